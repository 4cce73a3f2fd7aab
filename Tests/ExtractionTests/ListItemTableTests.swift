import EnumModel
import SourceText
import Testing

/// Pages whose tables stand in list items, values in back-ticks.
struct ListItemTableTests {
  @Test func `an Electron page is read`() throws {
    let page = try ReadPage(
      """
      ## 1️⃣DoorError2️⃣ <span id="doorerror"></span>

      类型: `enum`

      3️⃣门打不开的原因。4️⃣

      - **成员**

        | 属性 | 值 | 描述 |
        | :-- | :-- | :-- |
        | 5️⃣kDoorErrorOk6️⃣ | `7️⃣08️⃣` | 9️⃣成功。0️⃣ |
        | kDoorErrorLocked | `-1201` | 已上锁 |

      ## Next
      """)
    let door = try #require(page.enums.first)
    #expect(door.name == "DoorError")
    #expect(door.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(door.declaredType == DeclaredType(kind: .enumeration))
    #expect(door.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(page.facts == ["kDoorErrorOk = 0", "kDoorErrorLocked = -1201"])
    #expect(door.members[0].nameRange == page.range("5️⃣", "6️⃣"))
    #expect(door.members[0].value.range == page.range("7️⃣", "8️⃣"))
    #expect(door.members[0].description?.range == page.range("9️⃣", "0️⃣"))
  }

  @Test func `an item that names an enum stands for a heading`() throws {
    let page = try ReadPage(
      """
      ## 数据类型

      - 1️⃣DoorState2️⃣：3️⃣门的状态。4️⃣

        |枚举名|描述|
        |---|--|
        |5️⃣DoorStateOpen6️⃣|门开着|
        |DoorStateShut|门关着|

      - DoorRect：门的大小。

        |参数|类型|描述|
        |---|---|--|
        |DoorWidth|int|宽|
        |DoorHeight|int|高|
      """)
    let door = try #require(page.enums.first)
    #expect(page.enums.count == 1)
    #expect(door.name == "DoorState")
    #expect(door.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(door.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(door.members.map(\.name) == ["DoorStateOpen", "DoorStateShut"])
    #expect(door.members[0].nameRange == page.range("5️⃣", "6️⃣"))
  }

  @Test func `values in quotes are strings`() throws {
    let page = try ReadPage(
      """
      ## DoorError

      类型: `enum`

      - **成员**

        | 属性 | 值 | 描述 |
        | :-- | :-- | :-- |
        | DOOR_LOCKED | `1️⃣'DOOR_LOCKED'2️⃣` | 已上锁 |
        | DOOR_STUCK | `"stuck"` | 卡住 |
      """)
    #expect(page.members.map(\.value.string) == ["DOOR_LOCKED", "stuck"])
    #expect(page.members[0].value.range == page.range("1️⃣", "2️⃣"))
  }

  @Test func `tables of several items under one heading are enums of their own`() throws {
    let table = "| 属性 | 值 |\n  | -- | -- |\n  | DOOR_A | `1` |\n  | DOOR_B | `2` |"
    let page = try ReadPage("## Door\n\n- 成员\n\n  \(table)\n\n- 成员\n\n  \(table)\n")
    #expect(page.enums.map(\.members.count) == [2, 2])
  }

  @Test(arguments: ["- ", "* ", "1. ", "- - "])
  func `a table may stand in a list of any kind`(mark: String) throws {
    let indent = String(repeating: " ", count: mark.count)
    let lines = ["| 属性 | 值 |", "| -- | -- |", "| DOOR_A | 1️⃣`1`2️⃣ |", "| DOOR_B | `2` |"]
    let table = lines.map { indent + $0 }.joined(separator: "\n")
    let page = try ReadPage("## Door\n\n\(mark)成员\n\n\(table)\n")
    #expect(page.facts == ["DOOR_A = 1", "DOOR_B = 2"])
  }
}
