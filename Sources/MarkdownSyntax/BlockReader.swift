import CCMarkGFM
import SourceText

/// Turns cmark's tree into a flat list of leaf blocks.
///
/// The walk keeps no stack: pages may nest block quotes thousands deep.
struct BlockReader {
  private typealias Node = OpaquePointer

  private let view: ComponentView
  private let lines: LineScanner
  private var listItems: [Int] = []
  private var listItemCount = 0
  private var blocks: [MarkdownBlock] = []

  init(view: ComponentView) {
    self.view = view
    lines = LineScanner(file: view.file)
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
    let text: [Range<Int>] =
      switch kind {
      case .heading: lines.headingText(span, column: column(of: node, on: span.lowerBound))
      case .paragraph: lines.paragraphText(span, column: column(of: node, on: span.lowerBound))
      default: []
      }
    blocks.append(
      MarkdownBlock(
        kind: kind, lines: span, text: text, listItem: listItems.last, listDepth: listItems.count))
  }

  /// The lines of a block, on the page whatever cmark says.
  private func lineSpan(of node: Node) -> ClosedRange<Int> {
    if let table = tableBelow(node) {
      return lineSpan(from: startLine(of: table), to: headerLine(of: table) - 1)
    }
    if driftmark_is_table(node) != 0 {
      return lineSpan(from: headerLine(of: node), to: endLine(of: node))
    }
    // A fence that its container ends is said to reach into the line behind the container.
    let container = cmark_node_parent(node).map(endLine) ?? .max
    let span = lineSpan(from: startLine(of: node), to: min(endLine(of: node), container))
    return cmark_node_get_type(node) == CMARK_NODE_HEADING ? lines.headingLines(span) : span
  }

  private func lineSpan(from first: Int, to last: Int) -> ClosedRange<Int> {
    let lineCount = max(view.file.lineCount, 1)
    let start = min(max(first, 1), lineCount)
    return start...max(start, min(last, lineCount))
  }

  /// The table whose header cmark took off the end of a paragraph.
  ///
  /// Such a paragraph has line 0; its place is left with the table and the table's header.
  private func tableBelow(_ paragraph: Node) -> Node? {
    guard cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH, startLine(of: paragraph) == 0,
      let next = cmark_node_next(paragraph), driftmark_is_table(next) != 0
    else { return nil }
    return next
  }

  /// The line of a table's header, counted from the rows below it, whose lines are right.
  private func headerLine(of table: Node) -> Int {
    let firstRow = cmark_node_first_child(table).flatMap { cmark_node_next($0) }
    return firstRow.map { startLine(of: $0) - 2 } ?? endLine(of: table) - 1
  }

  /// The 1-based byte of its line where a block's text begins.
  private func column(of node: Node, on line: Int) -> Int {
    Int(cmark_node_get_start_column(tableBelow(node) ?? node)) + view.cut(line: line)
  }

  private func startLine(of node: Node) -> Int { Int(cmark_node_get_start_line(node)) }

  private func endLine(of node: Node) -> Int { Int(cmark_node_get_end_line(node)) }

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
    let line = headerLine(of: node)
    let isBelowText = startLine(of: node) != line
    let header = isBelowText ? lines.row(line) : lines.row(line, column: column(of: node, on: line))
    var rows: [MarkdownRow] = []
    var row = cmark_node_first_child(node).flatMap { cmark_node_next($0) }
    while let current = row {
      rows.append(lines.row(startLine(of: current)))
      row = cmark_node_next(current)
    }
    return MarkdownTable(header: header, rows: rows)
  }
}
