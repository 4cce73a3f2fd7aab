import EnumModel
import SourceText
import Testing

/// Lists with an item a member.
struct MemberBulletsTests {
  @Test(arguments: [
    "- 1️⃣GATE_SHUT2️⃣ (3️⃣34️⃣): 5️⃣shut6️⃣", "- 1️⃣GATE_SHUT2️⃣: 3️⃣34️⃣, 5️⃣shut6️⃣", "- **3️⃣34️⃣** – 1️⃣GATE_SHUT2️⃣: 5️⃣shut6️⃣",
    "* `1️⃣GATE_SHUT2️⃣` = 3️⃣34️⃣ — 5️⃣shut6️⃣", "+ 3️⃣34️⃣（`1️⃣GATE_SHUT2️⃣`）：5️⃣门已关。6️⃣",
    "1. 1️⃣GATE_SHUT2️⃣ (3️⃣34️⃣) - 5️⃣shut,\n   so to say6️⃣", "- 1️⃣GATE_SHUT2️⃣ (3️⃣34️⃣)\n\n  5️⃣shut6️⃣",
    "- `3️⃣34️⃣`: `1️⃣GATE_SHUT2️⃣` 5️⃣shut6️⃣",
  ])
  func `an item gives name, value and description`(item: String) throws {
    let page = try ReadPage("## GateState\n\nWhat a gate does.\n\n\(item)\n- GATE_OPEN: 4, open\n")
    let found = try #require(page.enums.first)
    #expect(found.name == "GateState")
    #expect(found.description?.text == "What a gate does.")
    #expect(page.facts == ["GATE_SHUT = 3", "GATE_OPEN = 4"])
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.value.range == page.range("3️⃣", "4️⃣"))
    #expect(found.members.first?.description?.range == page.range("5️⃣", "6️⃣"))
  }

  @Test(arguments: [
    "- Note: 3, at most\n- See also: the doors", "- maxGates: 3\n- openTime: 40, in seconds",
    "- iOS: 12 or later\n- macOS: 13 or later", "- gate_count <= 0: none\n- gate_count == 1: one",
    "- GATE_A 3 times\n- GATE_B 4 times", "- The gate (1) opens\n- The lamp (2) shines",
    "- GATE_A: 1\n- it opens\n- it shuts",
  ])
  func `other lists are neither read nor reported`(list: String) throws {
    for heading in ["# Error codes", "# Start"] {
      let page = try ReadPage("\(heading)\n\n\(list)\n")
      #expect(page.enums.isEmpty)
      #expect(page.reasons.isEmpty)
    }
  }

  @Test func `two lists below a heading are two enums`() throws {
    let page = try ReadPage(
      "# Gate\n\n- GATE_A: 1\n- GATE_B: 2\n\nLamps:\n\n- LAMP_A: 1\n- LAMP_B: 2\n")
    #expect(page.enums.map(\.members.count) == [2, 2])
  }

  @Test func `an item without a value among members is reported`() throws {
    let page = try ReadPage("# Gate\n\n- GATE_A: 1\n- GATE_B: 2\n- GATE_C: open\n- GATE_D: 4\n")
    #expect(page.facts == ["GATE_A = 1", "GATE_B = 2", "GATE_D = 4"])
    #expect(page.reasons == [.lineWithoutValue(name: "GATE_C")])
  }

  @Test func `a list that gives a name twice is reported`() throws {
    let page = try ReadPage("# Gate\n\n- GATE_A: 1\n- GATE_B: 2\n- GATE_A: 3\n")
    #expect(page.enums.isEmpty)
    #expect(page.reasons == [.notSupported(.memberList)])
  }
}
