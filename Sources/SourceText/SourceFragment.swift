/// A piece of a document as it is written, with its place.
package struct SourceFragment: Hashable, Sendable {
  /// The characters of the document, mark-up and line breaks included.
  package var text: String
  /// Where `text` stands; it covers exactly its characters.
  package var range: SourceRange

  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }

  /// The place of a part of the fragment.
  ///
  /// - Parameter part: indices of `text`.
  package func range(of part: Range<String.Index>) -> SourceRange {
    SourceRange(start: location(of: part.lowerBound), end: location(of: part.upperBound))
  }

  /// Its beginning, of so many bytes at most and where possible to the end of a word.
  package func prefix(ofBytes count: Int) -> SourceFragment {
    guard text.utf8.count > count else { return self }
    let limit = text.utf8.index(text.startIndex, offsetBy: max(count, 0))
    let whole = text.unicodeScalars[..<limit]
    let end = whole.lastIndex { $0.properties.isWhitespace } ?? whole.endIndex
    return SourceFragment(
      text: String(text[..<end]), range: range(of: text.startIndex..<end))
  }

  private func location(of index: String.Index) -> SourceLocation {
    var location = range.start
    var afterReturn = false
    for scalar in text.unicodeScalars[..<index] {
      switch scalar {
      case "\n" where afterReturn:
        break
      case "\n", "\r":
        location.line += 1
        location.column = 1
      default:
        location.column += 1
      }
      afterReturn = scalar == "\r"
    }
    return location
  }
}
