import Reporters
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    "\u{1B}", "\u{0}", "\u{7}", "\u{8}", "\r", "\n", "\r\n", "\u{7F}", "\u{85}", "\u{9B}",
    "\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
    "\u{2028}", "\u{2029}",
  ])
  func `what a terminal obeys is a dot`(_ text: String) {
    let plain = TerminalText.plain("a\(text)b")
    #expect(plain == "a" + String(repeating: "·", count: text.unicodeScalars.count) + "b")
  }

  @Test func `a tab is a space`() {
    #expect(TerminalText.plain("a\tb") == "a b")
  }

  @Test(arguments: ["plain", "关灯。", "e\u{301}", "👩‍👧", "שלום", ""])
  func `other text is left alone`(_ text: String) {
    #expect(TerminalText.plain(text) == text)
  }
}
