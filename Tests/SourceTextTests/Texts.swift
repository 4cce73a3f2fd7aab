import SourceText

/// A file of this text.
func file(_ text: String) throws -> SourceFile {
  try SourceFile(path: "page.md", contents: Array(text.utf8))
}

/// A place, shorter to write.
func at(_ line: Int, _ column: Int) -> SourceLocation {
  SourceLocation(line: line, column: column)
}

/// Why these bytes are no text, or nil where they are.
func trouble(_ contents: [UInt8]) -> UnreadableFile? {
  do throws(UnreadableFile) {
    _ = try SourceFile(path: "page.md", contents: contents)
    return nil
  } catch {
    return error
  }
}
