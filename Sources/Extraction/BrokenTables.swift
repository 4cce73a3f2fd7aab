import EnumModel
import MarkdownSyntax
import SourceText

/// Paragraphs that were meant to be tables: a line with pipes, and a delimiter row that does not fit or
/// has a gap in its dashes; tables that are indented as code is; and rows behind the end of their table.
struct BrokenTables: Layout {
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      let found: (table: BrokenTable, reason: ExtractionIssue.Reason)? =
        switch block.kind {
        case .paragraph: Self.withoutDelimiter(index, in: section, page)
        case .table(let table): Self.rows(of: table, behind: index, in: section, page)
        case .indentedCode: Self.indented(index, in: section, page)
        default: nil
        }
      guard let (table, reason) = found else { continue }
      result.brokenTables.append(table)
      result.issues.append(
        ExtractionIssue(
          file: page.file.path, line: table.headerRange.start.line, reason: reason))
    }
    return result
  }

  /// A paragraph that was meant to be a table, and what to say of it.
  private static func withoutDelimiter(
    _ index: Int, in section: Int, _ page: Page
  ) -> (BrokenTable, ExtractionIssue.Reason)? {
    let block = page.sections[section].blocks[index]
    guard let delimiter = delimiter(in: block, page) else { return nil }
    let header = block.text[delimiter - 1]
    let cells = cells(of: block.text[delimiter], page)
    let columns = Self.cells(of: header, page).count
    let gap = cells.first { hasGap(page.file.bytes[$0]) }.map { page.file.string($0) }
    let table = table(
      gap.map { .gap(cell: $0, columns: columns) }
        ?? .misfit(header: columns, delimiter: cells.count),
      above: index, in: section, page, at: block.text[delimiter], header: header,
      names: block.text[(delimiter + 1)...].compactMap { name(in: $0, page) })
    return (
      table,
      gap.map { .delimiterCell($0) } ?? .delimiterRow(header: columns, delimiter: cells.count)
    )
  }

  /// A table of constants that is indented as code is.
  private static func indented(
    _ index: Int, in section: Int, _ page: Page
  ) -> (BrokenTable, ExtractionIssue.Reason)? {
    let blocks = page.sections[section].blocks
    let lines = Self.lines(of: blocks[index], page)
    // What a line such as `!!! note` opens goes on as long as it is indented, and is no code.
    let above = index > 0 ? blocks[index - 1].text.last : nil
    if let above, admonitions.contains(where: { $0.isPrefix(of: page.file.bytes[above]) }) {
      return nil
    }
    guard lines.count > 2, page.file.bytes[lines[0]].contains(UInt8(ascii: "|")) else { return nil }
    let columns = cells(of: lines[0], page).count
    let delimiters = cells(of: lines[1], page)
    let names = lines[2...].compactMap { name(in: $0, page) }
    guard columns > 1, delimiters.count == columns,
      delimiters.allSatisfy({ isDelimiter(page.file.bytes[$0]) }),
      names.count(where: { Identifier.isConstantLike($0) }) * 2 > names.count
    else { return nil }
    let table = table(
      .indented(rows: names.count), above: index, in: section, page, at: lines[0],
      header: lines[0], names: names)
    return (table, .indentedTable)
  }

  /// The rows that stand right behind a table and are none: each has as many cells as its header.
  private static func rows(
    of table: MarkdownTable, behind index: Int, in section: Int, _ page: Page
  ) -> (BrokenTable, ExtractionIssue.Reason)? {
    guard table.header.cells.count > 1 else { return nil }
    var rows: [Range<Int>] = []
    var areIndented = false
    for block in page.sections[section].blocks[(index + 1)...] {
      let lines: [Range<Int>]
      switch block.kind {
      case .indentedCode:
        lines = Self.lines(of: block, page)
        if rows.isEmpty { areIndented = true }
      case .paragraph where delimiter(in: block, page) == nil: lines = block.text
      default: lines = []
      }
      let isRows =
        !lines.isEmpty
        && lines.allSatisfy { cells(of: $0, page).count == table.header.cells.count }
      guard isRows else { break }
      rows += lines
    }
    guard let first = rows.first else { return nil }
    let rest = self.table(
      .lostRows(count: rows.count, areIndented: areIndented), above: index, in: section, page,
      at: first, header: first, names: rows.compactMap { name(in: $0, page) })
    return (rest, .lostRows(rows.count))
  }

  private static let admonitions = ["!!!", "???"].map(BytePattern.init)

  /// The lines of a block that are not empty, without the blanks around them.
  private static func lines(of block: MarkdownBlock, _ page: Page) -> [Range<Int>] {
    block.lines.map { page.file.trimmed(page.file.byteRange(ofLine: $0)) }.filter { !$0.isEmpty }
  }

  private static func table(
    _ flaw: BrokenTable.Flaw, above index: Int, in section: Int, _ page: Page,
    at place: Range<Int>, header: Range<Int>, names: [String]
  ) -> BrokenTable {
    BrokenTable(
      flaw, file: page.file.path, edition: page.edition(ofSection: section),
      enumName: EnumContext(above: index, in: section, of: page).name,
      range: page.file.range(place), headerRange: page.file.range(header), names: names)
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
