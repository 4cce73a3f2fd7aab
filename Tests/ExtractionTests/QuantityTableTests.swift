import EnumModel
import SourceText
import Testing

/// Tables of prices, limits and dates, which look as tables of values do.
struct QuantityTableTests {
  @Test(arguments: [
    "2025-06-02", "2025-6-2", "02-06-2025", "2025–06–02", "2025-06", "1.2.3", "v1.2", "$49", "¥10",
    "49 €", "10 %", "50%", "10 ms", "3.5",
  ])
  func `a date, a version, a price or a share is no value`(cell: String) throws {
    let page = try ReadPage(
      "# Gate\n\n| Since | Change |\n|--|--|\n| \(cell) | `GATE_A` |\n| \(cell) | `GATE_B` |\n")
    #expect(page.enums.isEmpty)
    #expect(page.members.isEmpty)
  }

  @Test(arguments: [
    "Requests per minute", "Price", "每分钟次数", "最大重量", "料金（円）", "Max", "Size (bytes)", "日期",
  ])
  func `a column of quantities holds no values`(header: String) throws {
    let table = "|--|--|\n| GATE_OPEN | 60 |\n| GATE_SHUT | 20 |\n"
    #expect(try ReadPage("# Gate\n\n| API | \(header) |\n\(table)").enums.isEmpty)
    #expect(try ReadPage("# Gate\n\n| API | Value |\n\(table)").facts.count == 2)
  }

  @Test func `a price is no name`() throws {
    let page = try ReadPage(
      "# Plans\n\n| Plan | Doors | Fee |\n|--|--|--|\n| Small | 10 | $0 |\n| Big | 500 | $49 |\n")
    #expect(page.enums.isEmpty)
  }

  @Test func `the mask is the value, and not the number of its bit`() throws {
    let page = try ReadPage(
      """
      # Gate

      Bit | Mask | Symbol | Set when
      ---:|------|--------|---------
      0 | 0x01 | `GATE_OPEN` | open
      1 | 0x02 | `GATE_LOST` | lost
      8 | 0x100 | `GATE_WIND` | windy
      """)
    #expect(page.members.map(\.value.integer) == [1, 2, 256])
    #expect(page.members.map(\.value.contradiction) == [nil, nil, nil])
    #expect(page.members.map { $0.description?.text } == ["open", "lost", "windy"])
  }

  @Test func `strings in quotes below a header of values are codes`() throws {
    let page = try ReadPage(
      "# Events\n\n| Value | Sent when |\n|--|--|\n| `\"gate.open\"` | it opens | \n| `\"gate.shut\"` | it shuts |\n"
    )
    #expect(page.members.map(\.value.string) == ["gate.open", "gate.shut"])
    #expect(page.members.map(\.isBareCode) == [true, true])
  }

  @Test func `numbers below a header of values are none without a word for codes`() throws {
    #expect(
      try ReadPage("# Events\n\n| Value | When |\n|--|--|\n| 1 | it opens |\n| 2 | it shuts |\n")
        .enums.isEmpty)
  }
}
