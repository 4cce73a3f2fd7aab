import EnumModel
import MarkdownSyntax
import SourceText

/// Paragraphs that were meant to be tables: a line with pipes, and a delimiter row that does not fit or
/// has a gap in its dashes.
struct BrokenTables: Layout {
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .paragraph = block.kind, let delimiter = Self.delimiter(in: block, page) else {
        continue
      }
      let header = block.text[delimiter - 1]
      let context = EnumContext(above: index, in: section, of: page)
      let table = BrokenTable(
        file: page.file.path, edition: page.edition(ofSection: section), enumName: context.name,
        range: page.file.range(block.text[delimiter]), headerRange: page.file.range(header),
        headerCells: Self.cells(of: header, page).count,
        delimiterCells: Self.cells(of: block.text[delimiter], page).count,
        brokenCell: Self.cells(of: block.text[delimiter], page)
          .first { Self.hasGap(page.file.bytes[$0]) }.map { page.file.string($0) },
        names: block.text[(delimiter + 1)...].compactMap { Self.name(in: $0, page) })
      result.brokenTables.append(table)
      result.issues.append(
        ExtractionIssue(
          file: page.file.path, line: table.headerRange.start.line,
          reason: table.brokenCell.map { .delimiterCell($0) }
            ?? .delimiterRow(header: table.headerCells, delimiter: table.delimiterCells)))
    }
    return result
  }

  /// The index of the line that was meant as a delimiter row; both it and the line above have cells.
  private static func delimiter(in block: MarkdownBlock, _ page: Page) -> Int? {
    block.text.indices.dropFirst().first { index in
      let line = page.file.bytes[block.text[index]]
      guard line.allSatisfy({ $0.isBlank || "|:-".utf8.contains($0) }) else { return false }
      let cells = Self.cells(of: block.text[index], page)
      let header = Self.cells(of: block.text[index - 1], page)
      guard cells.count >= 2, header.count >= 2 else { return false }
      let (whole, gaps) = (
        cells.count { isDelimiter(page.file.bytes[$0]) },
        cells.count { hasGap(page.file.bytes[$0]) }
      )
      return whole + gaps == cells.count
        && (gaps == 0 ? cells.count != header.count : whole > 0 && cells.count == header.count)
    }
  }

  /// Whether a cell is a delimiter but for blanks between its dashes: `--- ---`.
  private static func hasGap(_ cell: ArraySlice<UInt8>) -> Bool {
    let dashes = cell.filter { !$0.isBlank }
    return dashes.count < cell.count && isDelimiter(dashes[...])
  }

  private static func isDelimiter(_ cell: ArraySlice<UInt8>) -> Bool {
    var cell = cell
    if cell.first == UInt8(ascii: ":") { cell = cell.dropFirst() }
    if cell.last == UInt8(ascii: ":") { cell = cell.dropLast() }
    return !cell.isEmpty && cell.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// The first cell of a line, without marks of code, emphasis and escapes.
  private static func name(in line: Range<Int>, _ page: Page) -> String? {
    cells(of: line, page).first.map { cell in
      page.file.string(cell).filter { !"`*\\".contains($0) }
    }
  }

  /// The cells of a line, cut at pipes without a backslash; outer pipes are no cells.
  private static func cells(of line: Range<Int>, _ page: Page) -> [Range<Int>] {
    var line = page.file.trimmed(line)
    let bytes = page.file.bytes
    guard bytes[line].contains(UInt8(ascii: "|")) else { return [line] }
    if bytes[line].first == UInt8(ascii: "|") { line = line.dropFirst() }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where bytes[index] == UInt8(ascii: "|") {
      if index > line.lowerBound, bytes[index - 1] == UInt8(ascii: "\\") { continue }
      cells.append(page.file.trimmed(start..<index))
      start = index + 1
    }
    return start < line.upperBound ? cells + [page.file.trimmed(start..<line.upperBound)] : cells
  }
}
