/// What the last line of `matrix --format text` counts.
struct MatrixTotals {
  var filter: MatrixGrid.Filter
  /// Rows that the filter leaves out.
  var hidden: Int
  private(set) var enums = 0
  private(set) var rows = 0
  private(set) var differing = 0
  private(set) var withGaps = 0
  private(set) var uncertain = 0
  /// Rows in which a page gives no value.
  private(set) var withoutValue = 0

  init(_ grids: [MatrixGrid], keeping filter: MatrixGrid.Filter, hidden: Int) {
    self.filter = filter
    self.hidden = hidden
    for grid in grids where !grid.isEmpty {
      enums += 1
      rows += grid.rows.count
      differing += grid.rows.count(where: \.differs)
      withGaps += grid.rows.count(where: \.hasGaps)
      uncertain += grid.rows.count(where: \.isUncertain)
      withoutValue += grid.rows.count(where: \.lacksValue)
    }
  }
}
