import EnumModel
import SourceText
import Testing

/// Lists whose items name an enum each, with the members below them.
struct NestedListTests {
  @Test func `an item above items names their enum`() throws {
    let page = try ReadPage(
      """
      # Constants of a gate

      - **1️⃣GateState2️⃣**：3️⃣门的状态4️⃣
        - `0` — `5️⃣GATE_SHUT6️⃣`：关闭
        - `1` — `GATE_OPEN`：打开
      - LampState
        - LAMP_OFF: 0
        - LAMP_ON: 1
      """)
    #expect(page.enums.map(\.name) == ["GateState", "LampState"])
    #expect(page.enums.map(\.section) == [["Constants of a gate"], ["Constants of a gate"]])
    #expect(page.facts == ["GATE_SHUT = 0", "GATE_OPEN = 1", "LAMP_OFF = 0", "LAMP_ON = 1"])
    let gate = try #require(page.enums.first)
    #expect(gate.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(gate.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(gate.members.first?.nameRange == page.range("5️⃣", "6️⃣"))
    #expect(page.reasons.isEmpty)
  }

  @Test func `a word of prose above items names nothing`() throws {
    let page = try ReadPage(
      "# GateState\n\n- values of a gate\n  - GATE_SHUT = 0\n  - GATE_OPEN = 1\n  - GATE_LOST = 2\n"
    )
    #expect(page.enums.map(\.name) == ["GateState"])
  }

  @Test(arguments: ["（值：1）", "(value: 1)", " (code = 1)", "（取值: 1）"])
  func `a label may stand before a value in brackets`(value: String) throws {
    let page = try ReadPage("# Gate\n\n1. **GATE_A**\(value)：text\n2. GATE_B (2): text\n")
    #expect(page.facts == ["GATE_A = 1", "GATE_B = 2"])
  }

  @Test func `another word before a number in brackets is no label`() throws {
    let page = try ReadPage("# Gate\n\n- GATE_A (after: 1): text\n- GATE_B (after: 2): text\n")
    #expect(page.enums.isEmpty)
  }
}
