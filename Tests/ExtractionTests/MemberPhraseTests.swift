import EnumModel
import SourceText
import Testing

/// Cells that give a name and its value together.
struct MemberPhraseTests {
  @Test(arguments: [
    "1️⃣GATE_SHUT2️⃣ (3️⃣34️⃣)", "1️⃣GATE_SHUT2️⃣（3️⃣34️⃣）", "`1️⃣GATE_SHUT2️⃣` = 3️⃣34️⃣",
    "`1️⃣GATE_SHUT2️⃣ = 3️⃣34️⃣`", "1️⃣GATE_SHUT2️⃣: 3️⃣34️⃣", "3️⃣34️⃣ 1️⃣GATE_SHUT2️⃣", "3️⃣34️⃣: **1️⃣GATE_SHUT2️⃣**",
    "3️⃣34️⃣ (`1️⃣GATE_SHUT2️⃣`)",
    "<a id=\"x\"/>[3️⃣34️⃣](https://gate.example)<br/><small>1️⃣GATE_SHUT2️⃣</small>",
    "gate::1️⃣GATE_SHUT2️⃣ – 3️⃣0x34️⃣", "[deprecated] 1️⃣GATE_SHUT2️⃣ (3️⃣34️⃣)", "case 1️⃣GATE_SHUT2️⃣ = 3️⃣(1 << 1)4️⃣",
    "1️⃣GATE\\_SHUT2️⃣ (3️⃣`3`4️⃣) [deprecated]", "1️⃣GATE_SHUT2️⃣() = 3️⃣34️⃣",
  ])
  func `a cell gives a name and a value`(cell: String) throws {
    let page = try ReadPage(
      "# Gate\n\n| Member | Description |\n|--|--|\n| \(cell) | shut |\n| GATE_OPEN (4) | open |\n")
    let member = try #require(page.members.first)
    #expect(page.members.map(\.name) == ["GATE_SHUT", "GATE_OPEN"])
    #expect(member.nameRange.start == page.range("1️⃣", "2️⃣")?.start)
    #expect(member.value.range.start.column <= page.range("3️⃣", "4️⃣")?.end.column ?? 0)
    #expect(member.value.integer.map { $0 < 4 } ?? false)
    #expect(member.description?.text == "shut")
    #expect(member.isDeprecated == cell.contains("deprecated"))
  }

  @Test func `a column of values beside wins over notes in brackets`() throws {
    let page = try ReadPage(
      "# Gate\n\n| Name | Value |\n|--|--|\n| GATE_A (1) | 10 |\n| GATE_B (2) | 20 |\n")
    #expect(page.facts == ["GATE_A = 10", "GATE_B = 20"])
  }

  @Test(arguments: ["Version 3", "at most 3", "iOS 3.8", "GATE 50%", "3rd GATE_A"])
  func `words beside a number are no member`(cell: String) throws {
    let page = try ReadPage(
      "# Gate\n\n| Member | Text |\n|--|--|\n| \(cell) | x |\n| \(cell) | y |\n")
    #expect(page.enums.isEmpty)
  }

  @Test func `a value may begin the description`() throws {
    let page = try ReadPage(
      """
      # Lamp

      | Name | Description |
      |--|--|
      | LAMP_A | `1️⃣0x12️⃣`: 3️⃣on4️⃣ |
      | LAMP_B | `2` - off |
      | LAMP_C | 3：坏 |
      """)
    #expect(page.facts == ["LAMP_A = 0x1", "LAMP_B = 2", "LAMP_C = 3"])
    let member = try #require(page.members.first)
    #expect(member.value.range == page.range("1️⃣", "2️⃣"))
    #expect(member.description?.range == page.range("3️⃣", "4️⃣"))
  }

  @Test func `numbers that begin some descriptions are no values`() throws {
    let page = try ReadPage(
      "# Lamp\n\n| Name | Description |\n|--|--|\n| LAMP_A | 1 - on |\n| LAMP_B | off |\n")
    #expect(page.enums.isEmpty)
  }

  @Test(arguments: ["`LAMP_A` / `LAMP_B`", "LAMP_A, LAMP_B", "LAMP_A<br/>LAMP_B", "LAMP_A、LAMP_B"])
  func `several names in a cell share its value`(cell: String) throws {
    let page = try ReadPage(
      "# Lamp\n\n| Name | Value | Text |\n|--|--|--|\n| \(cell) | 1 | x |\n| LAMP_C | 2 | y |\n")
    #expect(page.facts == ["LAMP_A = 1", "LAMP_B = 1", "LAMP_C = 2"])
    #expect(page.members[0].value.range == page.members[1].value.range)
    #expect(page.members[0].nameRange.end <= page.members[1].nameRange.start)
  }

  @Test func `several names stand before one value in one cell, too`() throws {
    let page = try ReadPage(
      "# Lamp\n\n| Name | Text |\n|--|--|\n| LAMP_A / LAMP_B = 1 | x |\n| LAMP_C = 2 | y |\n")
    #expect(page.facts == ["LAMP_A = 1", "LAMP_B = 1", "LAMP_C = 2"])
  }

  @Test func `a break behind an underscore only wraps a name`() throws {
    let page = try ReadPage(
      "# Lamp\n\n| Name | Value |\n|--|--|\n| **LAMP_**<br/>**A** | 1 |\n| LAMP_<wbr/>B | 2 |\n")
    #expect(page.facts == ["LAMP_A = 1", "LAMP_B = 2"])
  }
}
