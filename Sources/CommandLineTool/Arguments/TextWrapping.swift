/// Breaks prose into lines at spaces.
enum TextWrapping {
  /// Lines of at most `width` characters, unless a single word is longer.
  ///
  /// A character counts as one column, which holds for the Latin text of help pages.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Wraps paragraphs and keeps an empty line between them; one that starts with a space stays.
  static func paragraphs(of text: String, width: Int) -> [String] {
    let groups = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty)
    let wrapped = groups.map { group in
      group.first?.first == " "
        ? group.map(String.init) : lines(of: group.joined(separator: " "), width: width)
    }
    return Array(wrapped.joined(separator: [""]))
  }
}
