import EnumModel
import SourceText
import Testing

/// Which column holds what.
struct TableColumnTests {
  @Test(arguments: [
    "| 错误码 | 错误名称 | 可能原因 |\n|--|--|--|\n| 1 | FAN_A | 甲 |\n| 2 | FAN_B | 乙 |",
    "| Code | Value | Explanation |\n|--|--|--|\n| FAN_A | 1 | 甲 |\n| FAN_B | 2 | 乙 |",
    "| 说明 | 名称 | 值 |\n|--|--|--|\n| 甲 | FAN_A | 1 |\n| 乙 | FAN_B | 2 |",
    "| 类型 | 枚举值 | 说明 |\n|--|--|--|\n| FAN_A | 1 | 甲 |\n| FAN_B | 2 | 乙 |",
    "| 定数 | 値 | 説明 |\n|--|--|--|\n| FAN_A | 1 | 甲 |\n| FAN_B | 2 | 乙 |",
    "| x | y | z |\n|--|--|--|\n| FAN_A | 1 | 甲 |\n| FAN_B | 2 | 乙 |",
    "名称 | 值 | 说明\n--|--|--\nFAN_A | 1 | 甲\nFAN_B | 2 | 乙",
    "| **Name** | `Value` | Description: |\n|--|--|--|\n| FAN_A | 1 | 甲 |\n| FAN_B | 2 | 乙 |",
  ])
  func `columns are known by their words and their cells`(table: String) throws {
    let page = try ReadPage("# Fan\n\n\(table)\n")
    #expect(page.facts == ["FAN_A = 1", "FAN_B = 2"])
    #expect(page.members.map { $0.description?.text } == ["甲", "乙"])
  }

  @Test func `a row that stands twice is a slip, and the table an enum all the same`() throws {
    let rows = ["| FAN_A | 1 | 甲 |", "| FAN_B | 2 | 乙 |", "| FAN_C | 3 | 丙 |"]
    let table = "# Fan\n\n| 类型 | 值 | 说明 |\n|--|--|--|\n" + rows.joined(separator: "\n")
    let page = try ReadPage(table + "\n" + rows[1] + "\n")
    #expect(page.facts == ["FAN_A = 1", "FAN_B = 2", "FAN_C = 3", "FAN_B = 2"])
    let relation = try ReadPage(table + "\n| FAN_B | 4 | 丁 |\n")
    #expect(relation.facts.isEmpty)
  }

  @Test(arguments: ["", "-", "—", "/"])
  func `a description of nothing or a dash is none`(text: String) throws {
    let page = try ReadPage(
      "# Fan\n\n| 名称 | 值 | 说明 |\n|--|--|--|\n| FAN_A | 1 | \(text) |\n| FAN_B | 2 | 乙 |\n")
    #expect(page.members.map { $0.description?.text } == [nil, "乙"])
  }

  @Test func `a missing description has the place where it would stand`() throws {
    let page = try ReadPage(
      "# Fan\n\n| 名称 | 值 | 说明 |\n|--|--|--|\n| FAN_A | 1 1️⃣|\n| FAN_B | 2 | 乙 |\n")
    let place = try #require(page.members.first).descriptionPlace
    #expect(place.start == place.end)
    #expect(place.start.line == 5)
  }

  @Test func `hexadecimal and decimal columns beside each other are one value`() throws {
    let page = try ReadPage(
      """
      # Fan

      | Flag Name | Hex Value | Decimal Value | Description |
      |-----------|-----------|---------------|-------------|
      | FAN_A | 0x10 | 16 | slow |
      | FAN_B | 0x20 | 32 | fast |
      """)
    #expect(page.members.map(\.value.integer) == [16, 32])
    #expect(page.members.map { $0.description?.text } == ["slow", "fast"])
  }

  @Test func `a decimal column that differs from the hexadecimal one is told`() throws {
    let page = try ReadPage(
      """
      # Fan

      | Flag | Hex Value | Decimal Value | Description |
      |-----------|-----------|---------------|-------------|
      | FAN_A | 0x10 | 16 | slow |
      | FAN_B | 0x20 | 1️⃣332️⃣ | fast |
      | FAN_C | 0x40 | 64 | faster |
      """)
    #expect(page.members.map(\.value.integer) == [16, 32, 64])
    #expect(page.members.map { $0.value.contradiction?.text } == [nil, "33", nil])
    #expect(page.members[1].value.contradiction?.range == page.range("1️⃣", "2️⃣"))
  }

  @Test func `a column of other numbers contradicts nothing`() throws {
    let page = try ReadPage(
      "# Fan\n\n| Name | Value | Colour |\n|--|--|--|\n| FAN_A | 1 | 0xFF |\n| FAN_B | 2 | 0xFE |\n"
        + "| FAN_C | 3 | 0xFD |\n")
    #expect(page.members.map(\.value.integer) == [1, 2, 3])
    #expect(page.members.allSatisfy { $0.value.contradiction == nil })
  }

  @Test func `fields whose values are given twice are members`() throws {
    let page = try ReadPage(
      "# Fan\n\n| Field Name | Hex Value | Decimal Value | Description |\n|--|--|--|--|\n"
        + "| fanSlow | 0x1 | 1 | slow |\n| fanFast | 0x2 | 2 | fast |\n")
    #expect(page.facts == ["fanSlow = 0x1", "fanFast = 0x2"])
  }

  @Test func `constants in a column of codes are members without values`() throws {
    let page = try ReadPage(
      "# Fan\n\n| Code | Explanation |\n|--|--|\n| `fanSTUCK` | stuck |\n| `fanHOT` | hot |\n"
        + "| `fanWET` | wet |\n| `fanGONE` | gone |\n")
    #expect(page.members.map(\.name) == ["fanSTUCK", "fanHOT", "fanWET", "fanGONE"])
    #expect(page.members.allSatisfy { $0.value.kind == .none })
    #expect(page.members.first?.description?.text == "stuck")
    #expect(page.enums.first?.isListing == true)
  }

}

struct WideTableTests {
  @Test func `a table of too many columns is reported and the rest of the page is read`() throws {
    let wide = String(repeating: "| a ", count: 100) + "|\n" + String(repeating: "|-", count: 100)
    let page = try ReadPage(
      "# Fan\n\n\(wide)|\n\n# LampState\n\n| Name | Value |\n|--|--|\n| LAMP_A | 1 |\n| LAMP_B | 2 |\n"
    )
    #expect(page.reasons == [.tooManyColumns(limit: 64)])
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test func `prose below the heading of the values is no part of the enum's description`() throws {
    let page = try ReadPage(
      "# LampState\n\nA lamp.\n\n### Values\n\nSee below.\n\n| Name | Value |\n|--|--|\n| LAMP_A | 1 |\n"
    )
    #expect(page.enums.first?.description?.text == "A lamp.")
  }
}
