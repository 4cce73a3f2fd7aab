/// What a scalar means: the core schema of YAML 1.2, section 10.3.2, without floating point.
extension YAMLNode {
  /// The text of a scalar of any style, or nil for a collection; that of `null` is `null`.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The meaning of a plain `true` or `false`; `yes` and `on` are text.
  package var bool: Bool? {
    switch plainText {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// The number of a plain scalar: decimal, `0x` or `0o`; nil where it does not fit `Int`.
  package var integer: Int? {
    guard let text = plainText else { return nil }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard digits.first != "+", digits.first != "-" else { return nil }
      return Int(digits, radix: radix)
    }
    return Int(text)
  }

  /// Whether nothing is written, or a plain `null` or `~`.
  package var isNull: Bool {
    switch plainText {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  private var plainText: String? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return text
  }
}
