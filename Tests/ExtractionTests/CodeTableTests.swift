import EnumModel
import SourceText
import Testing

/// Tables whose codes have no other names.
struct CodeTableTests {
  @Test(arguments: [
    "| Error Code Enumeration | Description |", "| 错误码 | 描述 |", "| code | meaning |",
    "| エラーコード | 説明 |", "| HTTP 返回码（Status Code）<div style=\"width: 50px;\"></div> | 说明 |",
    "| Return<br>code | Text |",
  ])
  func `a code is its own name`(header: String) throws {
    let page = try ReadPage(
      "# Gate\n\n\(header)\n|--|--|\n| 1️⃣10012️⃣ | The gate is shut. |\n| -1002 | 门已开 |\n")
    #expect(page.facts == ["1001 = 1001", "-1002 = -1002"])
    let member = try #require(page.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == member.nameRange)
    #expect(member.isBareCode)
    #expect(member.description?.text == "The gate is shut.")
  }

  @Test func `values below a heading that announces codes are codes`() throws {
    let table = "| Value | Meaning |\n|--|--|\n| 1 | shut |\n| 2 | open |\n"
    #expect(try ReadPage("# Error codes\n\n\(table)").facts == ["1 = 1", "2 = 2"])
    #expect(try ReadPage("# Gate\n\n\(table)").facts.isEmpty)
  }

  @Test(arguments: ["序号", "No.", "#"])
  func `what counts the rows is no value`(header: String) throws {
    let page = try ReadPage(
      """
      # Gate errors

      | \(header) | Macro | 错误值 | Meaning |
      |--|--|--|--|
      | 1 | GATE_SHUT | -1001 | It is shut. |
      | 2 | GATE_OPEN | -1002 | It is open. |
      """)
    #expect(page.facts == ["GATE_SHUT = -1001", "GATE_OPEN = -1002"])
  }

  @Test func `a heading that says enum goes before a header of fields`() throws {
    let table =
      "| Field | Value | Description |\n|--|--|--|\n| SHUT | 1 | shut |\n| OPEN | 2 | open |\n"
    #expect(try ReadPage("# Enum GateState\n\n\(table)").facts == ["SHUT = 1", "OPEN = 2"])
    #expect(try ReadPage("# GateState\n\n\(table)").facts.isEmpty)
  }

  @Test func `a single word in a description is no name`() throws {
    #expect(
      try ReadPage("# Done\n\n| Error code | Description |\n|--|--|\n| 0 | Success |\n").facts
        == ["0 = 0"])
  }

  @Test func `names are taken where there are any`() throws {
    let page = try ReadPage(
      "# Gate\n\n| Code | Message | Cause |\n|--|--|--|\n| 1 | GATE_A | x y |\n| 2 | GATE_B | z |\n"
    )
    #expect(page.facts == ["GATE_A = 1", "GATE_B = 2"])
  }

  @Test func `a name that is broken behind an underscore is one name`() throws {
    let page = try ReadPage(
      "# Gate\n\n| Code | Name | Cause |\n|--|--|--|\n| 1 | 1️⃣GATE_BEHIND_ SHED2️⃣ | x y |\n"
        + "| 2 | GATE_B | z |\n| 3 | GATE_C and D | z |\n| 4 | GATE_E | z |\n| 5 | GATE_F | z |\n")
    #expect(page.facts == ["GATE_BEHIND_SHED = 1", "GATE_B = 2", "GATE_E = 4", "GATE_F = 5"])
    #expect(page.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
  }

  @Test func `a code that comes back in every row is no key`() throws {
    let rows = (1...5).map { "| 401 | the gate \($0) |\n" }.joined()
    let page = try ReadPage("# Error codes\n\n| Code | Message |\n|--|--|\n\(rows)")
    #expect(page.enums.isEmpty)
    #expect(page.reasons == [.noNameColumn])
  }

  @Test(arguments: [
    ("## Gate\n", "| Enumerated value | Description |", "GATE_SHUT", true),
    ("## Gate\n\n> enum [Gate](#gate)\n", "| Values | Descriptions |", "Shut", true),
    ("## Gate\n", "| Values | Descriptions |", "Shut", false),
  ])
  func `names without values are members where the page says so`(
    above: String, header: String, name: String, isRead: Bool
  ) throws {
    let rows = ["", "_WIDE", "_OPEN"].map { "| \(name)\($0) | It is so\($0). |\n" }.joined()
    let page = try ReadPage("\(above)\n\(header)\n|--|--|\n\(rows)")
    #expect(page.enums.map(\.name) == (isRead ? ["Gate"] : []))
  }

  @Test func `several codes in a cell share a description`() throws {
    let rows = (1...5).map { "| \($0) | shut \($0) |\n" }.joined()
    let page = try ReadPage(
      "# Error codes\n\n| Code | Message |\n|--|--|\n\(rows)| 1️⃣82️⃣, 9 / 10 | open |\n")
    let members = page.members.dropFirst(5)
    #expect(members.map(\.name) == ["8", "9", "10"])
    #expect(members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(members.map { $0.description?.text } == ["open", "open", "open"])
  }

  @Test func `what qualifies a code is a part of it where codes differ in it only`() throws {
    func names(_ codes: [String]) throws -> [String] {
      let rows = codes.map { "| \($0) | what \($0) means |\n" }.joined()
      return try ReadPage("# Error codes\n\n| Error code | Message |\n|--|--|\n\(rows)").members
        .map(
          \.name)
    }
    let mixed = ["Gate.IsShut", "Lamp.IsShut", "NoBattery"]
    #expect(try names(mixed) == mixed)
    #expect(try names(["Gate.IsShut", "Gate.IsOpen"]) == ["IsShut", "IsOpen"])
  }

  @Test func `a note describes a row without a description`() throws {
    let page = try ReadPage(
      "# Error codes\n\n| Code | Description | Remarks |\n|--|--|--|\n| 1 | shut | for ever |\n"
        + "| 2 | | not a customer |\n| 3 | - | - |\n")
    #expect(page.members.map { $0.description?.text } == ["shut", "not a customer", nil])
  }

  @Test func `tables below several headings are enums each`() throws {
    let table = "| Code | Meaning |\n|--|--|\n| 1 | shut |\n"
    let page = try ReadPage("# Error codes\n\n## 1xx Gates\n\n\(table)\n## 2xx Lamps\n\n\(table)")
    #expect(page.enums.map(\.name) == ["1xx Gates", "2xx Lamps"])
  }
}
