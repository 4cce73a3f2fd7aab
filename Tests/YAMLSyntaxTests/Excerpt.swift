import SourceText

/// The characters of a range of a text, found without the module's own bookkeeping.
func excerpt(_ range: SourceRange?, of text: String) -> String {
  guard let range else { return "no range" }
  var characters = String.UnicodeScalarView()
  var line = 1
  let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  for ending in text.lines {
    for (index, scalar) in ending.enumerated() {
      let place = SourceLocation(line: line, column: index + 1)
      if place >= range.start && place < range.end { characters.append(scalar) }
    }
    line += 1
  }
  return String(characters)
}

extension String {
  /// The lines with their line breaks, which are LF, CR LF and CR.
  fileprivate var lines: [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    for scalar in unicodeScalars {
      let last = lines[lines.count - 1].last
      if last == "\n" || last == "\r" && scalar != "\n" { lines.append([]) }
      lines[lines.count - 1].append(scalar)
    }
    return lines
  }
}
