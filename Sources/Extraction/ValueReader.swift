import EnumModel

/// Evaluates the text of a value.
enum ValueReader {
  /// What a text stands for.
  ///
  /// - Parameter text: as a reader sees it, without code mark-up.
  static func kind(of text: String) -> EnumValue.Kind {
    guard !isAbsent(text) else { return .none }
    if let string = quoted(text) { return .string(string) }
    if let integer = integer(text) { return .integer(integer) }
    if let range = range(text) { return .range(first: range.lowerBound, last: range.upperBound) }
    return .expression
  }

  /// Whether a cell is empty, or holds a dash that says so.
  static func isAbsent(_ text: String) -> Bool {
    ["", "-", "–", "—", "/", "\\"].contains(text)
  }

  /// The characters between quotes of one kind at both ends.
  private static func quoted(_ text: String) -> String? {
    let pairs: [Character: Character] = [
      "'": "'", "\"": "\"", "\u{2018}": "\u{2019}", "\u{201C}": "\u{201D}",
    ]
    var text = Substring(text)
    if text.hasPrefix("@\"") { text.removeFirst() }
    guard text.count >= 2, let first = text.first, let close = pairs[first],
      text.last == close
    else { return nil }
    let inner = text.dropFirst().dropLast()
    return inner.contains(close) ? nil : String(inner)
  }

  /// An integer, also with the same integer in another base behind it: `16 (0x10)`.
  private static func integer(_ text: String) -> Int128? {
    if range(text) == nil, let value = IntegerExpression.evaluate(text) { return inBounds(value) }
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let outer = IntegerExpression.evaluate(String(text[..<open]))
    let inner = IntegerExpression.evaluate(String(text[text.index(after: open)...].dropLast()))
    guard let outer, outer == inner else { return nil }
    return inBounds(outer)
  }

  private static func inBounds(_ value: Int128) -> Int128? {
    EnumValue.integers.contains(value) ? value : nil
  }

  /// Two plain numbers, the smaller one first, with a dash between them: `100–199`.
  private static func range(_ text: String) -> ClosedRange<Int128>? {
    let dashes: Set<Character> = ["-", "\u{2013}", "\u{2014}", "~", "\u{FF5E}"]
    let parts = text.split(omittingEmptySubsequences: false) { dashes.contains($0) }
    guard parts.count == 2,
      let first = plainNumber(parts[0]), let last = plainNumber(parts[1]), first < last
    else { return nil }
    return first...last
  }

  private static func plainNumber(_ part: Substring) -> Int128? {
    let digits = part.filter { $0 != " " }
    guard let first = digits.utf8.first, first.isDigit else { return nil }
    return IntegerExpression.literalValue(digits)
  }
}
