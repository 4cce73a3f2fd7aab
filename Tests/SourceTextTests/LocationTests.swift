import SourceText
import Testing

/// Lines and columns of bytes.
struct LocationTests {
  @Test func `lines and columns start at one`() throws {
    #expect(try file("a").location(at: 0) == at(1, 1))
  }

  @Test func `a byte behind CJK text keeps its column`() throws {
    #expect(try file("错误 x").location(at: 7) == at(1, 4))
  }

  @Test func `an emoji is one column`() throws {
    #expect(try file("😀x").location(at: 4) == at(1, 2))
  }

  @Test func `a family emoji is as many columns as code points`() throws {
    let text = "👨‍👩‍👧x"
    #expect(try file(text).location(at: text.utf8.count - 1) == at(1, 6))
  }

  @Test func `a combining mark is a column of its own`() throws {
    #expect(try file("e\u{301}x").location(at: 3) == at(1, 3))
  }

  @Test func `a tab is one column`() throws {
    #expect(try file("\t\tx").location(at: 2) == at(1, 3))
  }

  @Test func `a byte order mark is no column`() throws {
    #expect(try file("\u{FEFF}ab").location(at: 1) == at(1, 2))
  }

  @Test(arguments: [("a\nbc", 3), ("a\r\nbc", 4), ("a\rbc", 3)])
  func `columns begin anew behind every line break`(text: String, offset: Int) throws {
    #expect(try file(text).location(at: offset) == at(2, 2))
  }

  @Test func `the end of a last line without a break is behind its last character`() throws {
    #expect(try file("a\n错误").location(at: 8) == at(2, 3))
  }

  @Test func `an offset that is not in the file is one of its ends`() throws {
    let file = try file("ab")
    #expect(file.location(at: -5) == at(1, 1))
    #expect(file.location(at: 99) == at(1, 3))
  }

  @Test func `a range may go over several lines`() throws {
    let range = try file("ab\ncd\nef").range(1..<7)
    #expect(range == SourceRange(start: at(1, 2), end: at(3, 2)))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a range that ends with its line ends where the next one starts`(lineBreak: String) throws {
    let file = try file("a错b\(lineBreak)cd")
    #expect(file.range(1..<5) == SourceRange(start: at(1, 2), end: at(1, 4)))
    #expect(file.range(1..<5 + lineBreak.utf8.count).end == at(2, 1))
    #expect(file.range(1..<99).end == at(2, 3))
  }

  @Test func `places are ordered by line, then by column`() {
    #expect([at(2, 1), at(1, 9), at(1, 2)].sorted() == [at(1, 2), at(1, 9), at(2, 1)])
  }

  @Test func `ranges are ordered by where they start, then by where they end`() {
    let long = SourceRange(start: at(1, 1), end: at(2, 1))
    let short = SourceRange(start: at(1, 1), end: at(1, 5))
    let later = SourceRange(start: at(1, 2), end: at(1, 3))
    #expect([later, long, short].sorted() == [short, long, later])
  }
}
