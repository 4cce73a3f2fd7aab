import SourceText

/// The text at places of a page, found without the line index of the page.
struct PlacedText {
  private var scalars: [Unicode.Scalar]
  /// Where each line begins in `scalars`.
  private var lineStarts = [0]

  init(_ bytes: [UInt8]) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\n" || (scalar == "\r" && next != "\n") { lineStarts.append(index + 1) }
    }
  }

  /// The characters of a range; nil where the page has no such range.
  func text(at range: SourceRange) -> String? {
    guard let start = index(range.start), let end = index(range.end), start <= end else {
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    return String(text)
  }

  /// The same without backslashes that escape, as names and values are read.
  func plainText(at range: SourceRange) -> String? {
    guard let text = text(at: range) else { return nil }
    var plain = ""
    var isEscaped = false
    for character in text {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { plain.append(character) }
    }
    return plain
  }

  private func index(_ place: SourceText.SourceLocation) -> Int? {
    guard place.line >= 1, place.line <= lineStarts.count, place.column >= 1 else { return nil }
    let index = lineStarts[place.line - 1] + place.column - 1
    return index <= scalars.count ? index : nil
  }
}
