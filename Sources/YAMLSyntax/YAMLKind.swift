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
  /// What the node is seen as by a reader that asked for something else: never a boolean or integer.
  package var kind: YAMLKind {
    switch content {
    case .mapping: .mapping
    case .sequence: .sequence
    case .scalar: isNull ? .null : .text
    }
  }
}
