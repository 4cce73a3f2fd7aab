/// Reads YAML 1.1 as libyaml does, with bounds.
///
/// Tags are read over: a tagged scalar is text. `<<` is a key like any other. Keys that are
/// canonically equivalent in Unicode are equal.
package enum YAMLParser {
  /// Collections inside one another, the outermost included.
  package static let maximumDepth = 64
  /// Scalars, sequences and mappings, those behind each alias counted anew.
  package static let maximumNodeCount = 100_000
  /// Bytes of UTF-8.
  ///
  /// libyaml takes quadratic time for some hostile texts: at this length 8 s for 78,000 `%TAG`
  /// lines, 1.5 s for a scalar of half a million spaces and then 260,000 words (tried).
  package static let maximumLength = 1 << 20

  /// Reads the first document of a text; further documents are not looked at.
  ///
  /// - Parameters:
  ///   - text: may start with a byte order mark and have any line breaks.
  ///   - firstLine: the 1-based line that the text starts on in its file.
  /// - Returns: nil where the document is nothing but blanks and comments.
  /// - Throws: the first problem of the document, in document order.
  package static func parse(
    _ text: String, firstLine: Int = 1
  ) throws(YAMLError) -> YAMLNode? {
    let source = SourceMap(text, firstLine: firstLine)
    guard source.bytes.count <= maximumLength else {
      throw YAMLError(.tooLong(limit: maximumLength), at: source.location(at: 0))
    }
    var composer = try Composer(source)
    return try composer.document()
  }
}
