/// How many code points begin before some places of a page, so that columns of a huge line are not
/// counted from its beginning each time.
struct ColumnMarks: Sendable {
  /// Bytes between two places.
  private static let stride = 4_096

  /// By place; empty where no line is longer than a few strides.
  private let counts: [Int]

  init(_ bytes: [UInt8], _ lineStarts: [Int]) {
    let ends = lineStarts.dropFirst() + [bytes.count]
    guard zip(lineStarts, ends).contains(where: { $1 - $0 > 4 * Self.stride }) else {
      counts = []
      return
    }
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      let end = min(start + Self.stride, bytes.count)
      counts.append((counts.last ?? 0) + Self.scanned(start..<end, of: bytes))
    }
    self.counts = counts
  }

  /// How many code points begin in a range of bytes.
  func count(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    guard !counts.isEmpty, range.count > 2 * Self.stride else {
      return Self.scanned(range, of: bytes)
    }
    return count(before: range.upperBound, of: bytes) - count(before: range.lowerBound, of: bytes)
  }

  private func count(before place: Int, of bytes: [UInt8]) -> Int {
    let mark = place / Self.stride
    return counts[mark] + Self.scanned(mark * Self.stride..<place, of: bytes)
  }

  private static func scanned(_ range: Range<Int>, of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { $0[range].count { $0 & 0xC0 != 0x80 } }
  }
}
