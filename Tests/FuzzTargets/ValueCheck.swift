import EnumModel

/// What holds of every value that was evaluated.
enum ValueCheck {
  /// What is wrong with a value, or nil.
  static func problem(of kind: EnumValue.Kind) -> String? {
    switch kind {
    case .integer(let integer) where !EnumValue.integers.contains(integer):
      "\(integer) is out of bounds"
    case .range(let first, let last) where first >= last: "\(first) to \(last) is no range"
    default: nil
    }
  }
}
