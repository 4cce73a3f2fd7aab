import EnumModel
import SourceText
import Testing

/// What the heading of an enum gives for its name.
struct HeadingNameTests {
  private static let table = "| 名称 | 值 |\n|--|--|\n| LAMP_OFF | 0 |\n| LAMP_ON | 1 |\n"

  @Test(arguments: [
    "## 1️⃣LampState2️⃣", "## `1️⃣LampState2️⃣`", "## **1️⃣LampState2️⃣** ##", "## [1️⃣LampState2️⃣](#lamp)",
    "## 1️⃣LampState2️⃣ {#lamp}", "## <span id=\"x\"></span>1️⃣LampState2️⃣", "1️⃣LampState2️⃣\n---------",
    "1️⃣LampState2️⃣\n====\n\n灯的状态。", "> ## 1️⃣LampState2️⃣\n", "- ## 1️⃣LampState2️⃣\n",
    "<h2 id=lamp>1️⃣LampState2️⃣</h2>", "<h3><a name=\"x\"></a>1️⃣LampState2️⃣</h3>\n\n----",
  ])
  func `the name is the heading without mark-up`(heading: String) throws {
    let page = try ReadPage("\(heading)\n\n\(Self.table)")
    #expect(page.enums.map(\.name) == ["LampState"])
    #expect(page.enums.first?.nameRange == page.range("1️⃣", "2️⃣"))
  }

  @Test(arguments: ["枚举值", "取值", "Values", "Enum values", "メンバー", "成员", "Enum", "列挙型"])
  func `a heading that introduces members names nothing`(heading: String) throws {
    let page = try ReadPage("# LampState\n\n## \(heading)\n\n\(Self.table)")
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test func `headings in HTML and in Markdown are one outline`() throws {
    let page = try ReadPage(
      "# Lamps\n\n<!-- ## 灯 {#LampState} -->\n\n<h2 id=LampState>灯的状态</h2>\n\n\(Self.table)\n"
        + "<h2 id=Door>DoorState 门</h2>\n\n| 名称 | 值 |\n|--|--|\n| DOOR_SHUT | 0 |\n| DOOR_OPEN | 1 |\n"
    )
    #expect(page.enums.map(\.name) == ["灯的状态", "DoorState 门"])
    #expect(page.enums.map(\.section) == [["Lamps"], ["Lamps"]])
  }

  @Test func `a qualified name in a heading is placed at its last part`() throws {
    let page = try ReadPage("# ns.1️⃣LampState2️⃣\n\n\(Self.table)")
    #expect(page.enums.first?.nameRange == page.range("1️⃣", "2️⃣"))
  }

  @Test func `the words enum and enumeration beside a name are no part of it`() throws {
    for heading in ["enum LampState", "LampState 枚举", "LampState enumeration"] {
      let page = try ReadPage("# \(heading)\n\n\(Self.table)")
      #expect(page.enums.first?.name == "LampState")
    }
  }
}
