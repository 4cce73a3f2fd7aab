import SourceText

/// A place; in files that import Testing, `SourceLocation` is ambiguous.
func at(_ line: Int, _ column: Int) -> SourceLocation {
  SourceLocation(line: line, column: column)
}
