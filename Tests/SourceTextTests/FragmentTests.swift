import SourceText
import Testing

/// Pieces of a file, and places in them.
struct FragmentTests {
  @Test func `a fragment has the text of its bytes and their place`() throws {
    let fragment = try file("ab\n错误码 x").fragment(3..<9)
    #expect(fragment.text == "错误")
    #expect(fragment.range == SourceRange(start: at(2, 1), end: at(2, 3)))
  }

  @Test func `half a character is shown as a replacement`() throws {
    #expect(try file("错").string(0..<2) == "\u{FFFD}")
  }

  @Test func `bytes that the file does not have are left out`() throws {
    #expect(try file("abc").string(1..<99) == "bc")
  }

  @Test func `a part of a fragment is placed where the page has it`() throws {
    let fragment = try file("x\n  错误 code").fragment(4..<15)
    let part = try #require(fragment.text.firstRange(of: "code"))
    #expect(fragment.range(of: part) == SourceRange(start: at(2, 6), end: at(2, 10)))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a part behind a line break is on the next line`(lineBreak: String) throws {
    let text = "one\(lineBreak)two"
    let fragment = try file("  " + text).fragment(2..<2 + text.utf8.count)
    let part = try #require(fragment.text.firstRange(of: "wo"))
    #expect(fragment.range(of: part) == SourceRange(start: at(2, 2), end: at(2, 4)))
  }

  @Test func `the whole of a fragment is its range`() throws {
    let fragment = try file("# 😀 a\r\n👨‍👩‍👧\r\nb").fragment(2..<30)
    let whole = fragment.text.startIndex..<fragment.text.endIndex
    #expect(fragment.range(of: whole) == fragment.range)
  }
}
