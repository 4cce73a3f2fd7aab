import EnumModel
import SourceText
import Testing

/// What the text of a value evaluates to.
struct ValueTests {
  private static func value(_ text: String) throws -> EnumValue? {
    let page = try ReadPage(
      "# Fan\n\n类型: `enum`\n\n| Name | Value | Description |\n|--|--|--|\n| FAN_A | \(text) | x |\n"
    )
    return page.members.first?.value
  }

  @Test(
    arguments: [
      ("0", 0), ("-1000", -1000), ("+7", 7), ("\u{2212}5", -5), ("－5", -5), ("007", 7),
      ("`-1`", -1),
      ("0x1F", 31), ("0X1f", 31), ("-0x10", -16), ("0o17", 15), ("0b101", 5),
      ("1_000_000", 1_000_000),
      ("0xFF_FF", 65535), ("10L", 10), ("10u", 10), ("10ULL", 10), ("0x10UL", 16), ("10n", 10),
      ("1 << 10", 1024), ("1ULL << 10", 1024), ("(1<<3)", 8), ("1 \\<\\< 4", 16), ("((2))", 2),
      ("`1 \\| 4`", 5), ("1 \\| 4", 5), ("(1<<0) \\| (1<<2)", 5), ("~0", -1), ("2 + 3 * 4", 14),
      ("256 >> 4", 16),
      ("6 & 3", 2), ("6 ^ 3", 5), ("16 (0x10)", 16), ("`16` (0x10)", 16), ("-(1)", -1),
      ("0x10（16）", 16),
      ("1'000'000", 1_000_000), ("0xFF'FF", 65535), ("1 &lt;&lt; 4", 16), ("`1 &lt;&lt; 4`", 16),
      ("`1 \\<\\< 4`", 16), ("1 shl 4", 16), ("1 or 4", 5), ("(uint32_t) 1 << 3", 8),
      ("(unsigned long)7", 7),
    ] as [(String, Int128)])
  func `an integer is evaluated`(text: String, integer: Int128) throws {
    #expect(try Self.value(text)?.integer == integer)
  }

  @Test(
    arguments: [
      ("-9223372036854775808", -(1 << 63)), ("18446744073709551615", (1 << 64) - 1),
      ("0xFFFFFFFFFFFFFFFF", (1 << 64) - 1), ("1 << 63", 1 << 63),
    ] as [(String, Int128)])
  func `the least and the greatest integer are evaluated`(text: String, integer: Int128) throws {
    #expect(try Self.value(text)?.integer == integer)
  }

  @Test(arguments: [
    "18446744073709551616", "-9223372036854775809", "1 << 64", "1 << 200", "-1 << 64", "1 << -1",
    "0x1FFFFFFFFFFFFFFFF", "170141183460469231731687303715884105728",
    "170141183460469231731687303715884105727 + 1",
    "9999999999 * 9999999999 * 9999999999 * 9999999999",
  ])
  func `an integer that is too large is an expression`(text: String) throws {
    #expect(try Self.value(text)?.kind == .expression)
    #expect(try Self.value(text)?.text == text)
  }

  @Test func `a number of a hundred thousand digits is an expression`() throws {
    let value = try Self.value(String(repeating: "9", count: 100_000))
    #expect(value?.kind == .expression)
    #expect(value?.text.count == 100_000)
  }

  @Test(arguments: ["(", "~", "-", "0x", "1 <<", "1_", "1 +"])
  func `half an expression repeated is no trap`(part: String) throws {
    for count in [2, 3, 100, 5_000] {
      let kind = try Self.value(String(repeating: part, count: count) + "x")?.kind
      #expect(kind == .expression)
    }
  }

  @Test(arguments: [
    "FAN_B", "FAN_B | FAN_C".replacing("|", with: "\\|"), "1.5", "0xG", "1 << FAN_B", "16 (0x11)",
    "自动", "0b2", "1 2",
    "0o8", "1e3", "a(1)",
  ])
  func `what is no constant is an expression`(text: String) throws {
    #expect(try Self.value(text)?.kind == .expression)
  }

  @Test(
    arguments: [
      ("-1 (0xFFFFFFFF)", -1), ("0xFFFFFFFF (-1)", -1), ("-1 (0xFF)", -1),
      ("-2 (0xFFFFFFFFFFFFFFFE)", -2), ("5 (0x80070005)", 5), ("0x80070005 (5)", 0x8007_0005),
    ] as [(String, Int128)])
  func `two notations that a known reading explains are one value`(
    text: String, integer: Int128
  ) throws {
    #expect(try Self.value(text)?.integer == integer)
    #expect(try Self.value(text)?.contradiction == nil)
  }

  @Test(arguments: ["16 (0x11)", "`16` (0x11)", "`16` (`0x11`)", "16 (0x11)", "16（0x11）"])
  func `two notations that differ are told`(text: String) throws {
    #expect(try Self.value(text)?.contradiction?.text == "0x11")
  }

  @Test(arguments: ["16 (17)", "16 (pages)", "0x10 (see 0x11)", "FAN_A (0x11)"])
  func `brackets with anything else contradict nothing`(text: String) throws {
    #expect(try Self.value(text)?.contradiction == nil)
  }

  @Test(arguments: ["`'on'`", "\"on\"", "'on'", "@\"on\"", "“on”", "‘on’"])
  func `text in quotes is a string`(text: String) throws {
    #expect(try Self.value(text)?.string == "on")
  }

  @Test(arguments: ["'", "'on\"", "'a' or 'b'", "on'"])
  func `text that quotes do not hold is no string`(text: String) throws {
    #expect(try Self.value(text)?.kind == .expression)
  }

  @Test(arguments: [
    "100-199", "100 – 199", "100~199", "`100-199`", "100—199", "0x64-0xC7", "100..199", "100...199",
    "100…199", "199..100",
  ])
  func `two numbers with a dash between are a range`(text: String) throws {
    #expect(try Self.value(text)?.kind == .range(first: 100, last: 199))
  }

  @Test(arguments: ["-199..-100", "-100 ~ -199", "-199～-100"])
  func `a range of negative numbers is read`(text: String) throws {
    #expect(try Self.value(text)?.kind == .range(first: -199, last: -100))
  }

  @Test func `a larger number before the dash makes a difference`() throws {
    #expect(try Self.value("5 - 3")?.integer == 2)
  }

  @Test(arguments: ["", "-", "–", "/"])
  func `a cell of nothing or a dash has no value`(text: String) throws {
    #expect(try Self.value(text)?.kind == EnumValue.Kind.none)
    #expect(try Self.value(text)?.text == "")
  }
}
