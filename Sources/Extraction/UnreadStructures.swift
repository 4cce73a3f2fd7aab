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
    if section == page.sections.count - 1, let block = page.sections[section].blocks.last,
      let opener = Self.unclosedOpener(of: block, page)
    {
      result.issues.append(
        Self.issue(.unclosedHTML(opener), line: block.lines.lowerBound, page))
    }
    if let line = Self.memberList(in: section, page) {
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
      guard mayHoldTags(block, page) else { return nil }
      return block.lines.lazy.compactMap {
        tagReason(page.file.bytes[page.file.byteRange(ofLine: $0)])
      }
      .first
    default:
      return nil
    }
  }

  /// What begins a block of raw HTML that goes on to the end of the page, as nothing ends it.
  private static func unclosedOpener(of block: MarkdownBlock, _ page: Page) -> String? {
    guard case .html = block.kind, block.lines.count > 1 else { return nil }
    let bytes = page.file.bytes[page.bytes(of: block)]
    return pairs.first { $0.open.isPrefix(of: bytes) }
      .flatMap { $0.close.isFound(in: bytes) ? nil : $0.opener }
  }

  private static let pairs: [(open: BytePattern, close: BytePattern, opener: String)] = [
    ("<!--", "-->"), ("<pre", "</pre>"), ("<script", "</script>"), ("<style", "</style>"),
    ("<textarea", "</textarea>"), ("<?", "?>"), ("<![cdata[", "]]>"),
  ].map { (BytePattern($0), BytePattern($1), $0) }

  private static func mayHoldTags(_ block: MarkdownBlock, _ page: Page) -> Bool {
    page.file.bytes[page.bytes(of: block)].withUnsafeBufferPointer {
      ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: $0) != nil
    }
  }

  /// What a line of raw HTML opens that may hold members.
  private static func tagReason(_ line: ArraySlice<UInt8>) -> ExtractionIssue.Reason? {
    guard line.contains(UInt8(ascii: "<")) else { return nil }
    return tags.first { $0.tag.isFound(in: line) }.map { .notSupported($0.layout) }
  }

  private static let tags: [(tag: BytePattern, layout: ExtractionIssue.Layout)] = [
    (BytePattern("<table"), .htmlTable), (BytePattern("<dl"), .definitionList),
  ]

  /// The line of the first of several list items that look like members and are not read.
  private static func memberList(in section: Int, _ page: Page) -> Int? {
    for list in page.bulletLists(in: section) {
      let looks = list.items.filter { looksLikeMember($0, page) }
      guard looks.count >= leastItems, let first = looks.first else { continue }
      let context = list.context(in: section, of: page)
      guard !list.holdsMembers(below: context) else { continue }
      return page.file.line(at: first.text.lowerBound)
    }
    return nil
  }

  private static func looksLikeMember(_ item: BulletList.Item, _ page: Page) -> Bool {
    if let line = item.line {
      return (line.phrase.joint != .space || line.isDivided)
        && line.names.allSatisfy(Identifier.isSpelledAsConstant)
    }
    return namesConstantAndNumber(item.text, page)
  }

  /// The line of the first of several headings that look like members and are not read.
  private static func membersAsHeadings(below section: Int, _ page: Page) -> Int? {
    let headings = HeadingMembers(below: section, of: page)
    let named = headings.entries.filter { entry in
      entry.phrase?.names.contains { Identifier.isSpelledAsConstant(entry.inline.string($0)) }
        ?? false
    }
    guard named.count >= leastHeadings, let first = named.first else { return nil }
    let context = EnumContext(
      above: page.sections[section].blocks.count, in: section, of: page)
    guard !headings.areMembers(isAnnounced: context.isAnnounced) else { return nil }
    return page.sections[first.section].heading?.line
  }

  /// Whether the first words of a line are a constant's name and a number, in either order.
  static func namesConstantAndNumber(_ line: Range<Int>, _ page: Page) -> Bool {
    page.file.bytes[line].contains(where: \.isDigit)
      && namesConstantAndNumber(page.inline(line).visible)
  }

  private static func namesConstantAndNumber(_ text: [UInt8]) -> Bool {
    var words: [ArraySlice<UInt8>] = []
    var rest = text[...]
    while words.count < 2 {
      while let mark = marks.first(where: { $0.isPrefix(of: rest) }) {
        rest = rest.dropFirst(mark.count)
      }
      guard !rest.isEmpty else { break }
      let end = rest.indices.first { index in marks.contains { $0.isPrefix(of: rest[index...]) } }
      words.append(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
    }
    return words.contains { IntegerExpression.evaluate($0) != nil }
      && words.contains { Identifier.isSpelledAsConstant(String(decoding: $0, as: UTF8.self)) }
  }

  /// What stands between words.
  private static let marks = [" ", "(", ")", ",", ":", "：", "（", "）"].map(BytePattern.init)
}

extension Page {
  /// All of a block's lines.
  fileprivate func bytes(of block: MarkdownBlock) -> Range<Int> {
    let start = file.byteRange(ofLine: block.lines.lowerBound).lowerBound
    let text = start..<file.byteRange(ofLine: block.lines.upperBound).upperBound
    return file.trimmed(text)
  }
}
