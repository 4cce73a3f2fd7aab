/// The shape of names in source code.
enum Identifier {
  /// Whether a text is one identifier of ASCII letters, digits, `_` and `$`.
  static func isIdentifier(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, !first.isDigit else { return false }
    return text.utf8.allSatisfy { $0.isIdentifierByte || $0 == UInt8(ascii: "$") }
  }

  /// The part of a qualified name behind its last `.`, `::` or `#`, when each part is an identifier.
  static func lastComponent(of text: Substring) -> Substring? {
    let parts = text.split(whereSeparator: { $0 == "." || $0 == ":" || $0 == "#" })
    guard let last = parts.last, text.hasSuffix(last), parts.allSatisfy(isIdentifier) else {
      return nil
    }
    return last
  }

  /// Whether a text looks like the name of a constant rather than a word of prose.
  static func isConstantLike(_ text: some StringProtocol) -> Bool {
    guard isIdentifier(text), text.utf8.count > 1 else { return false }
    let inner = text.dropFirst()
    return text.contains("_") || inner.contains { $0.isUppercase || $0.isNumber }
  }
}
