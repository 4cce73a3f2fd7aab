import EnumModel
import Findings

/// One enum of `matrix --format text`.
struct MatrixTable {
  /// Labels wrap at spaces; a word of them is wrapped only where it is wider.
  private static let leastLabel = 12

  private let labels: [String]
  private let lines: [MatrixLine]
  private let layout: MatrixLayout
  private let gutters: [Int]
  private let width: Int?
  private let style: TextStyle
  private let language: MessageLanguage

  init(_ grid: MatrixGrid, width: Int?, style: TextStyle, language: MessageLanguage) {
    self.width = width
    self.style = style
    self.language = language
    let lines = grid.rows.map { MatrixLine($0) }
    self.lines = lines
    let concept = lines.map(\.concept.width).max() ?? 0
    func layout(_ labels: [String]) -> ([MatrixLayout.Need], MatrixLayout) {
      let needs = Self.needs(labels, lines)
      return (needs, MatrixLayout(concept: concept, columns: needs, width: width))
    }
    var labels = grid.editions.map { TerminalText.plain(grid.label($0)) }
    var (needs, chosen) = layout(labels)
    if chosen.isFolded {
      labels = MatrixLabels.short(grid).map(TerminalText.plain)
      (needs, chosen) = layout(labels)
    }
    self.labels = labels
    self.layout = chosen
    gutters = needs.map(\.gutter)
  }

  /// The table, in several blocks where it is too wide for one.
  ///
  /// Rows that are the same in all editions are not repeated in the further blocks.
  var text: String {
    let header = MatrixLine(labels: labels)
    return layout.blocks.enumerated().map { index, block in
      let shown = index == 0 ? lines : lines.filter { !$0.isSame }
      return "\n" + heading(block, left: lines.count - shown.count)
        + ([header] + shown).map { $0.text(block, of: layout, gutters, style) }.joined()
    }.joined()
  }

  /// Which columns a block has; nothing where there is but one.
  private func heading(_ block: MatrixLayout.Block, left: Int) -> String {
    guard layout.blocks.count > 1 else { return "" }
    let words = MatrixWords.block(block.columns, of: labels.count, left: left)
    return MatrixFolding.lines(of: [words.phrase(in: language)], gap: 0, width: width)
      .map { style.bold($0) + "\n" }.joined()
  }

  private static func needs(_ labels: [String], _ lines: [MatrixLine]) -> [MatrixLayout.Need] {
    labels.enumerated().map { column, label in
      let value = lines.map { $0.cells[column].text.width }.max() ?? 0
      let words = label.split(separator: " ").map { DisplayWidth.of($0) }
      return MatrixLayout.Need(
        natural: max(value, DisplayWidth.of(label)),
        least: max(
          min(value, MatrixLayout.leastValue), min(words.max() ?? 0, leastLabel)),
        gutter: 1 + max(1, lines.map { $0.cells[column].marks.width }.max() ?? 0))
    }
  }
}
