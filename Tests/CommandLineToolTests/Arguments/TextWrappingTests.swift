import Testing

@testable import CommandLineTool

struct TextWrappingTests {
  @Test func `a line is filled up to the width`() {
    #expect(TextWrapping.lines(of: "aa bb cc dd", width: 5) == ["aa bb", "cc dd"])
  }

  @Test func `a word that is wider than the line stays whole`() {
    #expect(TextWrapping.lines(of: "a wwwwwwww b", width: 4) == ["a", "wwwwwwww", "b"])
  }

  @Test func `no text is no line`() {
    #expect(TextWrapping.lines(of: " ", width: 4) == [])
  }

  @Test func `lines of a paragraph are joined and paragraphs kept apart`() {
    #expect(TextWrapping.paragraphs(of: "a\nb\n\n\nc", width: 9) == ["a b", "", "c"])
  }

  @Test func `a paragraph that starts with a space is kept as written`() {
    #expect(TextWrapping.paragraphs(of: "a\n\n  b  c\n d", width: 3) == ["a", "", "  b  c", " d"])
  }
}
