import SourceText
import Testing
import YAMLSyntax

@Suite struct PlaceTests {
  @Test func `lines and columns start at one`() throws {
    #expect(try root("a").range == SourceRange(start: at(1, 1), end: at(1, 2)))
  }

  @Test func `a scalar behind CJK text keeps its column`() throws {
    let value = try #require(try root("中文字: value")["中文字"])
    #expect(value.range == SourceRange(start: at(1, 6), end: at(1, 11)))
  }

  @Test func `an emoji is one column`() throws {
    let elements = try #require(try root("[😀, b]").elements)
    #expect(elements[1].range.start == at(1, 5))
  }

  @Test func `a family emoji is as many columns as code points`() throws {
    let elements = try #require(try root("[👨‍👩‍👧, b]").elements)
    #expect(elements[1].range.start == at(1, 9))
  }

  @Test func `a combining mark is a column of its own`() throws {
    let elements = try #require(try root("[e\u{301}, b]").elements)
    #expect(elements[1].range.start == at(1, 6))
  }

  @Test func `CR LF is one line break`() throws {
    let text = "a: 1\r\nb:\r\n  c: 2\r\n"
    #expect(try root(text)["b"]?["c"]?.range == SourceRange(start: at(3, 6), end: at(3, 7)))
  }

  @Test func `a lone CR is a line break`() throws {
    #expect(try root("a: 1\rb: 2")["b"]?.range.start == at(2, 4))
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func `a line separator that editors do not count starts no line`(separator: String) throws {
    #expect(try root("a: 1\(separator)b: 2")["b"]?.range.start == at(1, 9))
  }

  @Test func `a byte order mark takes no column`() throws {
    #expect(try root("\u{FEFF}a: 1")["a"]?.range.start == at(1, 4))
  }

  @Test func `a text that starts further down a page keeps the lines of the page`() throws {
    let node = try #require(try YAMLParser.parse("a: 1\nb: 2\n", firstLine: 12))
    #expect(node["b"]?.range == SourceRange(start: at(13, 4), end: at(13, 5)))
  }
}
