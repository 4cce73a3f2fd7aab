import SourceText

/// Finds the tables and definition lists that a page has in HTML, and makes blocks of them.
///
/// To cmark each is a run of raw lines and paragraphs, cut wherever an empty line stands.
struct HTMLBlocks {
  private let file: SourceFile
  private(set) var blocks: [MarkdownBlock] = []
  /// What was too large to be read.
  private(set) var problems: [MarkdownDocument.Problem] = []
  private let limits: ReadingLimits
  private var cellsLeft: Int

  private static let marks = [BytePattern("<table"), BytePattern("<dl")]

  /// - Parameters:
  ///   - blocks: as cmark sees them, in page order.
  ///   - cells: how many the tables may have.
  init(_ blocks: [MarkdownBlock], of file: SourceFile, _ limits: ReadingLimits, cells: Int) {
    self.file = file
    self.limits = limits
    cellsLeft = cells
    // A table may go on behind an empty line, but not behind a heading.
    for part in blocks.split(omittingEmptySubsequences: false, whereSeparator: \.isHeading) {
      if part.startIndex > 0 { self.blocks.append(blocks[part.startIndex - 1]) }
      let opensHTML = part.contains { block in
        guard case .html = block.kind else { return false }
        return Self.marks.contains { $0.isFound(in: file.bytes[bytes(of: block)]) }
      }
      self.blocks += opensHTML ? read(part) : Array(part)
    }
  }

  /// The blocks of a part, with those of its tables and lists in place of what cmark made of them.
  private mutating func read(_ part: ArraySlice<MarkdownBlock>) -> [MarkdownBlock] {
    let tags = part.filter(\.mayHoldTags).flatMap {
      HTMLTag.tags(in: bytes(of: $0), of: file.bytes, skipsCode: $0.isParagraph)
    }
    let regions = HTMLNesting.regions(of: tags)
    guard !regions.isEmpty else { return Array(part) }
    let taken = regions.map {
      file.line(at: $0.range.lowerBound)...file.line(at: $0.range.upperBound - 1)
    }
    var read = part.flatMap { Self.pieces(of: $0, outside: taken) }
    for (region, lines) in zip(regions, taken) {
      let above = part.partitioningIndex { $0.lines.lowerBound > lines.lowerBound }
      let item = part[..<above].last?.listItem
      read += kinds(of: region, line: lines.lowerBound).map {
        MarkdownBlock(kind: $0, lines: lines, text: [], listItem: item)
      }
    }
    // Stable, so that a table in a list follows the list.
    return read.enumerated().sorted {
      ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// The tables and lists that a region holds.
  private mutating func kinds(of region: HTMLNesting.Region, line: Int) -> [MarkdownBlock.Kind] {
    guard region.depth <= limits.nesting else {
      problems.append(.init(line: line, reason: .nestedTooDeep(limit: limits.nesting)))
      return []
    }
    guard region.range.count <= HTMLElement.longest else {
      problems.append(.init(line: line, reason: .tooLong(limit: HTMLElement.longest)))
      return []
    }
    return HTMLElement.elements(of: region.tags, in: region.range, of: file.bytes)
      .flatMap { kinds(of: $0) }
  }

  private mutating func kinds(of element: HTMLElement) -> [MarkdownBlock.Kind] {
    let file = file
    switch element.name {
    case .table:
      let table = HTMLTable(element, mostColumns: limits.columns)
      do throws(HTMLTable.Failure) {
        let read = try table.table(mostCells: cellsLeft) { file.trimmed($0) }
        cellsLeft -= table.cellCount
        return [.table(read)]
      } catch {
        let reason: MarkdownDocument.Problem.Reason
        switch error {
        case .noCells: return []
        case .tooManyColumns: reason = .tooManyColumns(limit: limits.columns)
        case .tooManyCells: reason = .tooManyCells(limit: limits.cells)
        }
        problems.append(.init(line: file.line(at: element.range.lowerBound), reason: reason))
        return []
      }
    case .dl:
      let list = DefinitionList(element) { file.trimmed($0) }
      return [.definitionList(list)] + element.children.flatMap { tables(in: $0) }
    default: return []
    }
  }

  /// The tables in an item of a list, and in the lists below it.
  private mutating func tables(in item: HTMLElement) -> [MarkdownBlock.Kind] {
    item.children.flatMap { child in
      child.name == .table ? kinds(of: child) : child.children.flatMap { tables(in: $0) }
    }
  }

  /// What is left of a block: all of it, or the raw lines around tables and lists.
  private static func pieces(
    of block: MarkdownBlock, outside taken: [ClosedRange<Int>]
  ) -> [MarkdownBlock] {
    guard block.mayHoldTags else { return [block] }
    var start = block.lines.lowerBound
    var left: [ClosedRange<Int>] = []
    // In page order, and as many as stand before the block can be left out at once.
    let first = taken.partitioningIndex { $0.upperBound >= start }
    for lines in taken[first...].prefix(while: { $0.lowerBound <= block.lines.upperBound }) {
      if start < lines.lowerBound { left.append(start...lines.lowerBound - 1) }
      start = max(start, lines.upperBound + 1)
    }
    if start == block.lines.lowerBound { return [block] }
    if start <= block.lines.upperBound { left.append(start...block.lines.upperBound) }
    guard case .html = block.kind else { return [] }
    return left.map {
      MarkdownBlock(kind: .html, lines: $0, text: [], listItem: block.listItem)
    }
  }

  private func bytes(of block: MarkdownBlock) -> Range<Int> {
    file.byteRange(ofLine: block.lines.lowerBound)
      .lowerBound..<file.byteRange(ofLine: block.lines.upperBound).upperBound
  }
}

extension MarkdownBlock {
  fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }

  fileprivate var isParagraph: Bool { if case .paragraph = kind { true } else { false } }

  /// Whether a tag in the block is one to a browser as well, and the block may be part of a table.
  fileprivate var mayHoldTags: Bool {
    switch kind {
    case .html, .paragraph, .indentedCode: true
    case .heading, .table, .fence, .thematicBreak, .definitionList: false
    }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index at which a condition holds that holds for all elements behind it as well.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
