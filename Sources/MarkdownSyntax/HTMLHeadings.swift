import SourceText

/// Finds the headings that a page has in HTML: `<h2 id=lamps>Lamps</h2>` at the start of raw lines.
struct HTMLHeadings {
  private let file: SourceFile

  init(of file: SourceFile) { self.file = file }

  /// A block of raw HTML as the headings that it begins with and what is left; other blocks as they are.
  ///
  /// What stands in an HTML table or list is no block of its own any more, and heads no section.
  func blocks(of block: MarkdownBlock) -> [MarkdownBlock] {
    guard case .html = block.kind else { return [block] }
    var found: [MarkdownBlock] = []
    var rest = block
    for line in block.lines {
      let range = file.trimmed(file.byteRange(ofLine: line))
      if !range.isEmpty {
        guard let (level, text) = heading(range) else { return found + [rest] }
        found.append(
          MarkdownBlock(
            kind: .heading(level: level), lines: line...line, text: [text],
            listItem: block.listItem, listDepth: block.listDepth))
      }
      guard line < block.lines.upperBound else { break }
      rest.lines = line + 1...block.lines.upperBound
    }
    return found.isEmpty ? [block] : found
  }

  /// The level and the text of a line that is a heading from its first byte to its last.
  private func heading(_ line: Range<Int>) -> (level: Int, text: Range<Int>)? {
    let bytes = file.bytes[line]
    guard let digit = bytes.dropFirst(2).first, (UInt8(ascii: "1")...UInt8(ascii: "6")) ~= digit,
      Self.isTag(bytes, Self.opening, digit),
      let start = HTMLTag.end(ofTagAt: line.lowerBound, in: file.bytes, limit: line.upperBound),
      let close = bytes[start...].indices.first(where: {
        Self.isTag(bytes[$0...], Self.closing, digit)
      }),
      HTMLTag.end(ofTagAt: close, in: file.bytes, limit: line.upperBound) == line.upperBound
    else { return nil }
    let text = file.trimmed(start..<close)
    return text.isEmpty ? nil : (Int(digit - UInt8(ascii: "0")), text)
  }

  private static let opening = Array("<h".utf8)
  private static let closing = Array("</h".utf8)

  /// Whether bytes begin with a tag of headings of a level, in letters of either case.
  private static func isTag(_ bytes: ArraySlice<UInt8>, _ mark: [UInt8], _ digit: UInt8) -> Bool {
    guard bytes.first == mark.first,
      bytes.prefix(mark.count).elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 })
    else {
      return false
    }
    let rest = bytes.dropFirst(mark.count)
    return rest.first == digit
      && rest.dropFirst().first.map { $0 == UInt8(ascii: ">") || $0.isBlank } ?? false
  }
}
