import EnumModel
import SourceText
import Testing

/// Pages with a fenced declaration and a table below 枚举值.
struct DeclarationPageTests {
  private static let table = """
    ### 枚举值
    | 类型 | 值 | 说明 |
    | --- | --- | --- |
    | LampStateOff | 0 | 灯已关闭。 |
    | LampStateOn | 1 | 灯已打开。 |
    """

  @Test func `an Objective-C page is read`() throws {
    let page = try ReadPage(
      """
      # 1️⃣LampState2️⃣
      ```objectivec
      typedef NS_ENUM(NSInteger, LampState)
      ```

      3️⃣灯的状态。
      由 `lamp:didChange:` 通知。4️⃣


      ### 枚举值
      | 类型 | 值 | 说明 |
      | --- | --- | --- |
      | 5️⃣LampStateOff6️⃣ | 7️⃣08️⃣ | 灯已关闭。<br/>请检查。 |
      | LampStateOn | -1 | 9️⃣灯已打开。0️⃣ |
      """)
    let lamp = try #require(page.enums.first)
    #expect(page.enums.count == 1)
    #expect(lamp.name == "LampState")
    #expect(lamp.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(lamp.declaredType == DeclaredType(kind: .enumeration, qualifiedName: "LampState"))
    #expect(lamp.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(page.facts == ["LampStateOff = 0", "LampStateOn = -1"])
    #expect(lamp.members[0].nameRange == page.range("5️⃣", "6️⃣"))
    #expect(lamp.members[0].value.range == page.range("7️⃣", "8️⃣"))
    #expect(lamp.members[1].description?.range == page.range("9️⃣", "0️⃣"))
    #expect(page.platform == "ios")
    #expect(page.reasons.isEmpty)
  }

  @Test(arguments: [
    ("typedef NS_ENUM(NSInteger, LampState)", DeclaredType.Kind.enumeration, "LampState"),
    ("typedef NS_ENUM(\n  NSInteger,\n  LampState\n)", .enumeration, "LampState"),
    ("typedef NS_OPTIONS(NSUInteger, LampState)", .options, "LampState"),
    ("public enum ns.LampState", .enumeration, "ns.LampState"),
    ("public enum LampState : byte", .enumeration, "LampState"),
    ("enum class ns::LampState : int", .enumeration, "ns::LampState"),
    ("public class ns.LampState", .classConstants, "ns.LampState"),
    ("public static class LampState", .classConstants, "LampState"),
    ("struct LampState", .structConstants, "LampState"),
    ("public @interface LampState", .interfaceConstants, "LampState"),
  ])
  func `a declaration gives kind and name`(
    code: String, kind: DeclaredType.Kind, name: String
  ) throws {
    let page = try ReadPage("# 灯\n\n```\n\(code)\n```\n\n\(Self.table)")
    let type = page.enums.first?.declaredType
    #expect(type == DeclaredType(kind: kind, qualifiedName: name))
    #expect(page.enums.first?.name == "LampState")
  }

  @Test func `a heading of prose gives its text where nothing is declared`() throws {
    #expect(try ReadPage("# 灯的状态\n\n\(Self.table)").enums.first?.name == "灯的状态")
  }

  @Test func `a namespace before the name in the heading is left out`() throws {
    #expect(try ReadPage("# ns.LampState\n\n\(Self.table)").enums.first?.name == "LampState")
  }

  @Test func `the headings above an enum are its section`() throws {
    let page = try ReadPage("# 参考\n\n## 枚举\n\n### LampState\n\n#\(Self.table)")
    #expect(page.enums.first?.section == ["参考", "枚举"])
    #expect(page.enums.first?.name == "LampState")
  }

  @Test func `two enums of one page keep their own members`() throws {
    let other = Self.table.replacing("Lamp", with: "Door")
    let page = try ReadPage("## LampState\n#\(Self.table)\n\n## DoorState\n#\(other)")
    #expect(page.enums.map(\.name) == ["LampState", "DoorState"])
    #expect(page.enums.map(\.members.count) == [2, 2])
  }

  @Test func `text right above a table describes the enum`() throws {
    let page = try ReadPage(
      """
      # LampState

      1️⃣灯的状态。
        见下表：2️⃣
        | 名称 | 值 |
        | -- | -- |
        | 3️⃣LAMP_OFF4️⃣ | 0 |
      """)
    #expect(page.enums.first?.description?.range == page.range("1️⃣", "2️⃣"))
    #expect(page.members.first?.nameRange == page.range("3️⃣", "4️⃣"))
  }

  @Test func `a page without headings is named after its file`() throws {
    let page = try ReadPage("| Name | Value |\n|--|--|\n| LAMP_OFF | 0 |\n", path: "a/lamp.md")
    #expect(page.enums.first?.name == "lamp")
  }
}
