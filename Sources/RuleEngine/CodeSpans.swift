/// The parts of a description that are set in code or are the text of a link.
package enum CodeSpans {
  /// What stands between single back-ticks, and between brackets that a parenthesis follows.
  package static func all(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let isLink = scalars[index] == "["
      guard isLink || scalars[index] == "`" else {
        index += 1
        continue
      }
      let start = index + 1
      let inside = scalars[start...].prefix { $0 != (isLink ? "]" : "`") && !$0.isLineBreak }
      let end = inside.endIndex
      let isClosed =
        isLink
        ? end + 1 < scalars.count && scalars[end] == "]" && scalars[end + 1] == "("
        : end < scalars.count && scalars[end] == "`"
      if isClosed { spans.append(start..<end) }
      index = isClosed ? end + 1 : start
    }
    return spans
  }

  /// The identifiers in the code spans and links of a text: runs of letters, digits and `_`.
  package static func identifiers(in text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "[") }) else {
      return []
    }
    let scalars = Array(text.unicodeScalars)
    return all(in: scalars).flatMap { span in
      scalars[span].split { !($0.isLatinLetter || $0.isDigit || $0 == "_") }.map {
        String(String.UnicodeScalarView($0))
      }
    }
  }
}
