import EnumModel
import MarkdownSyntax
import SourceText

/// A member on lines of its own: its name, a text, and a label with the value:
/// `DOOR_OPEN<br>It opened.<br>Constant value: 3`.
struct LabelledValue {
  var phrase: MemberPhrase
  /// In bytes of the visible text; empty where nothing stands between name and label.
  var text: Range<Int>

  private static let colons = [":", "："].map(BytePattern.init)

  /// Fails where the first line is no name of a constant, or the last one no label with a value.
  init?(_ inline: InlineText) {
    let visible = inline.visible
    let lineBreak = UInt8(ascii: "\n")
    let whole = inline.trimmed(visible.indices)
    guard let first = visible[whole].firstIndex(of: lineBreak),
      let last = visible[whole].lastIndex(of: lineBreak)
    else { return nil }
    let name = inline.trimmed(whole.lowerBound..<first)
    let end = visible[last..<whole.upperBound]
    guard Identifier.isConstantLike(bytes: visible[name]),
      let colon = Self.colons.lazy.compactMap({ colon in
        colon.firstIndex(in: end).map { (start: $0, end: $0 + colon.count) }
      }).first,
      Self.labelsValue(inline.string(inline.trimmed(last..<colon.start)))
    else { return nil }
    let place = inline.trimmed(colon.end..<whole.upperBound)
    guard let value = ValueScan(at: place.lowerBound, of: inline, end: place.upperBound),
      value.end == place.upperBound
    else { return nil }
    text = inline.trimmed(first..<last)
    phrase = MemberPhrase(
      names: [name], value: value.range, kind: value.kind, joint: .label, isValueFirst: false,
      end: value.end)
  }

  /// Labels of values that head other columns of tables: `Constant/value` heads names with values.
  private static let labels: Set<String> = ["constant value", "常量值", "定数値"]

  private static func labelsValue(_ label: String) -> Bool {
    HeaderWords.role(of: label) == .value || labels.contains(label.lowercased())
  }

  /// The bytes of the page that give the text, with the marks around it.
  func description(of inline: InlineText, in page: Page) -> Range<Int> {
    let end = inline.source(text.upperBound..<text.upperBound + 1).lowerBound
    return page.file.trimmed(inline.sourceStart(of: text, in: page.file)..<end)
  }
}
