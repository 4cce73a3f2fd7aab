import EnumModel
import MarkdownSyntax
import SourceText

/// A value inside of a text, with words behind it.
struct ValueScan {
  /// In bytes of the visible text, without code marks.
  var range: Range<Int>
  var kind: EnumValue.Kind
  /// Where it ends with its marks.
  var end: Int

  /// Reads the value that begins at a byte: a code span, a string in quotes, or a number.
  ///
  /// Fails where what stands there does not evaluate.
  init?(at start: Int, of inline: InlineText, end limit: Int) {
    guard start < limit else { return nil }
    if let code = inline.spans.first(where: { $0.kind == .code && $0.range.lowerBound == start }),
      code.range.upperBound <= limit
    {
      let part = inline.trimmed(code.range)
      guard let kind = Self.kind(of: inline.visible[part]) else { return nil }
      self.init(range: part, kind: kind, end: code.range.upperBound)
      return
    }
    let text = inline.visible[start..<limit]
    guard let end = Self.quotedEnd(text) ?? Self.numberEnd(text),
      let kind = Self.kind(of: text[..<end])
    else { return nil }
    self.init(range: start..<end, kind: kind, end: end)
  }

  /// Reads the name of a constant in back-ticks, which stands for a value that is not known.
  init?(constantAt start: Int, of inline: InlineText, end limit: Int) {
    guard
      let code = inline.spans.first(where: { $0.kind == .code && $0.range.lowerBound == start }),
      code.range.upperBound <= limit
    else { return nil }
    let part = inline.trimmed(code.range)
    guard Identifier.isConstantLike(bytes: inline.visible[part]) else { return nil }
    self.init(range: part, kind: .expression, end: code.range.upperBound)
  }

  private init(range: Range<Int>, kind: EnumValue.Kind, end: Int) {
    self.range = range
    self.kind = kind
    self.end = end
  }

  /// What a text evaluates to, or nil where it is no value.
  static func kind(of text: ArraySlice<UInt8>) -> EnumValue.Kind? {
    let kind = ValueReader.kind(of: text)
    return isComparable(kind) ? kind : nil
  }

  /// Whether a text evaluated to something that can be compared.
  static func isComparable(_ kind: EnumValue.Kind) -> Bool {
    switch kind {
    case .integer, .string, .range: true
    case .expression, .none: false
    }
  }

  private static func quotedEnd(_ text: ArraySlice<UInt8>) -> Int? {
    guard let quote = text.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let close = text.dropFirst().firstIndex(of: quote)
    else { return nil }
    return close + 1
  }

  private static let dashes = ["-", "–", "~"].map(BytePattern.init)
  private static let minusSigns = ["-", "\u{2212}", "\u{FF0D}"].map(BytePattern.init)

  /// The end of a number, of a shift (`1 << 4`), of a range (`100-199`), or of a sum in brackets.
  private static func numberEnd(_ text: ArraySlice<UInt8>) -> Int? {
    if text.first == UInt8(ascii: "(") {
      return text.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
    }
    var rest = text.dropFirst(minusSigns.first { $0.isPrefix(of: text) }?.count ?? 0)
    guard rest.first?.isDigit ?? false else { return nil }
    rest = rest.drop { $0.isIdentifierByte }
    if let dash = dashes.first(where: { $0.isPrefix(of: rest) }),
      rest.dropFirst(dash.count).first?.isDigit ?? false
    {
      rest = rest.dropFirst(dash.count).drop { $0.isIdentifierByte }
    }
    while let shifted = afterShift(rest) { rest = shifted }
    guard isBoundary(rest) else { return nil }
    return equalInBrackets(text, from: rest) ?? rest.startIndex
  }

  private static func afterShift(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let sign = rest.drop { $0 == UInt8(ascii: " ") }
    guard shifts.contains(where: { $0.isPrefix(of: sign) }) else { return nil }
    let operand = sign.dropFirst(2).drop { $0 == UInt8(ascii: " ") }
    guard operand.first?.isDigit ?? false else { return nil }
    return operand.drop { $0.isIdentifierByte }
  }

  private static let shifts = ["<<", ">>"].map(BytePattern.init)

  /// Behind `16 (0x10)`, where both agree.
  private static func equalInBrackets(_ text: ArraySlice<UInt8>, from rest: ArraySlice<UInt8>)
    -> Int?
  {
    let bracket = rest.drop { $0 == UInt8(ascii: " ") }
    guard bracket.first == UInt8(ascii: "("), let close = bracket.firstIndex(of: UInt8(ascii: ")")),
      case .integer = ValueReader.kind(of: text[...close])
    else { return nil }
    return close + 1
  }

  /// Whether a number may end before a text: not inside of `3.8`, `50%` or `2nd`.
  private static func isBoundary(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    if first == UInt8(ascii: ".") { return !(rest.dropFirst().first?.isIdentifierByte ?? false) }
    return first != UInt8(ascii: "%") && first != UInt8(ascii: "'")
  }
}
