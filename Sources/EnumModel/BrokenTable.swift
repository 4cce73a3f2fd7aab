package import SourceText

/// A table that no reader sees as one, or of which no reader sees all rows.
package struct BrokenTable: Hashable, Sendable {
  /// What is wrong with it.
  package enum Flaw: Hashable, Sendable {
    /// The delimiter row has another number of cells than the header.
    case misfit(header: Int, delimiter: Int)
    /// The dashes of a cell of the delimiter row have a gap.
    case gap(cell: String, columns: Int)
    /// Rows stand behind the end of the table: an empty line ended it, or rows that are indented so far
    /// that they are code.
    case lostRows(count: Int, areIndented: Bool)
    /// All of it is indented so far that it is code.
    case indented(rows: Int)
  }

  package var flaw: Flaw
  /// The page, as `SourceFile.path`.
  package var file: String
  /// Whose enums stand in the table's place.
  package var edition: Edition
  /// The name that an enum in this place would have.
  package var enumName: String
  /// The delimiter row, or the first of the rows that are lost, without the indentation before it.
  package var range: SourceRange
  /// The header, or the first of the rows that are lost.
  package var headerRange: SourceRange
  /// What opens the rows that are lost, without marks: most likely names.
  package var names: [String]

  package init(
    _ flaw: Flaw, file: String, edition: Edition, enumName: String, range: SourceRange,
    headerRange: SourceRange, names: [String] = []
  ) {
    self.flaw = flaw
    self.file = file
    self.edition = edition
    self.enumName = enumName
    self.range = range
    self.headerRange = headerRange
    self.names = names
  }
}
