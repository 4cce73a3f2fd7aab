import EnumModel
import MarkdownSyntax
import SourceText

/// Plain lines below a heading, a member each: `NAME(-100) text`, `NAME = 1 text`, `Name= 806, text`.
struct MemberLines: Layout {
  let blocks: BlockKinds = .paragraphs
  let form: Consideration.Form? = .lines

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    var members: [EnumMember] = []
    var firstBlock: Int?
    let blocks = page.sections[section].blocks
    for (index, block) in blocks.enumerated() {
      guard case .paragraph = block.kind, block.listItem == nil else { continue }
      guard let first = block.text.first, let head = Self.line(first, in: page) else {
        if firstBlock != nil, let issue = Self.lineWithoutValue(block, page) {
          result.issues.append(issue)
        }
        continue
      }
      if firstBlock == nil { firstBlock = index }
      var lines = [head] + block.text.dropFirst().map { Self.line($0, in: page) }
      if Self.isTitle(block, page), let text = Self.prose(blocks.dropFirst(index + 1).first, page) {
        lines = lines.map { $0?.continued(with: text) }
      }
      members += Self.members(lines, block.text, page)
    }
    guard let firstBlock else { return result }
    let context = EnumContext(above: firstBlock, in: section, of: page)
    guard members.count > 1 || context.isAnnounced else { return LayoutResult() }
    result.enums = [
      EnumDeclaration(context, in: section, of: page, members: members)
    ]
    return result
  }

  /// A line that begins with a name, and has its value in brackets or behind an equals sign.
  private static func line(_ range: Range<Int>, in page: Page) -> MemberLine? {
    MemberLine.marked(range, in: page)
  }

  /// Whether a paragraph is one line that is bold from end to end, as the title of what is below it.
  private static func isTitle(_ block: MarkdownBlock, _ page: Page) -> Bool {
    guard block.text.count == 1, let line = block.text.first else { return false }
    let bytes = page.file.bytes[line]
    return boldMarks.contains { mark in
      bytes.count > 2 * mark.count && bytes.starts(with: mark)
        && bytes.suffix(mark.count) == mark[...]
        && !page.inline(line).string.utf8.starts(with: mark)
    }
  }

  private static let boldMarks = [Array("**".utf8), Array("__".utf8)]

  /// The text of a plain paragraph that is no member.
  private static func prose(_ block: MarkdownBlock?, _ page: Page) -> Range<Int>? {
    guard let block, block.listItem == nil, !isTitle(block, page),
      let first = block.text.first, line(first, in: page) == nil
    else { return nil }
    return Prose.range(of: block, in: page)
  }

  /// The members of a paragraph; a line that begins none goes on with the description before it.
  private static func members(
    _ lines: [MemberLine?], _ text: [Range<Int>], _ page: Page
  ) -> [EnumMember] {
    var found: [MemberLine] = []
    for (line, range) in zip(lines, text) {
      if let line {
        found.append(line)
      } else if let last = found.popLast() {
        found.append(last.continued(with: behindMark(range, page)))
      }
    }
    return found.flatMap { $0.members(of: page) }
  }

  /// A line without the colon that makes it a definition: `: text`.
  private static func behindMark(_ line: Range<Int>, _ page: Page) -> Range<Int> {
    let bytes = page.file.bytes[line]
    guard bytes.first == UInt8(ascii: ":"), bytes.dropFirst().first?.isBlank ?? false else {
      return line
    }
    return page.file.trimmed(line.dropFirst())
  }

  /// A paragraph among member lines that begins with the name of a constant and has no value.
  private static func lineWithoutValue(_ block: MarkdownBlock, _ page: Page) -> ExtractionIssue? {
    guard let range = block.text.first else { return nil }
    let text = page.inline(range).string
    let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard word.contains("_"), Identifier.isConstantLike(word) else { return nil }
    return ExtractionIssue(
      file: page.file.path, line: block.lines.lowerBound,
      reason: .lineWithoutValue(name: String(word)))
  }
}
