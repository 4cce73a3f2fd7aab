/// The kinds of value a reader can ask for or come across.
package enum YAMLKind: String, Hashable, Sendable {
  case mapping
  case sequence
  /// Any scalar but null.
  case text
  case boolean
  case integer
  case null
}

extension YAMLNode {
  /// What a reader that asked for something else found: never a boolean or an integer.
  package var kind: YAMLKind {
    switch content {
    case .mapping: .mapping
    case .sequence: .sequence
    case .scalar: isNull ? .null : .text
    }
  }
}
