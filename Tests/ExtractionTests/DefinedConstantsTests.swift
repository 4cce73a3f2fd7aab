import EnumModel
import SourceText
import Testing

/// Macros with values in code fences.
struct DefinedConstantsTests {
  @Test func `a macro gives name, value and description`() throws {
    let page = try ReadPage(
      """
      # Lamp bits

      What a lamp can do.

      ```c
      #ifndef LAMP_H
      #define LAMP_H
      #define 1️⃣LAMP_CAN_DIM2️⃣   3️⃣(1 << 0)4️⃣  // 5️⃣dims6️⃣
      /** Changes its colour. */
      #define LAMP_CAN_COLOUR 0x02
      #define LAMP_CAN_ALL (LAMP_CAN_DIM | LAMP_CAN_COLOUR)
      #endif
      ```
      """)
    let found = try #require(page.enums.first)
    #expect(found.name == "Lamp bits")
    #expect(found.members.map(\.name) == ["LAMP_CAN_DIM", "LAMP_CAN_COLOUR", "LAMP_CAN_ALL"])
    #expect(found.members.map(\.value.integer) == [1, 2, 3])
    #expect(
      found.members.map { $0.description?.text } == ["dims", "Changes its colour.", nil])
    let member = try #require(found.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
  }

  @Test(arguments: [
    "#define LAMP_A 1\nint main() { return LAMP_A; }\n#define LAMP_B 2",
    "#define LAMP_PORTS 8\n#define DOOR_PORTS 4", "#define LAMP_A 1\n#define LAMP_B 1",
    "#define LAMP_A 1", "#define LAMP_A(x) 1\n#define LAMP_B(x) 2",
    "#define LAMP_NAME \"lamp\"\n#define LAMP_PORTS 8", "#define LAMP_A\n#define LAMP_B",
    "#define LAMP_A lamp(1)\n#define LAMP_B lamp(2)", "#define\n#define LAMP_B",
    "#define LAMP_A \\",
  ])
  func `other macros are no enum`(code: String) throws {
    #expect(try ReadPage("# Lamps\n\n```c\n\(code)\n```\n").enums.isEmpty)
  }

  @Test func `announced codes need no common beginning`() throws {
    let page = try ReadPage(
      "# Error codes\n\n```c\n#define E_LAMP -1\n#define NO_LAMP -2\n```\n")
    #expect(page.facts == ["E_LAMP = -1", "NO_LAMP = -2"])
  }
}
