import EnumModel
import MarkdownSyntax
import SourceText

/// A code span at the start of a list item, alone or with a dash or colon and a text behind it.
struct CodeItem {
  private static let marks = ["-", "–", "—", ":", "："].map(BytePattern.init)

  private var inline: InlineText
  private var name: Range<Int>
  private var description: Range<Int>
  private var note: ArraySlice<UInt8>
  private var range: Range<Int>
  /// Whether nothing but a note stands behind the code.
  private(set) var isBare = false

  init?(_ range: Range<Int>, in page: Page) {
    guard page.file.bytes[range].contains(UInt8(ascii: "`")) else { return nil }
    inline = page.inline(range)
    self.range = range
    let start = inline.trimmed(inline.visible.indices).lowerBound
    guard
      let code = inline.spans.first(where: {
        $0.kind == .code && $0.range.lowerBound == start
      })
    else { return nil }
    name = inline.trimmed(code.range)
    var rest = inline.visible[code.range.upperBound...].drop { $0.isBlank }
    let noteStart = rest.startIndex
    if let end = BracketNote.end(in: rest) { rest = inline.visible[end...].drop { $0.isBlank } }
    note = inline.visible[noteStart..<rest.startIndex]
    description = rest.indices
    isBare = rest.isEmpty
    guard !isBare else { return }
    guard let mark = Self.marks.first(where: { $0.isPrefix(of: rest) }) else { return nil }
    description = inline.trimmed(rest.dropFirst(mark.count).indices)
  }

  /// Whether the code is one, and no value stands behind it.
  var isCode: Bool {
    Identifier.isConstantLike(bytes: inline.visible[name])
      && ValueScan(at: description.lowerBound, of: inline, end: description.upperBound) == nil
  }

  /// Whether the code is an identifier, and any note behind it says that it is retired.
  var isName: Bool {
    Identifier.isIdentifier(bytes: inline.visible[name])
      && (note.isEmpty || Deprecation.isMarked(note: note))
  }

  func member(of page: Page) -> EnumMember {
    let start =
      description.isEmpty
      ? range.upperBound : inline.sourceStart(of: description, in: page.file)
    let text = page.file.trimmed(start..<range.upperBound)
    let nameRange = page.file.range(inline.source(name))
    return EnumMember(
      name: inline.string(name), nameRange: nameRange, value: .absent(at: nameRange.end),
      description: text.isEmpty ? nil : page.file.fragment(text),
      descriptionPlace: page.file.range(text),
      isDeprecated: Deprecation.isMarked(note: note)
        || Deprecation.isMarked(description: page.file.bytes[text].prefix(120))
        || inline.spans.contains { $0.kind == .strikethrough && $0.range.overlaps(name) })
  }
}
