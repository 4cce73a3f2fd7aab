import SourceText
import Testing

/// Bytes that are no text, and why.
struct UnreadableFileTests {
  @Test func `a file without bytes is empty`() {
    #expect(trouble([]) == .empty)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func `a character in more bytes than it needs is not UTF-8`(bytes: [UInt8]) {
    #expect(trouble(bytes) == .notUTF8(line: 1))
  }

  @Test(arguments: [[0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF]] as [[UInt8]])
  func `a surrogate is not UTF-8`(bytes: [UInt8]) {
    #expect(trouble(bytes) == .notUTF8(line: 1))
  }

  @Test(arguments: [[0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF]] as [[UInt8]])
  func `what is beyond the last code point is not UTF-8`(bytes: [UInt8]) {
    #expect(trouble(bytes) == .notUTF8(line: 1))
  }

  @Test(arguments: [[0xC3], [0xE9, 0x94], [0xF0, 0x9F, 0x98], [0xE9, 0x41, 0x41]] as [[UInt8]])
  func `a character that is cut off is not UTF-8`(bytes: [UInt8]) {
    #expect(trouble(bytes) == .notUTF8(line: 1))
  }

  @Test(arguments: [[0x80], [0xBF, 0x41]] as [[UInt8]])
  func `a continuation without a beginning is not UTF-8`(bytes: [UInt8]) {
    #expect(trouble(bytes) == .notUTF8(line: 1))
  }

  @Test(arguments: [
    "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}", "\u{10FFFF}",
  ])
  func `the first and the last character of each length are UTF-8`(text: String) {
    #expect(trouble(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the line of a wrong byte is told`(lineBreak: String) {
    #expect(trouble(Array("a\(lineBreak)b\(lineBreak)c".utf8) + [0xFF]) == .notUTF8(line: 3))
  }

  @Test func `a zero byte makes a file binary`() {
    #expect(trouble(Array("GIF89a\n".utf8) + [0x00, 0xFF]) == .binary(line: 2))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41], [0xFF, 0xFE, 0x00, 0x00],
      [0x00, 0x00, 0xFE, 0xFF],
    ] as [[UInt8]])
  func `a byte order mark of a wider encoding is told`(bytes: [UInt8]) {
    #expect(trouble(bytes) == .wideEncoding)
  }

  @Test func `the line of the trouble is known where there is one`() {
    #expect(UnreadableFile.notUTF8(line: 7).line == 7)
    #expect(UnreadableFile.binary(line: 8).line == 8)
    #expect(UnreadableFile.empty.line == nil)
  }
}
