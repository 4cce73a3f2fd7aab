package import EnumModel
import SourceText

/// Evaluates the text of a value.
package enum ValueReader {
  /// What a text stands for.
  ///
  /// - Parameter text: as a reader sees it, without code mark-up, in UTF-8.
  package static func kind(of text: ArraySlice<UInt8>) -> EnumValue.Kind {
    guard !isAbsent(text) else { return .none }
    // Names and prose are most of what is asked, and no value begins with a letter.
    if let first = text.first, first.isLetter || first == UInt8(ascii: "_") { return .expression }
    if let string = quoted(text) { return .string(string) }
    if let range = range(text) { return .range(first: range.lowerBound, last: range.upperBound) }
    if let integer = integer(text) { return .integer(integer) }
    return .expression
  }

  /// Whether a cell is empty, or holds a dash that says so.
  static func isAbsent(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 3 && (text.isEmpty || absences.contains { text.elementsEqual($0) })
  }

  private static let absences = ["-", "–", "—", "/", "\\"].map { Array($0.utf8) }

  private static let quotes = [("'", "'"), ("\"", "\""), ("‘", "’"), ("“", "”")].map {
    (open: BytePattern($0), close: BytePattern($1))
  }

  /// The characters between quotes of one kind at both ends.
  private static func quoted(_ text: ArraySlice<UInt8>) -> String? {
    guard let first = text.first, !first.isIdentifierByte else { return nil }
    let text = objectiveC.isPrefix(of: text) ? text.dropFirst() : text
    let pair = quotes.first { $0.open.isPrefix(of: text) && $0.close.isSuffix(of: text) }
    guard let (open, close) = pair, text.count >= open.count + close.count else { return nil }
    let inner = text.dropFirst(open.count).dropLast(close.count)
    return close.isFound(in: inner) ? nil : String(decoding: inner, as: UTF8.self)
  }

  /// How a string begins in Objective-C.
  private static let objectiveC = BytePattern("@\"")

  /// An integer, also with the same integer in another base behind it: `16 (0x10)`.
  private static func integer(_ text: ArraySlice<UInt8>) -> Int128? {
    if isNumberRow(text) { return nil }
    if let value = IntegerExpression.evaluate(text) { return inBounds(value) }
    guard let pair = notations(in: text),
      let value = ValueNotations.common(pair.outer, pair.inner)
    else { return nil }
    return inBounds(value)
  }

  /// The place of the integer in brackets that no reading makes equal to the one before them.
  static func contradiction(in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard let pair = notations(in: text), ValueNotations.common(pair.outer, pair.inner) == nil
    else {
      return nil
    }
    return pair.place
  }

  private static let brackets = [("(", ")"), ("（", "）")].map {
    (open: BytePattern($0), close: BytePattern($1))
  }

  /// An integer, and another one in brackets behind it, one of them in hexadecimal.
  private static func notations(
    in text: ArraySlice<UInt8>
  ) -> (outer: Int128, inner: Int128, place: Range<Int>)? {
    guard let first = text.first, first.isDigit || !first.isIdentifierByte,
      let pair = brackets.first(where: { $0.close.isSuffix(of: text) }),
      let open = pair.open.firstIndex(in: text)
    else { return nil }
    let inner = text[(open + pair.open.count)...].dropLast(pair.close.count)
    guard hexadecimal.isFound(in: inner) != hexadecimal.isFound(in: text[..<open]),
      let left = IntegerExpression.evaluate(text[..<open]),
      let right = IntegerExpression.evaluate(inner)
    else { return nil }
    return (left, right, inner.indices)
  }

  private static let hexadecimal = BytePattern("0x")

  private static func inBounds(_ value: Int128) -> Int128? {
    EnumValue.integers.contains(value) ? value : nil
  }

  /// Two plain numbers, the smaller one first, with a dash between them: `100–199`; signs and the
  /// larger one first are allowed where the mark between is no sign itself: `-1..-99`.
  ///
  /// The first may be repeated in brackets, in another notation.
  private static func range(_ text: ArraySlice<UInt8>) -> ClosedRange<Int128>? {
    if let open = text.lastIndex(of: UInt8(ascii: "(")), text.last == UInt8(ascii: ")"),
      open > text.startIndex
    {
      let range = range(text[..<open])
      let note = IntegerExpression.evaluate(text[(open + 1)...].dropLast())
      return note != nil && range?.lowerBound == note ? range : nil
    }
    guard let start = text.first(where: { $0 != UInt8(ascii: " ") }),
      !start.isIdentifierByte
        || start.isDigit
    else { return nil }
    if let mark = first(of: marks, in: text), let first = signedNumber(text[..<mark.lowerBound]),
      let last = signedNumber(text[mark.upperBound...]), first != last
    {
      return min(first, last)...max(first, last)
    }
    guard start.isDigit,
      let dash = first(of: dashes, in: text),
      first(of: dashes, in: text[dash.upperBound...]) == nil,
      let first = plainNumber(text[..<dash.lowerBound]),
      let last = plainNumber(text[dash.upperBound...]), first < last
    else { return nil }
    return first...last
  }

  /// Whether a text is decimal numbers with dashes between them, as dates and phone numbers are.
  ///
  /// Nobody writes a value as the difference of two plain numbers: `2025-06-02`, `555-1234`.
  private static func isNumberRow(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.isDigit else { return false }
    var rest = text.drop(while: \.isDigit)
    var parts = 1
    while let dash = dashes.first(where: { $0.isPrefix(of: rest) }) {
      let number = rest.dropFirst(dash.count)
      guard number.first?.isDigit ?? false else { return false }
      rest = number.drop(while: \.isDigit)
      parts += 1
    }
    return parts > 1 && rest.isEmpty
  }

  private static let marks = ["...", "..", "…", "~", "～"].map(BytePattern.init)
  private static let dashes = ["-", "–", "—", "~", "～"].map(BytePattern.init)

  private static func first(of marks: [BytePattern], in text: ArraySlice<UInt8>) -> Range<Int>? {
    for index in text.indices where text[index] >= 0x80 || !text[index].isIdentifierByte {
      if let mark = marks.first(where: { $0.isPrefix(of: text[index...]) }) {
        return index..<index + mark.count
      }
    }
    return nil
  }

  private static func signedNumber(_ part: ArraySlice<UInt8>) -> Int128? {
    let number = part.drop { $0 == UInt8(ascii: " ") }
    guard number.first == UInt8(ascii: "-") else { return plainNumber(number) }
    return plainNumber(number.dropFirst()).map { -$0 }
  }

  private static func plainNumber(_ part: ArraySlice<UInt8>) -> Int128? {
    let digits = part.filter { $0 != UInt8(ascii: " ") }
    guard let first = digits.first, first.isDigit else { return nil }
    return IntegerExpression.literalValue(digits[...])
  }
}
