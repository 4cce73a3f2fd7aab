import TestSupport
import Testing

@testable import Drafting

/// Texts of pages and paths on their way into YAML.
struct YAMLLinesTests {
  @Test(arguments: [
    ("docs/ios/**", "docs/ios/**"), ("**/ios/**", "\"**/ios/**\""), ("no", "\"no\""),
    ("web:ErrorCode", "\"web:ErrorCode\""), ("a\"b\\c", #""a\"b\\c""#),
    ("a\nb\u{7}", #""a\u000ab\u0007""#), ("", "\"\""), ("错误码", "\"错误码\""),
  ])
  func `a text is in quotes where it would be something else without`(
    _ text: String, _ written: String
  ) {
    #expect(YAMLLines.scalar(text) == written)
  }

  @Test func `a comment stays a comment whatever it holds`() {
    #expect(YAMLLines.comment("a\nfiles: x") == ["# a·files: x"])
    #expect(YAMLLines.noted("a: b", "c\u{2028}d") == "a: b  # c·d")
  }

  @Test func `a long comment is broken into lines`() {
    let lines = YAMLLines.comment(String(repeating: "lamp ", count: 60))
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.hasPrefix("# lamp") && $0.count <= 100 })
  }
}
