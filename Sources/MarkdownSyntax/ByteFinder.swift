import SourceText

/// Looks for a byte line by line, without looking at any byte twice.
struct ByteFinder {
  private let byte: UInt8
  /// The next place that has the byte; the end where none has.
  private var next: Int?

  init(_ byte: UInt8) { self.byte = byte }

  /// The first place in a range that has the byte; ranges come in page order.
  mutating func first(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if next.map({ $0 < range.lowerBound }) ?? true {
      next = ByteSearch.firstIndex(of: byte, in: bytes, from: range.lowerBound) ?? bytes.count
    }
    return next.flatMap { $0 < range.upperBound ? $0 : nil }
  }
}
