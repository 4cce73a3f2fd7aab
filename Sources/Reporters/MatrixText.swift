import EnumModel
package import Findings

/// `matrix --format text`: for people, aligned by display width.
package enum MatrixText {
  /// What is shown where an edition lacks a concept.
  private static let gap = "·"

  /// The tables of some enums, and what the marks mean.
  package static func text(
    _ grids: [MatrixGrid], style: TextStyle, language: MessageLanguage
  ) -> String {
    grids.filter { !$0.isEmpty }.map { table($0, style) }.joined(separator: "\n")
      + (grids.contains { !$0.isEmpty } ? "\n" + Legend().phrase(in: language) + "\n" : "")
  }

  private static func table(_ grid: MatrixGrid, _ style: TextStyle) -> String {
    let labels = grid.editions.map(grid.label)
    var text = style.bold(TerminalText.plain(grid.concept)) + "\n"
    let labelWidth = labels.map { DisplayWidth.of($0) }.max() ?? 0
    for presentation in grid.presentations {
      let label = DisplayWidth.padded(grid.label(presentation.edition), to: labelWidth)
      let place = "\(presentation.file):\(presentation.line)"
      text += TerminalText.plain("  \(label)  \(presentation.name)  ") + style.path(place) + "\n"
    }
    let rows = grid.rows.map { row in
      [mark(row), TerminalText.plain(row.concept)]
        + row.cells.map { TerminalText.plain($0?.values ?? gap) }
    }
    let header = ["", ""] + labels
    let widths = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    text += "\n" + style.faint(line(header, widths)) + "\n"
    for (row, cells) in zip(grid.rows, rows) {
      let line = line(cells, widths)
      text += (row.differs ? style.severity(line, .warning) : line) + "\n"
    }
    return text
  }

  private static func mark(_ row: MatrixGrid.Row) -> String {
    (row.differs ? "≠" : row.hasGaps ? "-" : " ") + (row.isUncertain ? "?" : " ")
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = zip(cells, widths).map { DisplayWidth.padded($0, to: $1) }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  private struct Legend: Message {
    var english: String { "≠ values differ   - an edition lacks it   ? the match is uncertain" }
    var chinese: String { "≠ 值不同   - 有的平台没有   ? 对应关系不确定" }
  }
}
