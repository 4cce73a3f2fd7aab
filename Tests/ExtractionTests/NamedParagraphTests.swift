import EnumModel
import SourceText
import Testing

/// Names, values and descriptions in paragraphs of their own.
struct NamedParagraphTests {
  @Test func `a name, a value and prose below each other are a member with their places`() throws {
    let page = try ReadPage(
      """
      # Robot error codes (0-9)

      The robot says these.

      <span id="ROBOT_OK"></span>**1️⃣ROBOT\\_OK2️⃣**


      3️⃣0 (0x0)4️⃣



      5️⃣All is well.6️⃣



      <span id="ROBOT_LOST"></span>**ROBOT\\_LOST**


      1 (0x1)



      The robot is
      lost.

      It was seen last at the door.
      """)
    #expect(page.facts == ["ROBOT_OK = 0 (0x0)", "ROBOT_LOST = 1 (0x1)"])
    let member = try #require(page.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(page.members.last?.description?.text == "The robot is\nlost.")
    #expect(page.enums.first?.description?.text == "The robot says these.")
  }

  @Test(arguments: [
    "**ROBOT_OK** 0x0\n\nFine.\n\n**ROBOT_LOST** 0x1\n\nGone.",
    "**ROBOT_OK**\n0\nFine.\n\n**ROBOT_LOST**\n1\nGone.",
    "`ROBOT_OK`\n\n`0`\n\nFine.\n\n`ROBOT_LOST`\n\n`1`\n\nGone.",
    "ROBOT\\_OK\n\n0\n\nFine.\n\nROBOT\\_LOST\n\n1\n\nGone.",
  ])
  func `the value may stand beside the name, or on the next line`(text: String) throws {
    let page = try ReadPage("# Robot codes\n\n\(text)\n")
    #expect(page.members.map(\.name) == ["ROBOT_OK", "ROBOT_LOST"])
    #expect(page.members.map(\.value.integer) == [0, 1])
    #expect(page.members.map { $0.description?.text } == ["Fine.", "Gone."])
  }

  @Test(arguments: [
    "**ROBOT_OK**\n\nFine.\n\n**ROBOT_LOST**\n\nGone.",
    "**ROBOT_OK**\n\n| 1 |\n|--|\n\n1",
    "**ROBOT_OK**\n\n1",
    "The ROBOT_OK 5\n\nand ROBOT_LOST 6",
    "Robots 5\n\nLamps 6",
  ])
  func `names without values, and words before numbers, are prose`(text: String) throws {
    #expect(try ReadPage("# Robots\n\n\(text)\n").enums.isEmpty)
  }

  @Test func `a range with its first value in another base is a range`() throws {
    let page = try ReadPage(
      "# Robot codes\n\n**ROBOT_OK**\n\n0 (0x0)\n\n**ROBOT_OLD**\n\n16 - 31 (0x10)\n\nNot in use.\n"
    )
    #expect(page.members.last?.value.kind == .range(first: 16, last: 31))
  }
}
