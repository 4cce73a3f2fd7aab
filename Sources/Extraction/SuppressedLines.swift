import EnumModel
import MarkdownSyntax
import SourceText

/// Which lines a comment above them speaks of: all of the heading, table, row or component that begins
/// below it, else one line.
struct SuppressedLines {
  private let file: SourceFile
  /// By line: the first one from there on, if any, that holds more than blanks and comments.
  private let filled: [Int?]
  /// The last line of what begins on a line; of several things the longest.
  private var ends: [Int: Int] = [:]
  /// First lines of anchors and other raw HTML, which lead to what stands below them.
  private var raw: Set<Int> = []

  /// How many blocks below a declaration are looked at.
  private static let reach = 1_000

  /// - Parameters:
  ///   - comments: all of the page.
  ///   - markdown: the page without those that suppress findings.
  ///   - tables: tables that no reader sees as such.
  init(
    _ file: SourceFile, comments: [Range<Int>], _ markdown: MarkdownDocument, tables: [BrokenTable]
  ) {
    self.file = file
    let bare = file.blanking(comments)
    var filled = [Int?](repeating: nil, count: file.lineCount + 2)
    for line in stride(from: file.lineCount, to: 0, by: -1) {
      filled[line] = bare.trimmed(bare.byteRange(ofLine: line)).isEmpty ? filled[line + 1] : line
    }
    self.filled = filled
    let tables = Set(tables.map(\.headerRange.start.line))
    for index in markdown.blocks.indices { note(markdown.blocks[index...], tables: tables) }
    for component in markdown.components { note(component.range) }
  }

  /// The lines of what begins below a line; nil where nothing does.
  func lines(below line: Int) -> ClosedRange<Int>? {
    guard let first = filled(from: line + 1) else { return nil }
    var last = end(of: first)
    var start = first
    while raw.contains(start), let next = filled(from: last + 1) {
      start = next
      last = max(last, end(of: next))
    }
    return first...last
  }

  private func filled(from line: Int) -> Int? { line < filled.count ? filled[line] : nil }

  /// The last line of what begins on a line, or of what a tag alone on that line opens.
  private func end(of line: Int) -> Int {
    if let end = ends[line] { return end }
    let next = filled(from: line + 1)
    let isTag = file.bytes[file.trimmed(file.byteRange(ofLine: line))].first == UInt8(ascii: "<")
    return isTag ? next.flatMap { ends[$0] } ?? line : line
  }

  /// Notes how far the first of some blocks reaches.
  private mutating func note(_ blocks: ArraySlice<MarkdownBlock>, tables: Set<Int>) {
    guard let block = blocks.first else { return }
    let first = block.lines.lowerBound
    var last = block.lines.upperBound
    let below = blocks.dropFirst().first
    switch block.kind {
    case .html: raw.insert(first)
    case .heading:
      if introducesMembers(block), let below, below.holdsMembers { last = below.lines.upperBound }
    case .paragraph:
      if isAnchor(block) { raw.insert(first) }
      if !tables.contains(first) { last = first }
      // The label of a table in a list item.
      if let item = block.listItem, let below, below.listItem == item, below.holdsMembers {
        last = below.lines.upperBound
      }
    case .fence(let fence):
      if declaresType(fence) { last = max(last, membersEnd(below: blocks.dropFirst()) ?? last) }
    case .table(let table):
      for row in table.rows { note(row.range) }
    case .definitionList(let list):
      for item in list.items { note(item.range) }
    case .indentedCode, .thematicBreak: break
    }
    note(first, last)
  }

  private mutating func note(_ range: Range<Int>) {
    note(
      file.line(at: range.lowerBound), file.line(at: max(range.lowerBound, range.upperBound - 1)))
  }

  private mutating func note(_ first: Int, _ last: Int) {
    ends[first] = max(ends[first] ?? first, last)
  }

  /// Whether a paragraph is nothing but tags.
  private func isAnchor(_ block: MarkdownBlock) -> Bool {
    guard let range = block.textRange, file.bytes[range].first == UInt8(ascii: "<") else {
      return false
    }
    let inline = InlineText(range, of: file)
    return inline.trimmed(inline.visible.indices).isEmpty
  }

  private func introducesMembers(_ heading: MarkdownBlock) -> Bool {
    guard let range = heading.textRange else { return false }
    return PageWords.members.contains(InlineText(range, of: file).string.lowercased())
  }

  private func declaresType(_ fence: MarkdownFence) -> Bool {
    guard let lines = fence.contents else { return false }
    let text = lines.map { file.line($0) }.joined(separator: "\n")
    return DeclarationReader.declaredType(in: text) != nil
  }

  /// The last line of the table below a declaration, else of the section that it stands in.
  private func membersEnd(below: ArraySlice<MarkdownBlock>) -> Int? {
    var last: Int?
    for block in below.prefix(Self.reach) {
      if case .heading = block.kind, !introducesMembers(block) { break }
      last = block.lines.upperBound
      if block.holdsMembers { break }
    }
    return last
  }
}

extension MarkdownBlock {
  /// Whether the block is a table or a definition list.
  fileprivate var holdsMembers: Bool {
    switch kind {
    case .table, .definitionList: true
    default: false
    }
  }
}
