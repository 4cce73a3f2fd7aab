import SourceText

/// Finds the text of blocks in the lines that cmark says they cover.
///
/// cmark's columns are right where a block begins, and nowhere behind: a paragraph's further lines
/// and a table's rows keep their container's prefix, which is skipped here.
struct LineScanner {
  let file: SourceFile

  /// The text of each line of a paragraph.
  func paragraphText(_ span: ClosedRange<Int>, column: Int) -> [Range<Int>] {
    span.map { line in
      let bytes = file.byteRange(ofLine: line)
      let start =
        line == span.lowerBound
        ? min(bytes.lowerBound + max(column, 1) - 1, bytes.upperBound)
        : afterContainerPrefix(bytes)
      return file.trimmed(start..<bytes.upperBound)
    }
  }

  /// The text of a heading, without `#` marks or the line under it.
  func headingText(_ span: ClosedRange<Int>, column: Int) -> [Range<Int>] {
    let lines = paragraphText(span, column: column)
    guard let first = lines.first else { return [] }
    guard file.bytes[first].first == UInt8(ascii: "#") else {
      return lines.count > 1 ? Array(lines.dropLast()) : lines
    }
    let opened = first.drop { file.bytes[$0] == UInt8(ascii: "#") }
    let text = file.trimmed(opened.startIndex..<opened.endIndex)
    let marks = text.reversed().prefix { file.bytes[$0] == UInt8(ascii: "#") }.count
    let end = text.upperBound - marks
    guard marks > 0, end == text.lowerBound || file.bytes[max(end - 1, 0)].isBlank else {
      return [text]
    }
    return [file.trimmed(text.lowerBound..<end)]
  }

  /// Whether a line closes a fence that was opened with so many of these characters.
  func isClosingFence(_ line: Int, of character: UInt8, length: Int) -> Bool {
    let bytes = file.byteRange(ofLine: line)
    let text = file.trimmed(afterContainerPrefix(bytes)..<bytes.upperBound)
    return text.count >= length && file.bytes[text].allSatisfy { $0 == character }
  }

  /// The bytes of a table row.
  ///
  /// - Parameter statedStart: where cmark says that it begins; right for header rows only.
  func rowRange(_ line: Int, statedStart: Int, isHeader: Bool) -> Range<Int> {
    let bytes = file.byteRange(ofLine: line)
    let start = isHeader ? statedStart : afterContainerPrefix(bytes)
    return file.trimmed(min(max(start, bytes.lowerBound), bytes.upperBound)..<bytes.upperBound)
  }

  /// The cells in what is left of a row behind the cells that were kept: `| x | y |` has two.
  func cells(in rest: Range<Int>) -> [Range<Int>] {
    var rest = file.trimmed(rest)
    guard file.bytes[rest].first == UInt8(ascii: "|") else { return [] }
    rest = rest.dropFirst()
    var cells: [Range<Int>] = []
    var start = rest.lowerBound
    var escaped = false
    for index in rest {
      if file.bytes[index] == UInt8(ascii: "|"), !escaped {
        cells.append(file.trimmed(start..<index))
        start = index + 1
      }
      escaped = file.bytes[index] == UInt8(ascii: "\\") && !escaped
    }
    let tail = file.trimmed(start..<rest.upperBound)
    return tail.isEmpty ? cells : cells + [tail]
  }

  private func afterContainerPrefix(_ bytes: Range<Int>) -> Int {
    bytes.first { !file.bytes[$0].isBlank && file.bytes[$0] != UInt8(ascii: ">") }
      ?? bytes.upperBound
  }
}
