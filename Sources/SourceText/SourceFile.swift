/// The bytes of one document and its lines.
///
/// Offsets count bytes from the first one after a byte order mark. Lines end in LF, CR LF or CR.
///
/// A class, as every reader of a page holds it: a copy is one count, not one for each part.
package final class SourceFile: Sendable {
  /// As the user sees it in messages: relative to the project root, separated by `/`.
  package let path: String
  /// Well-formed UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  private let columnMarks: ColumnMarks

  /// Takes the bytes of a file, or says why they are no text.
  ///
  /// - Parameters:
  ///   - path: the path that messages show.
  ///   - contents: the bytes as they stand in the file, at most `Int32.max` of them.
  package init(path: String, contents: [UInt8]) throws(UnreadableFile) {
    guard !contents.isEmpty else { throw .empty }
    guard contents.count < Int32.max else { throw .tooLarge(limit: Int(Int32.max) - 1) }
    if let wide = UnreadableFile.wideEncoding(of: contents) { throw wide }
    if let zero = contents.withUnsafeBufferPointer({ ByteSearch.firstIndex(of: 0, in: $0) }) {
      throw .binary(line: Self.lineNumber(in: contents, at: zero))
    }
    if let bad = UTF8Validation.firstError(in: contents) {
      throw .notUTF8(line: Self.lineNumber(in: contents, at: bad))
    }
    let hasMark = contents.starts(with: [0xEF, 0xBB, 0xBF])
    self.path = path
    bytes = hasMark ? Array(contents.dropFirst(3)) : contents
    lineStarts = Self.lineStarts(of: bytes)
    columnMarks = ColumnMarks(bytes, lineStarts)
  }

  private init(path: String, bytes: [UInt8], lineStarts: [Int]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = lineStarts
    columnMarks = ColumnMarks(bytes, lineStarts)
  }

  /// The document with spaces in place of some ranges of bytes; line breaks stay, and so all places.
  package func blanking(_ ranges: [Range<Int>]) -> SourceFile {
    var blanked = bytes
    for range in ranges {
      for index in range.clamped(to: 0..<bytes.count) where !bytes[index].isBlank {
        blanked[index] = UInt8(ascii: " ")
      }
    }
    return SourceFile(path: path, bytes: blanked, lineStarts: lineStarts)
  }

  /// The document without what stands behind so many lines.
  package func prefix(ofLines count: Int) -> SourceFile {
    guard count < lineStarts.count else { return self }
    let starts = Array(lineStarts.prefix(max(count, 0)))
    return SourceFile(
      path: path, bytes: Array(bytes[..<lineStarts[starts.count]]), lineStarts: starts)
  }

  /// How many lines the document has; a last line break starts no further line.
  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line, without its line break.
  ///
  /// - Parameter line: 1-based; a line the document does not have is empty, at its end.
  package func byteRange(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The text of a line, without its line break.
  package func line(_ line: Int) -> String { string(byteRange(ofLine: line)) }

  /// The 1-based line that holds a byte.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of a byte offset.
  package func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = lineStarts.isEmpty ? 0 : lineStarts[line - 1]
    return SourceLocation(line: line, column: 1 + columns(start..<max(start, offset)))
  }

  /// The place of a range of bytes.
  package func range(_ range: Range<Int>) -> SourceRange {
    let range = range.clamped(to: 0..<bytes.count)
    let start = location(at: range.lowerBound)
    let isOneLine = start.line >= lineStarts.count || range.upperBound < lineStarts[start.line]
    let end =
      isOneLine
      ? SourceLocation(line: start.line, column: start.column + columns(range))
      : location(at: range.upperBound)
    return SourceRange(start: start, end: end)
  }

  /// The bytes of a range of places; places that the document does not have are at the end of their line.
  package func byteRange(of range: SourceRange) -> Range<Int> {
    let start = offset(of: range.start)
    return start..<max(start, offset(of: range.end))
  }

  private func offset(of location: SourceLocation) -> Int {
    let line = byteRange(ofLine: location.line)
    var offset = line.lowerBound
    var column = 1
    while offset < line.upperBound, column < location.column {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// How many code points begin in a range of bytes.
  private func columns(_ range: Range<Int>) -> Int {
    columnMarks.count(in: range, of: bytes)
  }

  /// The text of a range of bytes; broken characters at its edges become U+FFFD.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The text of a range of bytes with its place.
  package func fragment(_ range: Range<Int>) -> SourceFragment {
    SourceFragment(text: string(range), range: self.range(range))
  }

  /// The range without spaces, tabs and line breaks at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<bytes.count)
    while !range.isEmpty, bytes[range.lowerBound].isBlank { range = range.dropFirst() }
    while !range.isEmpty, bytes[range.upperBound - 1].isBlank { range = range.dropLast() }
    return range
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
      var place = 0
      while let end = ByteSearch.firstIndex(of: lineFeed, carriageReturn, in: bytes, from: place) {
        place = end + 1
        guard place < bytes.count else { break }
        if bytes[end] == carriageReturn, bytes[place] == lineFeed { continue }
        starts.append(place)
      }
    }
    return starts
  }

  private static func lineNumber(in bytes: [UInt8], at offset: Int) -> Int {
    lineStarts(of: bytes).count { $0 <= offset }
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or part of a line break.
  package var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
      || self == UInt8(ascii: "\r")
  }
}
