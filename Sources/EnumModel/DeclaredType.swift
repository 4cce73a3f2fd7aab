/// What a page says that an enum is declared as.
package struct DeclaredType: Hashable, Sendable {
  /// The kinds of declaration that hold members.
  package enum Kind: String, Hashable, Sendable {
    case enumeration = "enum"
    /// A bit set, such as `NS_OPTIONS`.
    case options
    /// A class that holds constants.
    case classConstants = "class"
    case structConstants = "struct"
    case interfaceConstants = "interface"
  }

  package var kind: Kind
  /// With its namespace, as written (`ns.Name`); nil where the page gives only the kind.
  package var qualifiedName: String?

  package init(kind: Kind, qualifiedName: String? = nil) {
    self.kind = kind
    self.qualifiedName = qualifiedName
  }

  /// The part of the name behind the last namespace.
  package var name: String? {
    qualifiedName?.split(whereSeparator: { $0 == "." || $0 == ":" }).last.map(String.init)
  }
}
