import EnumModel
import SourceText
import Testing

/// Cells that hold a name and its value.
struct TermAndValueTests {
  @Test(arguments: [
    "**VALVE_A** 0x1", "VALVE\\_A (0x1)", "`VALVE_A` = 0x1", "VALVE_A<br/>0x1", "VALVE_A: 0x1",
    "<span id=\"a\"></span><dl> <dt>**VALVE\\_A**</dt> <dt>0x1</dt> </dl>",
    "<dl><dt><strong>VALVE_A</strong></dt><dt>0x1</dt></dl>", "VALVE_A (1 (0x1))",
  ])
  func `a cell of a name and a value is cut in two`(cell: String) throws {
    let page = try ReadPage(
      "# Valve codes\n\n| Constant/value | Description |\n|--|--|\n| \(cell) | Open. |\n| \(cell.replacing("VALVE_A", with: "VALVE_B").replacing("VALVE\\_A", with: "VALVE\\_B")) | Shut. |\n"
    )
    #expect(page.members.map(\.name) == ["VALVE_A", "VALVE_B"])
    #expect(page.members.map(\.value.integer) == [1, 1])
    #expect(page.members.map { $0.description?.text } == ["Open.", "Shut."])
  }

  @Test func `both have the places of their own characters`() throws {
    let page = try ReadPage(
      "# Valve codes\n\n| Code/value | Text |\n|--|--|\n| <dl> <dt>**1️⃣VALVE\\_A2️⃣**</dt> <dt>3️⃣0x0001L4️⃣</dt> </dl> | x |\n"
    )
    let member = try #require(page.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.value.text == "0x0001L")
  }

  @Test func `a column of values beside the names counts before a number in parentheses`() throws {
    let page = try ReadPage(
      "# Valves\n\n| Name | Value |\n|--|--|\n| VALVE_A (1) | 5 |\n| VALVE_B (2) | 6 |\n")
    #expect(page.facts == ["VALVE_A = 5", "VALVE_B = 6"])
  }

  @Test(arguments: ["VALVE_A text", "text VALVE_A 1", "VALVE_A1", "valve 1", "VALVE_A 1 text"])
  func `other cells hold no value`(cell: String) throws {
    let page = try ReadPage(
      "# Valves\n\n| Constant/value | Description |\n|--|--|\n| \(cell) | Open. |\n| \(cell) | Shut. |\n"
    )
    #expect(page.enums.isEmpty)
  }
}
