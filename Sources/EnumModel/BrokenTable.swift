package import SourceText

/// A table that no reader sees as one: its delimiter row does not fit its header.
package struct BrokenTable: Hashable, Sendable {
  /// The page, as `SourceFile.path`.
  package var file: String
  /// Whose enums stand in the table's place.
  package var edition: Edition
  /// The name that an enum in this place would have.
  package var enumName: String
  /// The delimiter row, without the indentation before it.
  package var range: SourceRange
  package var headerRange: SourceRange
  package var headerCells: Int
  package var delimiterCells: Int
  /// The first cell of the delimiter row whose dashes have a gap; nil where the number of cells is wrong.
  package var brokenCell: String?
  /// What opens the rows below the delimiter row, without marks: most likely names.
  package var names: [String]

  package init(
    file: String, edition: Edition, enumName: String, range: SourceRange,
    headerRange: SourceRange, headerCells: Int, delimiterCells: Int,
    brokenCell: String? = nil, names: [String] = []
  ) {
    self.file = file
    self.edition = edition
    self.enumName = enumName
    self.range = range
    self.headerRange = headerRange
    self.headerCells = headerCells
    self.delimiterCells = delimiterCells
    self.brokenCell = brokenCell
    self.names = names
  }
}
