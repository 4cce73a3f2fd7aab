import Testing

@testable import Reporters

struct TextFoldingTests {
  @Test(arguments: [
    ("READ | WRITE | ERASE", 10, ["READ |", "WRITE |", "ERASE"]),
    ("LAMP_IS_BROKEN_NOW", 12, ["LAMP_IS_", "BROKEN_NOW"]),
    ("LampIsBrokenNow", 10, ["LampIs", "BrokenNow"]),
    ("0123456789", 4, ["0123", "4567", "89"]),
    ("灯泡开关坏了", 5, ["灯泡", "开关", "坏了"]),
    ("1 << 12", 4, ["1 <<", "12"]),
    ("", 4, []),
  ])
  func `a text goes on where it can be read`(_ text: String, _ width: Int, _ lines: [String]) {
    let characters = Array(text)
    #expect(
      TextFolding.lines(of: characters, width: width).map { String(characters[$0]) } == lines)
  }

  @Test func `lines but the first are indented`() {
    let lines = TonedText("LampIsBroken").lines(of: 8, atMost: 3, indent: 2)
    #expect(lines.map(\.text) == ["LampIs", "  Broken"])
  }

  @Test func `a character wider than its column has a line of its own`() {
    #expect(TextFolding.lines(of: Array("灯泡"), width: 1) == [0..<1, 1..<2])
  }

  @Test func `what is cut ends in an ellipsis within the width`() {
    let lines = TonedText("one two three four").lines(of: 5, atMost: 2)
    #expect(lines.map(\.text) == ["one", "two…"])
    #expect(TonedText("灯泡灯泡灯泡").lines(of: 4, atMost: 1).map(\.text) == ["灯…"])
  }

  @Test(arguments: [
    ("'LAMP_RECORD'", "'LAMP_TEST'", "RECORD"), ("FORBIDEN", "FORBIDDEN", "DE"),
    ("FORBIDDEN", "FORBIDEN", "D"),
  ])
  func `the part is what another text does not have`(
    _ text: String, _ other: String, _ part: String
  ) {
    #expect(TextDifference.part(of: text, notIn: other).map { String(text[$0]) } == part)
  }

  @Test func `texts with little in common have no part that makes the difference`() {
    #expect(TextDifference.part(of: "'BELL'", notIn: "'LAMP_IS_BROKEN'") == nil)
    #expect(TextDifference.part(of: "'A'", notIn: "'A'") == nil)
  }
}
