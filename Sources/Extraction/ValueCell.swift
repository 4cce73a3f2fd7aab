import EnumModel
import MarkdownSyntax
import SourceText

/// Reads the value of a member from a cell: `0`, `` `-1000` ``, `` `'NAME'` ``.
enum ValueCell {
  /// The value in a cell; a single code span is the value whatever stands beside it.
  static func value(of cell: Range<Int>, in page: Page) -> EnumValue {
    let inline = page.inline(cell)
    let part = part(of: inline)
    let kind = ValueReader.kind(of: inline.visible[part])
    if kind == .none {
      return .absent(at: page.file.range(cell).start)
    }
    let whole = inline.trimmed(inline.visible.indices)
    let contradiction = ValueReader.contradiction(in: inline.visible[whole]).map { place in
      SourceFragment(
        text: inline.string(place), range: page.file.range(inline.source(place)))
    }
    return EnumValue(
      text: inline.string(part), kind: kind, range: page.file.range(inline.source(part)),
      contradiction: contradiction)
  }

  /// What a cell stands for.
  static func kind(of inline: InlineText) -> EnumValue.Kind {
    ValueReader.kind(of: inline.visible[part(of: inline)])
  }

  private static func part(of inline: InlineText) -> Range<Int> {
    inline.trimmed(inline.onlyCode ?? inline.visible.indices)
  }
}

extension EnumValue {
  /// No value, where one would stand.
  static func absent(at place: SourceLocation) -> EnumValue {
    EnumValue(text: "", kind: .none, range: SourceRange(start: place, end: place))
  }
}
