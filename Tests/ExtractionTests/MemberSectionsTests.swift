import EnumModel
import SourceText
import Testing

/// Members that are described below headings of their names.
struct MemberSectionsTests {
  private static let body =
    "# Door\n\n```kotlin\nenum class DoorError { DOOR_JAMMED, DOOR_LOCKED }\n```\n"

  @Test func `a label below the heading gives the description`() throws {
    let page = try ReadPage(
      Self.body + """

        ### DOOR_JAMMED
        **Description**: 1️⃣The door is jammed.2️⃣  
        **Remedy**: Call the service.

        ### `DOOR_LOCKED`
        **Remedy**: Use the key.  
        Description: The door is locked.
        """)
    #expect(
      page.members.map(\.description?.text) == ["The door is jammed.", "The door is locked."])
    #expect(page.members.first?.description?.range == page.range("1️⃣", "2️⃣"))
  }

  @Test func `without a label it is the first paragraph`() throws {
    let page = try ReadPage(
      Self.body
        + "\n### DOOR_JAMMED\nIt is jammed.\n\nCall.\n\n### DOOR_LOCKED\nIt is locked.\n")
    #expect(page.members.map(\.description?.text) == ["It is jammed.", "It is locked."])
  }

  @Test func `a heading that one member of many happens to be describes nothing`() throws {
    let page = try ReadPage(
      "# Door\n\n```c\nenum Door { DOOR_A, DOOR_B, DOOR_C };\n```\n\n## DOOR_B\nA chapter.\n")
    #expect(page.members.map(\.description?.text) == [nil, nil, nil])
  }

  @Test func `headings of some members alone describe these`() throws {
    let page = try ReadPage(
      "# Door\n\n```c\nenum Door { DOOR_A, DOOR_B, DOOR_C, DOOR_D, DOOR_E };\n```\n\n"
        + "## Common\n\n### DOOR_B\nIs ajar.\n\n## Rare\n\n### DOOR_D\nIs shut.\n")
    #expect(page.members.map(\.description?.text) == [nil, "Is ajar.", nil, "Is shut.", nil])
  }

  @Test func `what is described already stays`() throws {
    let page = try ReadPage(
      "# Door\n\n```c\nenum Door {\n  DOOR_A,  // is ajar\n  DOOR_B,  // is shut\n};\n```\n\n"
        + "## DOOR_A\nAnother.\n\n## DOOR_B\nAnother.\n")
    #expect(page.members.map(\.description?.text) == ["is ajar", "is shut"])
  }
}
