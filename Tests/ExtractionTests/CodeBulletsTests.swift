import EnumModel
import SourceText
import Testing

/// Lists with a code an item, without values.
struct CodeBulletsTests {
  @Test(arguments: ["# Gate errors", "# Error codes", "# エラー", "# 门的错误码"])
  func `an item gives a code and a description`(heading: String) throws {
    let page = try ReadPage(
      """
      \(heading)

      What a gate may answer.

      - `1️⃣gateJammed2️⃣` - 3️⃣(Old gates only) The gate is jammed, see `oil`.4️⃣
        - Oil it.
      - ~~`gate_lost`~~ – Nobody has the gate.
      - `gateWet` (deprecated): The gate is wet.
      - `gateShut` - The gate is shut.

      """)
    let found = try #require(page.enums.first)
    #expect(page.enums.count == 1)
    #expect(found.description?.text == "What a gate may answer.")
    #expect(found.members.map(\.name) == ["gateJammed", "gate_lost", "gateWet", "gateShut"])
    #expect(found.members.allSatisfy { $0.value.kind == .none })
    #expect(found.members.map(\.isDeprecated) == [false, true, true, false])
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.description?.range == page.range("3️⃣", "4️⃣"))
  }

  @Test(arguments: [
    "# Error codes\n\n## Parameters", "# Gates", "# Error handling", "# エラー処理",
  ])
  func `a list below another heading is left alone`(heading: String) throws {
    let list = "- `gateId` - The gate.\n- `lampId` - The lamp.\n- `userId` - The user.\n"
    #expect(try ReadPage("\(heading)\n\n\(list)").enums.isEmpty)
  }

  @Test(arguments: [
    "- `gateJammed` - Jammed.\n- `gateLost` - Lost.",
    "- `gateCode` - The code.\n- `message` - Text.\n- `gateId` - Gate.",
    "- `gateJammed` opens\n- `gateLost` opens\n- `gateWet` opens",
    "- `gateA` - Jammed.\n- `gateA` - Lost.\n- `gateB` - Wet.",
  ])
  func `few items, words and sentences are no codes`(list: String) throws {
    #expect(try ReadPage("# Gate errors\n\n\(list)\n").enums.isEmpty)
  }
}
