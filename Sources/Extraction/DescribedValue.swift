import EnumModel
import MarkdownSyntax
import SourceText

/// A value with the description behind it: `` `0x1`: text``, `1 - text`.
struct DescribedValue {
  var value: EnumValue
  /// The bytes of the description; may be empty, at its place.
  var description: Range<Int>

  private static let marks = [":", "：", "-", "–", "—", "="].map(BytePattern.init)

  /// Fails where a text does not begin with a value and a mark that ends it.
  init?(_ text: Range<Int>, in page: Page) {
    guard let first = text.first, Self.mayBegin(page.file.bytes[first]) else { return nil }
    let inline = page.inline(text)
    let lead = inline.trimmed(inline.visible.indices).lowerBound
    guard let value = ValueScan(at: lead, of: inline, end: inline.visible.count) else {
      return nil
    }
    let rest = inline.trimmed(value.end..<inline.visible.count)
    guard let mark = Self.marks.first(where: { $0.isPrefix(of: inline.visible[rest]) }) else {
      return nil
    }
    let words = inline.trimmed(rest.dropFirst(mark.count))
    let start = words.isEmpty ? text.upperBound : inline.sourceStart(of: words, in: page.file)
    description = page.file.trimmed(start..<text.upperBound)
    self.value = EnumValue(
      text: inline.string(value.range), kind: value.kind,
      range: page.file.range(inline.source(value.range)))
  }

  /// Whether a value, or its mark-up, may begin with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte.isDigit || byte >= 0x80 || "`'\"-*(<".utf8.contains(byte)
  }
}
