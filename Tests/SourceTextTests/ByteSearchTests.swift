import FaultInjection
import SourceText
import TestSupport
import Testing

/// Bytes searched a word at a time, against the same one by one.
struct ByteSearchTests {
  /// Bytes among which the wanted ones, their neighbours and the largest are frequent.
  private func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let near: [UInt8] = [0x00, 0x01, 0x0A, 0x0B, 0x7B, 0x7C, 0x7D, 0x80, 0xFC, 0xFF]
    return (0..<generator.number(0...40)).map { _ in
      generator.chance(60) ? 0x61 : generator.pick(near)
    }
  }

  @Test(arguments: 0..<40)
  func `the first of several bytes is the one that a loop finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let bytes = bytes(&generator)
      let start = generator.number(0...bytes.count)
      let found = bytes.withUnsafeBufferPointer {
        ByteSearch.firstIndex(of: 0x7C, 0x0A, 0x00, in: $0, from: start)
      }
      #expect(found == bytes[start...].firstIndex { [0x7C, 0x0A, 0x00].contains($0) })
    }
  }

  @Test func `nothing is found where there is nothing`() {
    let none: [UInt8] = []
    #expect(none.withUnsafeBufferPointer { ByteSearch.firstIndex(of: 0, in: $0) } == nil)
  }
}
