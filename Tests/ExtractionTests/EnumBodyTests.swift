import EnumModel
import SourceText
import Testing

/// Enums whose members stand in a code fence.
struct EnumBodyTests {
  private static func page(_ language: String, _ code: String) throws -> ReadPage {
    try ReadPage("# Lamps\n\n```\(language)\n\(code)\n```\n")
  }

  @Test func `names, values and comments have their places`() throws {
    let page = try Self.page(
      "c",
      """
      /** 1️⃣What a lamp does.2️⃣ */
      enum 3️⃣Lamp4️⃣ {
        LAMP_OFF = -1, /**< 5️⃣It is off.6️⃣ */
        7️⃣LAMP_ON8️⃣ = 9️⃣1 << 40️⃣, // It is on.
      };
      """)
    let lamp = try #require(page.enums.first)
    #expect(lamp.name == "Lamp")
    #expect(lamp.nameRange == page.range("3️⃣", "4️⃣"))
    #expect(lamp.description?.range == page.range("1️⃣", "2️⃣"))
    #expect(lamp.declaredType == DeclaredType(kind: .enumeration, qualifiedName: "Lamp"))
    #expect(page.facts == ["LAMP_OFF = -1", "LAMP_ON = 1 << 4"])
    #expect(lamp.members[0].description?.range == page.range("5️⃣", "6️⃣"))
    #expect(lamp.members[1].nameRange == page.range("7️⃣", "8️⃣"))
    #expect(lamp.members[1].value.range == page.range("9️⃣", "0️⃣"))
    #expect(lamp.members[1].value.integer == 16)
    #expect(lamp.members[1].description?.text == "It is on.")
    #expect(page.reasons.isEmpty)
  }

  @Test func `a comment that lost its marks describes the member before it`() throws {
    let page = try Self.page(
      "c", "enum Lamp {\n  LAMP_OFF = 1, 1️⃣哈，灯灭2️⃣\n  LAMP_ON 灯亮\n};")
    #expect(page.facts == ["LAMP_OFF = 1", "LAMP_ON = 2"])
    #expect(page.members.map(\.description?.text) == ["哈，灯灭", "灯亮"])
    #expect(page.members[0].description?.range == page.range("1️⃣", "2️⃣"))
  }

  @Test func `prose is about the first enum below it`() throws {
    let page = try ReadPage(
      """
      # Lamps

      What a lamp does.

      ```c
      enum Lamp { LAMP_OFF, LAMP_ON };
      ```

      ```c
      enum Fan { FAN_OFF, FAN_ON };
      ```

      What a door does.

      ```c
      enum Door { DOOR_SHUT, DOOR_OPEN };
      ```
      """)
    #expect(
      page.enums.map(\.description?.text) == ["What a lamp does.", nil, "What a door does."])
  }

  @Test func `types before members are no names`() throws {
    let page = try Self.page(
      "c", "enum Lamp {\n  int 1️⃣LAMP_OFF2️⃣ = 1; // Off.\n  unsigned int LAMP_ON = 2;\n};")
    #expect(page.facts == ["LAMP_OFF = 1", "LAMP_ON = 2"])
    #expect(page.members[0].nameRange == page.range("1️⃣", "2️⃣"))
    #expect(page.members[0].description?.text == "Off.")
  }

  @Test func `a value that is left out is counted and has an empty place`() throws {
    let page = try Self.page("cpp", "enum class Lamp : int { A1️⃣, B, C = 7, D, E = 0x10 };")
    #expect(page.members.map(\.value.integer) == [0, 1, 7, 8, 16])
    #expect(page.members[0].value.text == "0")
    #expect(page.members[0].value.range == page.range("1️⃣", "1️⃣"))
    #expect(page.members.map(\.value.isImplied) == [true, true, false, true, false])
  }

  @Test func `a value may name members before it`() throws {
    let page = try Self.page(
      "c", "enum Lamp { A = 1, B = 2, ALL = A | B, NEXT, SAME = A, LAST = Lamp::NEXT + 1 };")
    #expect(page.members.map(\.value.integer) == [1, 2, 3, 4, 1, 5])
    #expect(page.members.map(\.value.namesMembers) == [false, false, true, false, true, true])
  }

  @Test func `what follows an unknown value is not counted`() throws {
    let page = try Self.page("c", "enum Lamp { A = OTHER, B, C = 3, D };")
    #expect(page.members.map(\.value.kind) == [.expression, .expression, .integer(3), .integer(4)])
  }

  @Test func `the greatest integer is not counted beyond`() throws {
    let page = try Self.page("c", "enum Lamp { A = 0xFFFFFFFFFFFFFFFF, B, C = 1 << 2000, D };")
    #expect(page.members.map { $0.value.integer == nil } == [false, true, true, true])
  }

  @Test func `several enums of a fence are read`() throws {
    let page = try Self.page(
      "c",
      "enum Lamp { A };\ntypedef enum { B } Door;\nenum { C };\ntypedef enum gate_e { D } Gate;")
    #expect(page.enums.map(\.name) == ["Lamps", "Lamp", "Door", "Gate"])
    #expect(page.members.map(\.name) == ["C", "A", "B", "D"])
  }

  @Test func `directives, macros, strings and nested brackets are no members`() throws {
    let page = try Self.page(
      "objectivec",
      """
      typedef NS_ENUM(NSInteger, Lamp) {
      #if NEW, OLD = 9 }
        LampA NS_SWIFT_NAME(a(b:c:)) = (1 + (2)),
      #endif
        LampB = 4 API_AVAILABLE(ios(13.0), macos("10,15")),
        LampC API_DEPRECATED("use } LampA, please", ios(2.0, 3.0)) = 5
      } NS_SWIFT_NAME(L.S);
      """)
    #expect(page.facts == ["LampA = (1 + (2))", "LampB = 4", "LampC = 5"])
    #expect(page.members.map(\.isDeprecated) == [false, false, true])
    #expect(page.enums.first?.name == "Lamp")
  }

  @Test func `a declaration without a body goes on being context`() throws {
    let page = try ReadPage(
      "# 灯\n\n```objectivec\ntypedef NS_ENUM(\n  NSInteger,\n  LampState\n)\n```\n\n"
        + "| 名称 | 值 |\n|--|--|\n| LampOff | 0 |\n")
    #expect(page.enums.map(\.name) == ["LampState"])
    #expect(page.facts == ["LampOff = 0"])
  }

  @Test(arguments: [
    "class Fan {\n  int a;\n};", "enum Fan {};", "if (x) {\n  enumerate();\n}",
    "const fan = { A: 1, B: 2 };", "switch (x) { case FAN_A: break; }", "let x = Fan.enum",
    "class Fan {\n  static final int A = 1;\n  void run() {}\n}",
  ])
  func `other code holds no members`(code: String) throws {
    let page = try Self.page("", code)
    #expect(page.enums.isEmpty)
    #expect(page.reasons.isEmpty)
  }

  @Test func `code in a list item and in a quote is read`() throws {
    let page = try ReadPage(
      "# Fan\n\n- Item\n\n  ```c\n  enum Fan {\n    FAN_A, // slow\n  };\n  ```\n\n"
        + "> ```c\n> enum Lamp {\n>   // dim\n>   LAMP_A = 2\n> };\n> ```\n")
    #expect(page.facts == ["FAN_A = 0", "LAMP_A = 2"])
    #expect(page.members.map { $0.description?.text } == ["slow", "dim"])
  }

  @Test func `a page in a language a platform gives each platform its enum`() throws {
    let page = try ReadPage(
      "# Fan\n\n```swift\nenum Fan: Int { case off }\n```\n\n```kotlin\nenum class Fan { OFF }\n```\n"
    )
    #expect(page.enums.map(\.edition.platform.id) == ["ios", "android"])
  }
}

/// An enum that stands in code and in a table is read once.
struct RestatementTests {
  private static func page(_ members: String, _ rows: String) throws -> ReadPage {
    try ReadPage(
      "# Fan\n\n```c\nenum Fan {\n\(members)\n};\n```\n\n| Name | Value | Text |\n|--|--|--|\n\(rows)\n"
    )
  }

  @Test func `the table is kept where it describes as many members`() throws {
    let page = try Self.page("FAN_A, // x\nFAN_B", "| FAN_A | 0 | slow |\n| FAN_B | 1 | |")
    #expect(page.enums.count == 1)
    #expect(page.members.map { $0.description?.text } == ["slow", nil])
  }

  @Test func `the code is kept where it describes more`() throws {
    let page = try Self.page("FAN_A, // x\nFAN_B // y", "| FAN_A | 0 | slow |\n| FAN_B | 1 | |")
    #expect(page.enums.count == 1)
    #expect(page.members.map { $0.description?.text } == ["x", "y"])
  }

  @Test func `a table of other members is another enum`() throws {
    let page = try Self.page("FAN_A,\nFAN_B", "| LAMP_A | 0 | dim |\n| LAMP_B | 1 | |")
    #expect(page.enums.count == 2)
  }
}

/// Objects of constants in scripts.
struct ConstantObjectTests {
  @Test func `an object of constants in a list item is an enum`() throws {
    let page = try ReadPage(
      """
      # Door

      - The errors:

        ```js
        var DoorErrors = {
          DOOR_JAMMED: 1, // is jammed
          DOOR_LOCKED: 2,
          DOOR_BROKEN: -3
        }
        ```
      """)
    #expect(page.enums.map(\.name) == ["DoorErrors"])
    #expect(page.facts == ["DOOR_JAMMED = 1", "DOOR_LOCKED = 2", "DOOR_BROKEN = -3"])
  }

  @Test(arguments: [
    "var size = { width: 640, height: 480, depth: 24 };",
    "var A = { DOOR_A: 1, DOOR_B: 1, DOOR_C: 2 };",
    "let x = { DOOR_A: open(), DOOR_B: 2, DOOR_C: 3 };", "const p = { APP_ID: 1, APP_KEY: 'k' };",
  ])
  func `settings are no enum`(code: String) throws {
    #expect(try ReadPage("# Door\n\n```js\n\(code)\n```\n").enums.isEmpty)
  }
}
