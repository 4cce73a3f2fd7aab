import EnumModel
import MarkdownSyntax
import SourceText

/// A line that gives a name, a value and, behind them, a description.
struct MemberLine {
  private var name: String
  private var nameBytes: Range<Int>
  private var valueText: String
  private var valueKind: EnumValue.Kind
  private var valueBytes: Range<Int>
  /// May be empty, at its place.
  private var descriptionBytes: Range<Int>
  private var isDeprecated: Bool

  /// Reads a line; nil where it does not have the shape.
  init?(_ range: Range<Int>, in page: Page) {
    let inline = page.inline(range)
    let text = inline.visible
    var index = inline.trimmed(text.indices).lowerBound
    let nameStart = index
    while index < text.count, text[index].isIdentifierByte { index += 1 }
    let nameRange = nameStart..<index
    guard Identifier.isConstantLike(bytes: text[nameRange]),
      let value = Self.value(after: index, in: inline)
    else { return nil }
    let rest = Self.afterSeparators(value.end, in: inline)
    name = inline.string(nameRange)
    nameBytes = inline.source(nameRange)
    valueText = inline.string(value.range)
    valueKind = value.kind
    valueBytes = inline.source(value.range)
    let start = rest.isEmpty ? range.upperBound : inline.source(rest).lowerBound
    descriptionBytes = page.file.trimmed(start..<range.upperBound)
    isDeprecated =
      inline.spans.contains { $0.kind == .strikethrough && $0.range.overlaps(nameRange) }
      || Deprecation.isMarked(description: text[rest])
  }

  /// The same line with a description that reaches further.
  func continued(to end: Int) -> MemberLine {
    var line = self
    line.descriptionBytes = descriptionBytes.lowerBound..<max(end, descriptionBytes.upperBound)
    return line
  }

  /// The member that the line gives.
  func member(of page: Page) -> EnumMember {
    let value = EnumValue(text: valueText, kind: valueKind, range: page.file.range(valueBytes))
    return EnumMember(
      name: name, nameRange: page.file.range(nameBytes), value: value,
      description: descriptionBytes.isEmpty ? nil : page.file.fragment(descriptionBytes),
      descriptionPlace: page.file.range(descriptionBytes), isDeprecated: isDeprecated)
  }

  /// The value in parentheses or behind an equals sign, and where it ends with its mark-up.
  private static func value(after index: Int, in inline: InlineText) -> (
    range: Range<Int>, kind: EnumValue.Kind, end: Int
  )? {
    let text = inline.visible
    var index = skippingSpaces(index, text)
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "("):
      let rest = text[(index + 1)...]
      guard let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
      let range = inline.trimmed(index + 1..<close)
      return kind(of: text[range]).map { (range, $0, close + 1) }
    case UInt8(ascii: "="):
      index = skippingSpaces(index + 1, text)
      let end = text[index...].firstIndex { $0.isBlank || separators.contains($0) || $0 >= 0x80 }
      let range = index..<(end ?? text.count)
      return kind(of: text[range]).map { (range, $0, range.upperBound) }
    default:
      return nil
    }
  }

  private static let separators: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: ";")]

  /// What a text evaluates to, or nil where it is no value.
  private static func kind(of text: ArraySlice<UInt8>) -> EnumValue.Kind? {
    let kind = ValueReader.kind(of: text)
    switch kind {
    case .integer, .string, .range: return kind
    case .expression, .none: return nil
    }
  }

  private static let marks = [",", ";", ":", "，", "；", "：", "-", "–", "—", " ", "\t"].map(
    BytePattern.init)

  /// What is left behind commas, colons and dashes in either width.
  private static func afterSeparators(_ index: Int, in inline: InlineText) -> Range<Int> {
    var rest = inline.visible[index...]
    while let mark = marks.first(where: { $0.isPrefix(of: rest) }) {
      rest = rest.dropFirst(mark.count)
    }
    return inline.trimmed(rest.indices)
  }

  private static func skippingSpaces(_ index: Int, _ text: [UInt8]) -> Int {
    text[index...].firstIndex { !$0.isBlank } ?? text.count
  }
}
