/// A table, in Markdown or in HTML: where its rows and their cells stand.
package struct MarkdownTable: Sendable {
  package var header: MarkdownRow
  /// Without the header and the delimiter row; a cell that reaches over several rows is in each.
  package var rows: [MarkdownRow]

  package init(header: MarkdownRow, rows: [MarkdownRow]) {
    self.header = header
    self.rows = rows
  }
}

/// A row of a table.
package struct MarkdownRow: Sendable {
  /// The row's bytes, from its first pipe or character to its last.
  package var range: Range<Int>
  /// The bytes of each cell as written, without the spaces at its ends.
  ///
  /// Rendering drops cells behind the last column and adds empty ones; here are those on the page.
  package var cells: [Range<Int>]

  package init(range: Range<Int>, cells: [Range<Int>]) {
    self.range = range
    self.cells = cells
  }
}
