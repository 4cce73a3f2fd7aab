/// Makes rows and cells of a table in HTML, in the shape that tables in Markdown have.
struct HTMLTable {
  /// Why a table has no such shape.
  enum Failure: Error {
    case tooManyColumns
    case tooManyCells
    case noCells
  }

  private let rows: [(row: HTMLElement, isInHead: Bool)]
  private let mostColumns: Int
  /// How many cells the rows have, those of rows above that reach into them as well.
  let cellCount: Int

  init(_ element: HTMLElement, mostColumns: Int) {
    self.mostColumns = mostColumns
    let rows = Self.rows(of: element)
    self.rows = rows
    cellCount = rows.enumerated().reduce(0) { count, entry in
      let cells = entry.element.row.children
      return cells.reduce(count) {
        $0 + min($1.columnSpan, mostColumns + 1) * min($1.rowSpan, rows.count - entry.offset)
      }
    }
  }

  /// The rows of a table, a cell that reaches over several of them in each.
  ///
  /// Rows of one cell that reaches over all columns are captions, and left out.
  func table(
    mostCells: Int, trimmed: (Range<Int>) -> Range<Int>
  ) throws(Failure) -> MarkdownTable {
    guard cellCount <= mostCells else { throw .tooManyCells }
    var rows: [(row: MarkdownRow, isHeader: Bool)] = []
    var grid = Grid(mostColumns: mostColumns)
    for (row, isInHead) in self.rows {
      let cells = row.children.filter { $0.name == .td || $0.name == .th }
      guard !cells.isEmpty else { continue }
      let placed = grid.place(cells, trimmed)
      guard placed.count <= mostColumns else { throw .tooManyColumns }
      let isHeader = isInHead || cells.allSatisfy { $0.name == .th }
      rows.append((MarkdownRow(range: trimmed(row.range), cells: placed), isHeader))
    }
    let width = rows.map(\.row.cells.count).max() ?? 0
    rows.removeAll { entry in
      let cells = entry.row.cells
      return width > 1 && cells.count == width && cells.allSatisfy { $0 == cells[0] }
    }
    guard !rows.isEmpty else { throw .noCells }
    let header = rows.remove(at: rows.firstIndex(where: \.isHeader) ?? 0)
    return MarkdownTable(
      header: header.row, rows: rows.compactMap { $0.isHeader ? nil : $0.row })
  }

  private static func rows(of table: HTMLElement) -> [(row: HTMLElement, isInHead: Bool)] {
    table.children.flatMap { child -> [(row: HTMLElement, isInHead: Bool)] in
      switch child.name {
      case .tr: [(child, false)]
      case .thead, .tbody, .tfoot:
        child.children.compactMap { $0.name == .tr ? ($0, child.name == .thead) : nil }
      default: []
      }
    }
  }

  /// Cells of rows above that reach into the next row.
  private struct Grid {
    let mostColumns: Int
    /// By column: the cell, and how many more rows it takes.
    private var pending: [Int: (cell: Range<Int>, rows: Int)] = [:]

    init(mostColumns: Int) { self.mostColumns = mostColumns }

    /// The cells of the next row in their columns, but no more than one too many.
    mutating func place(
      _ cells: [HTMLElement], _ trimmed: (Range<Int>) -> Range<Int>
    ) -> [Range<Int>] {
      var placed: [Range<Int>] = []
      for cell in cells {
        fill(&placed)
        let contents = trimmed(cell.contents)
        for _ in 0..<min(cell.columnSpan, mostColumns + 1)
        where placed.count <= mostColumns {
          if cell.rowSpan > 1 { pending[placed.count] = (contents, cell.rowSpan - 1) }
          placed.append(contents)
        }
      }
      fill(&placed)
      return placed
    }

    private mutating func fill(_ placed: inout [Range<Int>]) {
      while let above = pending.removeValue(forKey: placed.count) {
        if above.rows > 1 { pending[placed.count] = (above.cell, above.rows - 1) }
        placed.append(above.cell)
      }
    }
  }
}
