package import SourceText

/// Finds the text of blocks in the lines that cmark says they cover.
///
/// cmark's columns are right where a block begins, and nowhere behind: a paragraph's further lines
/// and a table's rows keep their container's prefix, which is skipped here. Its cells are not used:
/// it drops those behind the last column, and counts wrongly behind tabs and below paragraphs.
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

  /// The lines of a heading, with the line under it.
  ///
  /// cmark lets a heading that is underlined reach to wherever the next block begins.
  func headingLines(_ span: ClosedRange<Int>) -> ClosedRange<Int> {
    span.lowerBound...(span.dropFirst().first(where: isUnderline) ?? span.lowerBound)
  }

  private func isUnderline(_ line: Int) -> Bool {
    let bytes = file.byteRange(ofLine: line)
    let text = file.bytes[file.trimmed(afterContainerPrefix(bytes)..<bytes.upperBound)]
    guard let first = text.first else { return false }
    return [UInt8(ascii: "="), UInt8(ascii: "-")].contains(first) && text.allSatisfy { $0 == first }
  }

  /// The text of a heading, without `#` marks or the line under it.
  ///
  /// - Parameter span: as `headingLines` gives it.
  func headingText(_ span: ClosedRange<Int>, column: Int) -> [Range<Int>] {
    let lines = paragraphText(span, column: column)
    return lines.count > 1 ? Array(lines.dropLast()) : lines.map(file.headingText)
  }

  /// Whether a line closes a fence that was opened with so many of these characters.
  func isClosingFence(_ line: Int, of character: UInt8, length: Int) -> Bool {
    let bytes = file.byteRange(ofLine: line)
    let text = file.trimmed(afterContainerPrefix(bytes)..<bytes.upperBound)
    return text.count >= length && file.bytes[text].allSatisfy { $0 == character }
  }

  /// A table row that begins behind its line's container prefix.
  func row(_ line: Int) -> MarkdownRow {
    row(line, from: afterContainerPrefix(file.byteRange(ofLine: line)))
  }

  /// A table row that begins at a column of its line, in bytes and 1-based: behind a list marker.
  func row(_ line: Int, column: Int) -> MarkdownRow {
    row(line, from: file.byteRange(ofLine: line).lowerBound + max(column, 1) - 1)
  }

  private func row(_ line: Int, from start: Int) -> MarkdownRow {
    let end = file.byteRange(ofLine: line).upperBound
    let range = file.trimmed(min(start, end)..<end)
    return MarkdownRow(range: range, cells: cells(of: range))
  }

  /// The cells between the pipes of a row; the first and the last pipe may be left out.
  ///
  /// A backslash before a pipe escapes it whatever stands before the backslash, in code as well.
  private func cells(of row: Range<Int>) -> [Range<Int>] {
    let pipe = UInt8(ascii: "|")
    var start = row.lowerBound + (file.bytes[row].first == pipe ? 1 : 0)
    var cells: [Range<Int>] = []
    for index in start..<row.upperBound where file.bytes[index] == pipe {
      if file.bytes[index - 1] == UInt8(ascii: "\\") { continue }
      cells.append(file.trimmed(start..<index))
      start = index + 1
    }
    let tail = file.trimmed(start..<row.upperBound)
    return tail.isEmpty ? cells : cells + [tail]
  }

  private func afterContainerPrefix(_ bytes: Range<Int>) -> Int {
    bytes.first { !file.bytes[$0].isBlank && file.bytes[$0] != UInt8(ascii: ">") }
      ?? bytes.upperBound
  }
}

extension SourceFile {
  /// The text of a heading between its `#` marks.
  ///
  /// - Parameter line: from the first mark on, without blanks at its end.
  package func headingText(of line: Range<Int>) -> Range<Int> {
    let opened = line.drop { bytes[$0] == UInt8(ascii: "#") }
    let text = trimmed(opened.startIndex..<opened.endIndex)
    let marks = text.reversed().prefix { bytes[$0] == UInt8(ascii: "#") }.count
    let end = text.upperBound - marks
    guard marks > 0, end == text.lowerBound || bytes[max(end - 1, 0)].isBlank else { return text }
    return trimmed(text.lowerBound..<end)
  }
}
