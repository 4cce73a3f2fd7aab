import CCMarkGFM
import SourceText

/// Turns cmark's tree into a flat list of leaf blocks.
///
/// The walk keeps no stack: pages may nest block quotes thousands deep.
struct BlockReader {
  private typealias Node = OpaquePointer

  private let file: SourceFile
  private let lines: LineScanner
  private var listItems: [Int] = []
  private var listItemCount = 0
  private var blocks: [MarkdownBlock] = []

  init(file: SourceFile) {
    self.file = file
    lines = LineScanner(file: file)
  }

  mutating func read(_ root: OpaquePointer) -> [MarkdownBlock] {
    var node: Node? = root
    while let current = node {
      if enter(current), let child = cmark_node_first_child(current) {
        node = child
        continue
      }
      node = following(current, below: root)
    }
    return blocks
  }

  /// The next node that is not a descendant, leaving containers on the way.
  private mutating func following(_ node: Node, below root: Node) -> Node? {
    var node = node
    while node != root {
      leave(node)
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node) else { return nil }
      node = parent
    }
    return nil
  }

  /// Notes a node, and says whether its children are blocks.
  private mutating func enter(_ node: Node) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST: return true
    case CMARK_NODE_ITEM:
      listItems.append(listItemCount)
      listItemCount += 1
      return true
    case CMARK_NODE_HEADING: add(.heading(level: Int(cmark_node_get_heading_level(node))), node)
    case CMARK_NODE_PARAGRAPH: add(.paragraph, node)
    case CMARK_NODE_CODE_BLOCK: add(code(node), node)
    case CMARK_NODE_HTML_BLOCK: add(.html, node)
    case CMARK_NODE_THEMATIC_BREAK: add(.thematicBreak, node)
    default: if driftmark_is_table(node) != 0 { add(.table(table(node)), node) }
    }
    return false
  }

  private mutating func leave(_ node: Node) {
    if cmark_node_get_type(node) == CMARK_NODE_ITEM { listItems.removeLast() }
  }

  private mutating func add(_ kind: MarkdownBlock.Kind, _ node: Node) {
    let span = lineSpan(of: node)
    let column = Int(cmark_node_get_start_column(node))
    let text: [Range<Int>] =
      switch kind {
      case .heading: lines.headingText(span, column: column)
      case .paragraph: lines.paragraphText(span, column: column)
      default: []
      }
    blocks.append(MarkdownBlock(kind: kind, lines: span, text: text, listItem: listItems.last))
  }

  private func lineSpan(of node: Node) -> ClosedRange<Int> {
    let start = min(max(Int(cmark_node_get_start_line(node)), 1), max(file.lineCount, 1))
    let end = min(Int(cmark_node_get_end_line(node)), max(file.lineCount, 1))
    return start...max(start, end)
  }

  private func code(_ node: Node) -> MarkdownBlock.Kind {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &character) != 0 else {
      return .indentedCode
    }
    let span = lineSpan(of: node)
    let fence = UInt8(bitPattern: character)
    let isClosed =
      span.count > 1 && lines.isClosingFence(span.upperBound, of: fence, length: Int(length))
    let last = isClosed ? span.upperBound - 1 : span.upperBound
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    let contents = span.lowerBound < last ? span.lowerBound + 1...last : nil
    return .fence(MarkdownFence(info: info, contents: contents, isClosed: isClosed))
  }

  private func table(_ node: Node) -> MarkdownTable {
    var rows: [MarkdownRow] = []
    var row = cmark_node_first_child(node)
    while let current = row {
      rows.append(tableRow(current, isHeader: rows.isEmpty))
      row = cmark_node_next(current)
    }
    let header = rows.isEmpty ? MarkdownRow(range: 0..<0, cells: []) : rows.removeFirst()
    return MarkdownTable(header: header, rows: rows)
  }

  /// A row with the cells that stand on the page.
  ///
  /// cmark gives the bytes of cells relative to where it believes the row begins, which is wrong
  /// behind tabs in list items; so the row's own first character is the anchor. Cells it has added
  /// itself have column 0, and those it dropped are counted from the rest of the line.
  private func tableRow(_ node: Node, isHeader: Bool) -> MarkdownRow {
    let line = Int(cmark_node_get_start_line(node))
    let stated = file.byteRange(ofLine: line).lowerBound + Int(cmark_node_get_start_column(node)) - 1
    let range = lines.rowRange(line, statedStart: stated, isHeader: isHeader)
    let shift = range.lowerBound - stated
    var cells: [Range<Int>] = []
    var end = range.lowerBound
    var cell = cmark_node_first_child(node)
    while let current = cell {
      let first = Int(cmark_node_get_start_column(current))
      let last = Int(cmark_node_get_end_column(current))
      if first > 0, last >= first - 1 {
        let start = file.byteRange(ofLine: line).lowerBound + first - 1 + shift
        let bytes = (start..<start + last - first + 1).clamped(to: range)
        cells.append(file.trimmed(bytes))
        end = bytes.upperBound
      }
      cell = cmark_node_next(current)
    }
    cells += lines.cells(in: end..<range.upperBound)
    return MarkdownRow(range: range, cells: cells)
  }
}
