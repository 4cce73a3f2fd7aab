import EnumModel
import Testing

/// Names of members, whatever stands around them.
struct NameCellTests {
  private static func page(_ cell: String) throws -> ReadPage {
    try ReadPage(
      """
      # PumpState

      ```java
      public class ns.PumpState
      ```

      | 类型 | 值 | 说明 |
      | --- | --- | --- |
      | \(cell) | 0 | 泵 |
      | public static int PUMP_ON | 1 | 泵 |
      """)
  }

  @Test(arguments: [
    "1️⃣PUMP_OFF2️⃣", "`1️⃣PUMP_OFF2️⃣`", "**1️⃣PUMP_OFF2️⃣**", "[1️⃣PUMP_OFF2️⃣](#pump)", "~~1️⃣PUMP_OFF2️⃣~~",
    "<s>1️⃣PUMP_OFF2️⃣</s>",
    "public static int 1️⃣PUMP_OFF2️⃣", "public static final int 1️⃣PUMP_OFF2️⃣", "const 1️⃣PUMP_OFF2️⃣",
    "[deprecated] 1️⃣PUMP_OFF2️⃣", "1️⃣PUMP_OFF2️⃣ （已废弃）", "1️⃣PUMP\\_OFF2️⃣", "PumpState.1️⃣PUMP_OFF2️⃣",
    "ns::PumpState::1️⃣PUMP_OFF2️⃣", "<span id=\"x\"></span>1️⃣PUMP_OFF2️⃣", "1️⃣PUMP_<wbr/>OFF2️⃣",
    "`public static int 1️⃣PUMP_OFF2️⃣`",
  ])
  func `a name is read without what stands around it`(cell: String) throws {
    let page = try Self.page(cell)
    #expect(page.facts == ["PUMP_OFF = 0", "PUMP_ON = 1"])
    #expect(page.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
  }

  @Test(arguments: ["pump-off", "pump/is-off", "PUMP_2-OFF", "EN-US"])
  func `words with hyphens are a name`(name: String) throws {
    let page = try Self.page("`1️⃣\(name)2️⃣`")
    #expect(page.facts == ["\(name) = 0", "PUMP_ON = 1"])
    #expect(page.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
  }

  @Test(arguments: ["on/off", "2-way", "pump-", "-off", "pump--off"])
  func `other signs between words make no name`(cell: String) throws {
    #expect(try Self.page(cell).facts.isEmpty)
  }

  @Test(arguments: [
    "[deprecated] PUMP_OFF", "~~PUMP_OFF~~", "<s>PUMP_OFF</s>", "<del>`PUMP_OFF`</del>",
    "<strike>PUMP_OFF</strike>", "PUMP_OFF （已废弃）", "PUMP_OFF (Deprecated)",
  ])
  func `a name may be marked as retired`(cell: String) throws {
    #expect(try Self.page(cell).members.map(\.isDeprecated) == [true, false])
  }

  @Test(arguments: ["PUMP_OFF（已废弃）", "PUMP_OFF(deprecated)", "~~PUMP_OFF~~（已废弃）"])
  func `a note may stand right behind the name`(cell: String) throws {
    let page = try Self.page(cell)
    #expect(page.members.map(\.isDeprecated) == [true, false])
  }

  @Test(arguments: ["已废弃。", "该枚举值已废弃", "已在 3.33 版本中废弃，请使用新泵", "Deprecated since 3.33"])
  func `a description may begin with the note`(text: String) throws {
    let page = try Self.page("PUMP_OFF | 7 | \(text) |\n| PUMP_LOW")
    #expect(page.members.first { $0.name == "PUMP_OFF" }?.isDeprecated == true)
  }

  @Test(arguments: [
    "泵已关闭，该错误码已废弃。", "泵已关闭：此状态已弃用", "<b>Superseded:</b> see PUMP_LOW",
    "The pump is off. This code is deprecated.",
  ])
  func `a clause of the description may say so of the member`(text: String) throws {
    let page = try Self.page("PUMP_OFF | 7 | \(text) |\n| PUMP_LOW")
    #expect(page.members.first { $0.name == "PUMP_OFF" }?.isDeprecated == true)
  }

  @Test func `a note further in is about something else`() throws {
    let page = try Self.page("PUMP_OFF | 7 | 泵已关闭。旧的泵状态接口已废弃 |\n| PUMP_LOW")
    #expect(page.members.first { $0.name == "PUMP_OFF" }?.isDeprecated == false)
  }

  @Test func `a name that says deprecated is not retired`() throws {
    #expect(try Self.page("PUMP_DEPRECATED_API").members.map(\.isDeprecated) == [false, false])
  }

  @Test(arguments: ["泵 已 关", "two words", "`A` or `B`", "-1"])
  func `a cell of something else is no name`(cell: String) throws {
    let page = try Self.page(cell + " |  |\n| PUMP_A | 2 | x |\n| PUMP_B | 3 | x |\n| PUMP_C | 4")
    #expect(!page.members.contains { $0.value.text == "0" })
    #expect(page.reasons.count == 1)
  }
}
