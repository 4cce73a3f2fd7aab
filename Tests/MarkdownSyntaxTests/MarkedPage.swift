import MarkdownSyntax
import SourceText
import TestSupport

/// A page with marked places, and its blocks.
struct MarkedPage {
  let file: SourceFile
  let blocks: [MarkdownBlock]
  let components: [Component]
  let imports: [ComponentImport]
  private let places: [Character: SourceLocation]

  /// - Parameter marked: may begin with a byte order mark, which is no column.
  init(_ marked: String, fromLine firstLine: Int = 1) throws(UnreadableFile) {
    let mark = marked.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    let text = MarkedText(String(marked.unicodeScalars.dropFirst(mark.isEmpty ? 0 : 1)))
    places = text.places
    file = try SourceFile(path: "page.md", contents: Array((mark + text.text).utf8))
    let document = MarkdownParser.parse(file, fromLine: firstLine)
    blocks = document.blocks
    components = document.components
    imports = document.imports
  }

  /// From one marker to the next.
  func range(_ start: Character, _ end: Character) -> SourceRange? {
    guard let start = places[start], let end = places[end] else { return nil }
    return SourceRange(start: start, end: end)
  }

  /// What stands between the tags of a component.
  func content(of component: Component) -> String? { component.content.map(file.string) }

  /// The headings and paragraphs: each line of their text.
  var texts: [[String]] { blocks.map { $0.text.map(file.string) }.filter { !$0.isEmpty } }

  /// The places of the text of headings and paragraphs.
  var textRanges: [SourceRange] { blocks.compactMap(\.textRange).map(file.range) }

  /// The tables in page order.
  var tables: [MarkdownTable] {
    blocks.compactMap { if case .table(let table) = $0.kind { table } else { nil } }
  }

  /// The items of every definition list.
  var lists: [[String]] {
    blocks.compactMap {
      if case .definitionList(let list) = $0.kind {
        list.items.map { file.string($0.range) }
      } else {
        nil
      }
    }
  }

  /// The cells of every row of every table, header rows first.
  var cells: [[String]] { rows.map { $0.cells.map(file.string) } }

  /// The place of a cell; row 0 is the header.
  func cell(_ row: Int, _ column: Int) -> SourceRange? {
    guard row < rows.count, column < rows[row].cells.count else { return nil }
    return file.range(rows[row].cells[column])
  }

  /// The rows of all tables, headers included.
  var rows: [MarkdownRow] { tables.flatMap { [$0.header] + $0.rows } }

  /// The fences in page order.
  var fences: [MarkdownFence] {
    blocks.compactMap { if case .fence(let fence) = $0.kind { fence } else { nil } }
  }
}
