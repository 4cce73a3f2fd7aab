import MarkdownSyntax
import SourceText

/// The first line of a list item that names an enum, whose members are the items below it:
/// `- **DoorState**: what a door does`.
struct ListTitle {
  var name: String
  /// In bytes of the page.
  var nameRange: Range<Int>
  /// In bytes of the page; nil where nothing stands behind the name.
  var description: Range<Int>?

  private static let marks = [":", "：", "-", "–", "—"].map(BytePattern.init)

  /// Fails where a line is anything but a name that is spelt as a type's, alone or before a mark.
  init?(_ line: Range<Int>, in page: Page) {
    let inline = page.inline(line)
    let text = inline.visible[inline.trimmed(inline.visible.indices)]
    let word = text.prefix { $0.isIdentifierByte }
    guard Identifier.isSpelledAsConstant(inline.string(word.indices)) else { return nil }
    let rest = text[word.endIndex...].drop { $0.isBlank }
    name = inline.string(word.indices)
    nameRange = inline.source(word.indices)
    guard !rest.isEmpty else { return }
    guard let mark = Self.marks.first(where: { $0.isPrefix(of: rest) }) else { return nil }
    let words = inline.trimmed(rest.dropFirst(mark.count).indices)
    guard !words.isEmpty else { return }
    let start = inline.sourceStart(of: words, in: page.file)
    description = page.file.trimmed(start..<max(start, line.upperBound))
  }
}
