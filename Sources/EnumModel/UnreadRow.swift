package import SourceText

/// A row of an enum's table that holds something, but no name that can be read.
package struct UnreadRow: Hashable, Sendable {
  /// The whole row, without the indentation before it.
  package var range: SourceRange
  /// Its cells, each read as if it were a value, as nobody knows which column holds what.
  package var cells: [EnumValue]

  package init(range: SourceRange, cells: [EnumValue]) {
    self.range = range
    self.cells = cells
  }
}
