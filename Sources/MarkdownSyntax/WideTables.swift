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
    var rows: [Int] = []
    var lineStart = start
    var pipes = 0
    for (index, byte) in zip(start..., file.bytes[start...]) {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if pipes >= mostColumns, disarm(&bytes, lineStart..<index) { rows.append(lineStart) }
        lineStart = index + 1
        pipes = 0
      default: break
      }
    }
    if pipes >= mostColumns, disarm(&bytes, lineStart..<file.bytes.count) {
      rows.append(lineStart)
    }
    return (bytes, rows)
  }

  /// Replaces the dashes of a line if it has nothing but what a delimiter row may have.
  private static func disarm(_ bytes: inout ArraySlice<UInt8>, _ line: Range<Int>) -> Bool {
    let allowed = Set("|-:> \t\u{B}\u{C}".utf8)
    guard bytes[line].allSatisfy(allowed.contains) else { return false }
    for index in line where bytes[index] == UInt8(ascii: "-") { bytes[index] = UInt8(ascii: "x") }
    return true
  }
}
