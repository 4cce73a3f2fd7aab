/// A row of `matrix --format text`, before it is known how wide its columns are.
struct MatrixLine {
  /// Cells that are cut behind as many lines.
  private static let mostLines = 6
  /// What the second line of a name stands in, so that it is no concept of its own.
  private static let indent = 2

  var marks: TonedText
  var concept: TonedText
  var cells: [MatrixCell]

  init(_ row: MatrixGrid.Row) {
    marks =
      row.differs
      ? TonedText("≠", .apart) : row.hasGaps ? TonedText(MatrixCell.gap, .gap) : TonedText(" ")
    if row.isUncertain { marks.append("?", .doubt) }
    concept = TonedText(row.concept, row.differs ? .strong : .plain)
    cells = row.cells.map { MatrixCell($0, row.consensus) }
  }

  /// The line above the rows.
  init(labels: [String]) {
    marks = TonedText()
    concept = TonedText()
    cells = labels.map(MatrixCell.init(label:))
  }

  /// Whether every edition has the concept, with the same text, and nothing is marked.
  var isSame: Bool {
    marks.text == " " && cells.allSatisfy { $0.text.text == cells[0].text.text }
  }

  /// The lines of the terminal that show some columns of the row.
  ///
  /// - Parameter gutters: the columns before each column, with the marks in the last of them.
  func text(
    _ block: MatrixLayout.Block, of layout: MatrixLayout, _ gutters: [Int], _ style: TextStyle
  ) -> String {
    let concepts = concept.lines(of: layout.concept, atMost: Self.mostLines, indent: Self.indent)
    let columns = zip(block.columns, block.widths).map { column, width in
      cells[column].text.lines(of: width, atMost: Self.mostLines)
    }
    let height = max(concepts.count, columns.map(\.count).max() ?? 1)
    return (0..<height).map { index in
      var line = PaddedLine(style: style)
      if index == 0 { line.add(marks, at: 0) }
      if index < concepts.count { line.add(concepts[index], at: MatrixLayout.margin) }
      var end = MatrixLayout.margin + layout.concept
      for (place, lines) in columns.enumerated() {
        let column = block.columns.lowerBound + place
        let start = end + gutters[column]
        if index == 0 { line.add(cells[column].marks, at: start - cells[column].marks.width) }
        if index < lines.count { line.add(lines[index], at: start) }
        end = start + block.widths[place]
      }
      return line.text + "\n"
    }.joined()
  }
}

/// A line whose parts stand in given columns, without spaces at its end.
private struct PaddedLine {
  let style: TextStyle
  var text = ""
  var width = 0

  mutating func add(_ part: TonedText, at column: Int) {
    guard part.width > 0, part.text != " " else { return }
    text += String(repeating: " ", count: max(0, column - width)) + part.painted(style)
    width = max(width, column) + part.width
  }
}
