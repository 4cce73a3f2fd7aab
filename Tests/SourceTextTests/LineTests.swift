import SourceText
import Testing

/// How a file is cut into lines.
struct LineTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a line ends at its line break whatever its spelling`(lineBreak: String) throws {
    let file = try file("one\(lineBreak)\(lineBreak)three")
    #expect((1...file.lineCount).map(file.line) == ["one", "", "three"])
  }

  @Test func `line breaks of all spellings may stand in one file`() throws {
    let file = try file("a\r\rb\n\r\nc\n\nd")
    #expect((1...file.lineCount).map(file.line) == ["a", "", "b", "", "c", "", "d"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a last line break starts no further line`(lineBreak: String) throws {
    let file = try file("one\(lineBreak)two\(lineBreak)")
    #expect(file.lineCount == 2)
    #expect(file.line(2) == "two")
  }

  @Test func `a file of one line break has one empty line`() throws {
    let file = try file("\n")
    #expect(file.lineCount == 1)
    #expect(file.line(1) == "")
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
  func `a separator that Markdown does not count starts no line`(separator: String) throws {
    #expect(try file("one\(separator)still one").lineCount == 1)
  }

  @Test(arguments: [-1, 0, 3, Int.max])
  func `a line that the file does not have is empty`(line: Int) throws {
    let file = try file("one\ntwo")
    #expect(file.line(line) == "")
    #expect(file.byteRange(ofLine: line) == 7..<7)
  }

  @Test func `a byte belongs to the line that it stands on, breaks included`() throws {
    let file = try file("a\r\nbc\nd")
    #expect((0..<7).map(file.line(at:)) == [1, 1, 1, 2, 2, 2, 3])
  }

  @Test func `a byte order mark is no part of the first line`() throws {
    let file = try file("\u{FEFF}one\ntwo")
    #expect(file.line(1) == "one")
    #expect(file.byteRange(ofLine: 1) == 0..<3)
  }

  @Test func `a second byte order mark is text`() throws {
    #expect(try file("\u{FEFF}\u{FEFF}a").bytes.count == 4)
  }

  @Test func `a file of nothing but a byte order mark has no lines`() throws {
    let file = try file("\u{FEFF}")
    #expect(file.lineCount == 0)
    #expect(file.location(at: 0) == at(1, 1))
  }

  @Test func `spaces, tabs and line breaks are trimmed from both ends`() throws {
    let file = try file(" \t\r\n a b \n\t")
    #expect(file.string(file.trimmed(0..<file.bytes.count)) == "a b")
  }

  @Test func `nothing is left of a blank range`() throws {
    let file = try file("a \t b")
    #expect(file.trimmed(1..<4).isEmpty)
  }
}
