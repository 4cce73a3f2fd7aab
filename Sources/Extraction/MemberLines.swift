import EnumModel
import MarkdownSyntax
import SourceText

/// Plain lines below a heading, a member each: `NAME(-100) text`, `NAME = 1 text`, `Name= 806, text`.
struct MemberLines: Layout {
  let form: Consideration.Form? = .lines

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    var members: [EnumMember] = []
    var firstBlock: Int?
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .paragraph = block.kind, block.listItem == nil else { continue }
      let lines = block.text.map { Self.line($0, in: page) }
      guard lines.first.map({ $0 != nil }) ?? false else {
        if firstBlock != nil, let issue = Self.lineWithoutValue(block, page) {
          result.issues.append(issue)
        }
        continue
      }
      if firstBlock == nil { firstBlock = index }
      members += Self.members(lines, block.text, page)
    }
    guard let firstBlock else { return result }
    let context = EnumContext(above: firstBlock, in: section, of: page)
    guard members.count > 1 || context.isAnnounced else { return LayoutResult() }
    result.enums = [
      EnumDeclaration(
        name: context.name, nameRange: context.nameRange, declaredType: context.declaredType,
        description: context.description, file: page.file.path,
        edition: page.edition(ofSection: section), section: context.section, members: members)
    ]
    return result
  }

  /// A line that begins with a name, and has its value in brackets or behind an equals sign.
  private static func line(_ range: Range<Int>, in page: Page) -> MemberLine? {
    MemberLine(range, in: page).flatMap { $0.isMarked ? $0 : nil }
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
        found.append(last.continued(with: range))
      }
    }
    return found.flatMap { $0.members(of: page) }
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
