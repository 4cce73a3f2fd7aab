/// A place in a document: line and column, both 1-based; the column counts Unicode code points.
package struct SourceLocation: Hashable, Comparable, Sendable {
  /// 1-based.
  package var line: Int
  /// 1-based, in Unicode code points; a byte order mark does not count.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
