import MarkdownSyntax
import SourceText

extension FuzzTarget {
  /// Blocks, components and inline text of a page.
  static let markdown = FuzzTarget("markdown") { bytes in
    let text = Array(bytes.text.utf8)
    guard let file = try? SourceFile(path: "page.md", contents: text) else { return [] }
    var check = TreeCheck(file)
    check.check(MarkdownParser.parse(file))
    return check.problems
  }
}

/// Holds a page's tree against its bytes.
private struct TreeCheck {
  private let file: SourceFile
  private let all: Range<Int>
  private(set) var problems: [String] = []

  init(_ file: SourceFile) {
    self.file = file
    all = 0..<file.bytes.count
  }

  mutating func check(_ document: MarkdownDocument) {
    for block in document.blocks { check(block) }
    for component in document.components { check(component) }
    for comment in document.comments + document.expressionComments {
      check(comment, in: all, "a comment")
    }
    let lines = document.problems.map(\.line) + document.imports.map(\.line)
    for line in lines { check(line...line, "a problem or an import") }
  }

  private mutating func check(_ block: MarkdownBlock) {
    check(block.lines, "a block")
    for line in block.text { checkInline(line) }
    switch block.kind {
    case .table(let table):
      for row in [table.header] + table.rows {
        check(row.range, in: all, "a row")
        for cell in row.cells {
          check(cell, in: all, "a cell")
          checkInline(cell)
        }
      }
    case .definitionList(let list):
      for item in list.items { checkInline(item.range) }
    case .fence(let fence):
      if let contents = fence.contents { check(contents, "code") }
    default: break
    }
  }

  private mutating func check(_ component: Component) {
    check(component.opening, in: all, "a tag")
    for attribute in component.attributes {
      check(attribute.value, in: component.opening, "an attribute")
    }
    guard let closing = component.closing, let content = component.content else { return }
    check(closing, in: all, "a closing tag")
    check(
      content,
      in: component.opening
        .upperBound..<max(
          component.opening.upperBound, closing.lowerBound), "a component's content")
  }

  private mutating func checkInline(_ range: Range<Int>) {
    check(range, in: all, "a text")
    guard all.holds(range) else { return }
    let inline = InlineText(range, of: file)
    let visible = 0..<inline.visible.count
    if String(validating: inline.visible, as: UTF8.self) == nil {
      problems.append("'\(inline.string)' is made of parts of characters")
    }
    for part in inline.spans.map(\.range) + [visible, visible.prefix(1), visible.suffix(1)] {
      check(part, in: visible, "a span")
      guard visible.holds(part) else { continue }
      check(inline.source(part), in: range, "the source of '\(inline.string(part))'")
    }
  }

  private mutating func check(_ range: Range<Int>, in whole: Range<Int>, _ what: String) {
    if !whole.holds(range) { problems.append("\(what) at \(range) is not inside of \(whole)") }
  }

  private mutating func check(_ lines: ClosedRange<Int>, _ what: String) {
    let whole = 1...max(file.lineCount, 1)
    if !(whole.contains(lines.lowerBound) && whole.contains(lines.upperBound)) {
      problems.append("\(what) on \(lines) is not inside of \(whole)")
    }
  }
}

extension Range<Int> {
  /// Whether another range lies within; an empty one may lie at an end.
  fileprivate func holds(_ other: Range) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
