import SourceText

/// Keeps tables of very many columns from cmark, which fills up every short row below them.
///
/// Unguarded, a page of 25 kB with 1,000 columns and 5,000 rows of one cell takes gigabytes.
enum WideTables {
  /// No table of members has so many columns.
  static let mostColumns = 64

  /// The bytes of a page from an offset on, with delimiter rows of wide tables made plain text.
  ///
  /// No byte moves, and places are looked up in the page itself.
  ///
  /// - Returns: the bytes, and the offsets at which the delimiter rows begin.
  static func disarmed(_ file: SourceFile, from start: Int) -> (ArraySlice<UInt8>, rows: [Int]) {
    var bytes = file.bytes[start...]
    let rows = wideLines(of: file, from: start).filter { disarm(&bytes, $0) }
    return (bytes, rows.map(\.lowerBound))
  }

  /// The lines that have so many pipes that a delimiter row of them would be too wide.
  private static func wideLines(of file: SourceFile, from start: Int) -> [Range<Int>] {
    let (pipe, lineFeed, carriageReturn) = (
      UInt8(ascii: "|"), UInt8(ascii: "\n"), UInt8(ascii: "\r")
    )
    return file.bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var place = start
      while let first = ByteSearch.firstIndex(of: pipe, in: bytes, from: place) {
        let end =
          ByteSearch.firstIndex(of: lineFeed, carriageReturn, in: bytes, from: first) ?? bytes.count
        if bytes[first..<end].count(where: { $0 == pipe }) >= mostColumns {
          let before = bytes[start..<first].lastIndex { $0 == lineFeed || $0 == carriageReturn }
          lines.append((before.map { $0 + 1 } ?? start)..<end)
        }
        place = end
      }
      return lines
    }
  }

  /// Replaces the dashes of a line if it has nothing but what a delimiter row may have.
  private static func disarm(_ bytes: inout ArraySlice<UInt8>, _ line: Range<Int>) -> Bool {
    let allowed = Set("|-:> \t\u{B}\u{C}".utf8)
    guard bytes[line].allSatisfy(allowed.contains) else { return false }
    for index in line where bytes[index] == UInt8(ascii: "-") { bytes[index] = UInt8(ascii: "x") }
    return true
  }
}
