import EnumModel
import SourceText
import Testing

/// Lists of members that are indented as code is.
struct IndentedListTests {
  @Test(arguments: [
    "# BellState\n\nA bell.\n\n## Enum\n\n    * `1️⃣Loud2️⃣` (value: `3️⃣'LOUD'4️⃣`)\n\n    * `Mute` (value: `'MUTE'`)\n",
    "# # BellState\n\nA bell.\n\n    ## Enum\n    \n        * `1️⃣Loud2️⃣` (value: `3️⃣'LOUD'4️⃣`)\n    \n        * `Mute` (value: `'MUTE'`)\n",
    "# BellState\n\nA bell.\n\n\t- `1️⃣Loud2️⃣` = `3️⃣'LOUD'4️⃣`\n\t- `Mute` = `'MUTE'`\n",
  ])
  func `they are read as the list that was meant`(text: String) throws {
    let page = try ReadPage(text)
    let found = try #require(page.enums.first)
    #expect(page.enums.map(\.name) == ["BellState"])
    #expect(found.description?.text == "A bell.")
    #expect(found.members.map(\.name) == ["Loud", "Mute"])
    #expect(found.members.map(\.value.string) == ["LOUD", "MUTE"])
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.value.range == page.range("3️⃣", "4️⃣"))
  }

  @Test(arguments: [
    "    * `Loud` (value: `'LOUD'`)\n    ring(3)\n    * `Mute` (value: `'MUTE'`)\n",
    "    * LOUD = 1\n    * MUTE = 2\n", "    `Loud` (value: 1)\n    `Mute` (value: 2)\n",
    "    * `ring` (string): how it rings\n    * `bell` (Bell): which one\n",
    "    ## Lamps\n    * `Loud` (value: 1)\n    * `Mute` (value: 2)\n",
    "    * `Loud` (value: `'LOUD'`)\n",
  ])
  func `any other code stays code`(code: String) throws {
    #expect(try ReadPage("# BellState\n\n## Enum\n\n\(code)").enums.isEmpty)
  }

  @Test func `the name of a constant behind a label is a value that is not known`() throws {
    let page = try ReadPage(
      "# BellState\n\n* `Loud` (value: `\"LOUD\"`)\n* `Mute` (value: `\"MUTE\"`)\n"
        + "* `Other` (value: `1️⃣UNKNOWN_BELL2️⃣`)\n* `Lamp` (`UNKNOWN_LAMP`)\n")
    let found = try #require(page.enums.first)
    #expect(found.members.map(\.name) == ["Loud", "Mute", "Other"])
    #expect(found.members.last?.value.kind == .expression)
    #expect(found.members.last?.value.range == page.range("1️⃣", "2️⃣"))
  }

  @Test func `a label below the name gives the value, what stands between is the description`()
    throws
  {
    let page = try ReadPage(
      "## BellKind\n\n* 1️⃣DOOR_BELL2️⃣<br>3️⃣Rings at the `door`4️⃣ <br>Constant Value: 5️⃣\"DB\"6️⃣\n"
        + "* CLOCK_BELL<br>Constant Value: \"CB\"\n")
    let found = try #require(page.enums.first)
    #expect(found.members.map(\.name) == ["DOOR_BELL", "CLOCK_BELL"])
    #expect(found.members.map(\.value.string) == ["DB", "CB"])
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(found.members.first?.value.range == page.range("5️⃣", "6️⃣"))
    #expect(found.members.last?.description == nil)
  }
}
