/// Finds the first byte that is not part of well-formed UTF-8 (RFC 3629).
enum UTF8Validation {
  /// - Returns: the offset of the first ill-formed sequence, or nil.
  static func firstError(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while true {
        if index >= bytes.count || bytes[index] < 0x80 {
          index = ByteSearch.endOfASCII(in: bytes, from: index)
          if index == bytes.count { return nil }
        }
        guard let length = sequenceLength(in: bytes, at: index) else { return index }
        index += length
      }
    }
  }

  /// The length of the sequence of two to four bytes at an index, or nil where it is ill-formed.
  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in 2..<max(2, length) where bytes[index + next] & 0xC0 != 0x80 { return nil }
    return length
  }
}
