/// Searches bytes eight at a time: most bytes of a folder are looked at for nothing but this.
///
/// The zero-byte test is that of Alan Mycroft, as in Hacker's Delight, 6-1: of a word that is the
/// difference to the wanted byte, it is right for the lowest byte found, and for whether there is one.
package enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let width = MemoryLayout<UInt64>.size

  /// The index of the first of one to four bytes, from an index on.
  package static func firstIndex(
    of first: UInt8, _ second: UInt8? = nil, _ third: UInt8? = nil, _ fourth: UInt8? = nil,
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    let wanted = (first, second ?? first, third ?? first, fourth ?? first)
    let patterns = (
      ones &* UInt64(wanted.0), ones &* UInt64(wanted.1), ones &* UInt64(wanted.2),
      ones &* UInt64(wanted.3)
    )
    var index = start
    while index + width <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found =
        zeros(word ^ patterns.0) | zeros(word ^ patterns.1) | zeros(word ^ patterns.2)
        | zeros(word ^ patterns.3)
      if found & highs != 0 { break }
      index += width
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == wanted.0 || byte == wanted.1 || byte == wanted.2 || byte == wanted.3 {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The index of the first byte that is no ASCII, from an index on, or the end.
  static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
    var index = start
    while index + width <= bytes.count,
      base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & highs == 0
    {
      index += width
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// A word with the high bit set in the lowest byte that is zero, and perhaps in higher ones.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}
