package import Findings

/// `matrix --format text`: for people, aligned by display width.
package enum MatrixText {
  /// The tables of some enums, what the marks mean, and how many rows there are.
  ///
  /// - Parameters:
  ///   - hidden: how many rows the filter leaves out.
  ///   - width: the columns that everything is folded to; nil gives each row one line.
  package static func text(
    _ grids: [MatrixGrid], keeping filter: MatrixGrid.Filter = .all, hidden: Int = 0,
    width: Int? = nil, style: TextStyle, language: MessageLanguage
  ) -> String {
    let shown = grids.filter { !$0.isEmpty }
    let tables = shown.map { grid in
      style.bold(TerminalText.plain(grid.concept)) + "\n"
        + MatrixPresentations.text(grid, width: width, style: style)
        + MatrixTable(grid, width: width, style: style, language: language).text + "\n"
    }
    let totals = MatrixTotals(shown, keeping: filter, hidden: hidden)
    let legend = MatrixFolding.lines(
      of: legend(totals).map { $0.phrase(in: language) }, gap: 3, width: width)
    let counts = MatrixFolding.lines(
      of: [MatrixWords.counts(totals).phrase(in: language)], gap: 0, width: width)
    let ends = legend.isEmpty ? [counts] : [legend, counts]
    return tables.joined() + ends.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// Only of marks that there are.
  private static func legend(_ totals: MatrixTotals) -> [MatrixWords] {
    (totals.differing > 0 ? [.difference] : []) + (totals.withGaps > 0 ? [.gap] : [])
      + (totals.uncertain > 0 ? [.doubt] : []) + (totals.withoutValue > 0 ? [.noValue] : [])
  }
}
