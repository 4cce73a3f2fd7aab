import SourceText
import Testing

/// Where a piece of text stands in another.
struct BytePatternTests {
  @Test(arguments: [
    ("deprecated", "is Deprecated now", 3), ("deprecated", "DEPRECATED", 0), ("弃用", "已弃用", 3),
    ("aab", "aaab", 1), ("-", "a-b-c", 1), ("://", "http://x", 4),
  ])
  func `the first place of a pattern is found, in either case`(
    pattern: String, text: String, place: Int
  ) {
    #expect(BytePattern(pattern).firstIndex(in: Array(text.utf8)[...]) == place)
  }

  @Test(arguments: [
    ("abc", "ab"), ("abc", ""), ("abc", "abxabyab"), ("[", "{"), ("废", "弃"), ("用", "弃"),
  ])
  func `a text without the pattern has no place`(pattern: String, text: String) {
    #expect(!BytePattern(pattern).isFound(in: Array(text.utf8)[...]))
  }

  @Test func `places are those of the whole text, in a part of it as well`() {
    let text = Array("x = x".utf8)
    #expect(BytePattern("x").firstIndex(in: text[1...]) == 4)
    #expect(BytePattern("x").firstIndex(in: text[1..<4]) == nil)
  }

  @Test func `the ends of a text are told apart`() {
    let text = Array("（已废弃）".utf8)[...]
    #expect(BytePattern("（").isPrefix(of: text))
    #expect(BytePattern("）").isSuffix(of: text))
    #expect(!BytePattern("）").isPrefix(of: text))
    #expect(!BytePattern("）").isSuffix(of: text.dropLast()))
    #expect(!BytePattern("ab").isSuffix(of: Array("b".utf8)[...]))
  }
}
