import EnumModel
import MarkdownSyntax
import SourceText

/// Lists of members that are indented so far that Markdown makes code of them.
///
/// Templates that indent what they fill in write such lists; a heading may stand among the code, too.
enum IndentedLists {
  /// How many items make a list.
  private static let leastItems = 2

  /// The blocks of a page, with the items that were meant in place of such code.
  static func restored(_ blocks: [MarkdownBlock], of file: SourceFile) -> [MarkdownBlock] {
    guard blocks.contains(where: mayBeMeant) else { return blocks }
    var next = (blocks.lazy.compactMap(\.listItem).max() ?? -1) + 1
    return blocks.flatMap { block -> [MarkdownBlock] in
      guard mayBeMeant(block), var found = meant(by: block, file) else { return [block] }
      for index in found.indices where found[index].listDepth > 0 {
        found[index].listItem = next
        next += 1
      }
      return found
    }
  }

  private static func mayBeMeant(_ block: MarkdownBlock) -> Bool {
    guard case .indentedCode = block.kind else { return false }
    return block.listItem == nil
  }

  /// A heading of members, if any, and the items; nil where anything else stands among them.
  private static func meant(by block: MarkdownBlock, _ file: SourceFile) -> [MarkdownBlock]? {
    var found: [MarkdownBlock] = []
    for line in block.lines {
      let text = file.trimmed(file.byteRange(ofLine: line))
      if text.isEmpty { continue }
      if let item = item(text, file) {
        found.append(
          MarkdownBlock(
            kind: .paragraph, lines: line...line, text: [item], listItem: nil, listDepth: 1))
      } else if found.isEmpty, let (level, title) = heading(text, file) {
        found.append(
          MarkdownBlock(
            kind: .heading(level: level), lines: line...line, text: [title], listItem: nil))
      } else {
        return nil
      }
    }
    return found.count(where: { $0.listDepth > 0 }) >= leastItems ? found : nil
  }

  /// What stands behind the marks of a heading that only says that members follow.
  private static func heading(
    _ line: Range<Int>, _ file: SourceFile
  ) -> (level: Int, title: Range<Int>)? {
    let rest = line.drop { file.bytes[$0] == UInt8(ascii: "#") }
    let level = line.count - rest.count
    let title = file.trimmed(rest)
    let isHeading = (1...6).contains(level) && title.lowerBound > rest.lowerBound
    return isHeading && PageWords.members.contains(file.string(title).lowercased())
      ? (level, title) : nil
  }

  /// What stands behind the mark of an item: a name in back-ticks, with its value in brackets or behind
  /// an equals sign.
  private static func item(_ line: Range<Int>, _ file: SourceFile) -> Range<Int>? {
    guard let mark = line.first, "*-+".utf8.contains(file.bytes[mark]) else { return nil }
    let text = file.trimmed(line.dropFirst())
    guard text.lowerBound > mark + 1, let first = text.first,
      file.bytes[first] == UInt8(ascii: "`"),
      let phrase = MemberPhrase(startOf: InlineText(text, of: file))
    else { return nil }
    return phrase.isMarked ? text : nil
  }
}
