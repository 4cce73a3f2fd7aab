import Testing

@testable import Reporters

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("灯", 2), ("（）", 4), ("カ", 2), ("한", 2), ("é", 1), ("e\u{301}", 1),
    ("💡", 2), ("…", 1), ("ｱ", 1), ("a\u{200B}b", 2), ("𠮷", 2), ("Ａ", 2), ("❤", 1), ("❤️", 2),
    ("👩‍💻", 2), ("🇨🇳", 2), ("a\u{2060}b", 2),
  ])
  func `a text takes the columns of its characters`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `padding counts columns`() {
    #expect(DisplayWidth.padded("灯", to: 4) == "灯  ")
    #expect(DisplayWidth.padded("lamps", to: 4) == "lamps")
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("灯泡开关", 8, "灯泡开关"),
    ("灯泡开关", 7, "灯泡开…"), ("灯泡开关", 6, "灯泡…"),
  ])
  func `a text that is too wide is cut with an ellipsis`(
    _ text: String, _ width: Int, _ expected: String
  ) {
    #expect(DisplayWidth.cut(text, to: width) == expected)
  }
}
