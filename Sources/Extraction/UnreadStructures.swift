import EnumModel
import MarkdownSyntax
import SourceText

/// Names what looks like an enum in a layout that is not read, so that nothing is skipped in silence.
struct UnreadStructures: Layout {
  /// How many items of a list must look like members.
  private static let leastItems = 2
  /// How many headings in a row must look like members.
  private static let leastHeadings = 3

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for block in page.sections[section].blocks {
      guard let reason = Self.reason(block, page) else { continue }
      result.issues.append(Self.issue(reason, line: block.lines.lowerBound, page))
    }
    if let line = Self.memberList(in: page.sections[section], page) {
      result.issues.append(Self.issue(.notSupported(.memberList), line: line, page))
    }
    if let line = Self.membersAsHeadings(below: section, page) {
      result.issues.append(Self.issue(.notSupported(.headingPerMember), line: line, page))
    }
    return result
  }

  private static func issue(
    _ reason: ExtractionIssue.Reason, line: Int, _ page: Page
  ) -> ExtractionIssue {
    ExtractionIssue(file: page.file.path, line: line, reason: reason)
  }

  private static func reason(_ block: MarkdownBlock, _ page: Page) -> ExtractionIssue.Reason? {
    switch block.kind {
    case .fence(let fence):
      return fence.isClosed ? nil : .unclosedFence
    case .html, .paragraph:
      return block.lines.lazy.compactMap {
        tagReason(page.file.bytes[page.file.byteRange(ofLine: $0)])
      }
      .first
    default:
      return nil
    }
  }

  /// What a line of raw HTML or MDX opens that may hold members.
  private static func tagReason(_ line: ArraySlice<UInt8>) -> ExtractionIssue.Reason? {
    guard line.contains(UInt8(ascii: "<")) else { return nil }
    return tags.first { $0.tag.isFound(in: line) }.map { .notSupported($0.layout) }
  }

  private static let tags: [(tag: BytePattern, layout: ExtractionIssue.Layout)] = [
    (BytePattern("<table"), .htmlTable), (BytePattern("<dl"), .definitionList),
    (BytePattern("<paramfield"), .component),
  ]

  /// The line of the first of several list items that begin with a constant and hold a number.
  private static func memberList(in section: Section, _ page: Page) -> Int? {
    let items = section.blocks.filter { block in
      guard case .paragraph = block.kind, block.listItem != nil, let line = block.text.first,
        MemberLine(line, in: page) == nil
      else { return false }
      return namesConstantAndNumber(
        page.inline(line).string, separators: [":", "：", "-", "–", "—"])
    }
    return items.count >= leastItems ? items.first?.lines.lowerBound : nil
  }

  /// The line of the first of several headings below a section that hold a constant and a number.
  private static func membersAsHeadings(below section: Int, _ page: Page) -> Int? {
    // All that stands under a section follows it without a gap.
    let below = page.sections[(section + 1)...].prefix { ($0.parent ?? -1) >= section }
    let headings = below.compactMap { $0.parent == section ? $0.heading : nil }.filter {
      namesConstantAndNumber($0.text, separators: [" ", "(", "（", ":", "：", "-"])
    }
    return headings.count >= leastHeadings ? headings.first?.line : nil
  }

  /// Whether one of the words of a text is like a constant's name, and another one a number.
  private static func namesConstantAndNumber(_ text: String, separators: Set<Character>) -> Bool {
    guard text.utf8.contains(where: \.isDigit), text.contains(where: { separators.contains($0) })
    else { return false }
    let words = text.prefix(120).split { " (),:（），：=".contains($0) }.prefix(4)
    let isNamed = words.contains { Identifier.isConstantLike($0) && $0.contains { $0.isLetter } }
    return isNamed && words.contains { IntegerExpression.evaluate(Array($0.utf8)[...]) != nil }
  }
}
