/// Cuts what `git cat-file --batch` prints into the contents of objects.
///
/// It prints `<name> <kind> <size>`, a line break, so many bytes and a line break; or `<name> missing`.
struct BlobStream {
  private var bytes: [UInt8] = []
  /// Where the next object begins in `bytes`.
  private var start = 0

  /// Takes more of the output, in pieces of any size.
  mutating func add(_ more: [UInt8]) {
    bytes.removeFirst(start)
    start = 0
    bytes += more
  }

  /// The next object that is there in full: its bytes, or nil in place of one that git does not have.
  mutating func next() -> [UInt8]?? {
    let lineBreak = UInt8(ascii: "\n")
    guard let end = bytes[start...].firstIndex(of: lineBreak) else { return nil }
    let words = String(decoding: bytes[start..<end], as: UTF8.self).split(separator: " ")
    guard let size = words.last.flatMap({ Int($0) }), size >= 0, words.count == 3 else {
      start = end + 1
      return .some(nil)
    }
    guard size < bytes.count - end - 1 else { return nil }
    start = end + 2 + size
    return Array(bytes[(end + 1)..<(end + 1 + size)])
  }
}
