import EnumModel
import SourceText
import Testing

/// Lists that describe the members of another list.
struct ListedDescriptionTests {
  private static let members =
    "## Enum\n\n* `BELL_LOST` (value: `'bell_lost'`)\n* `TOO_LOUD` (value: `'too_loud'`)\n"
    + "* `BROKEN` (value: `'broken'`)\n* `NO_BELL` (value: `'no_bell'`)\n"

  @Test(arguments: ["BellError", "ErrorCode"])
  func `a list of the values describes the members`(title: String) throws {
    let page = try ReadPage(
      "# \(title)\nWhat fails:\n* `bell_lost` - 1️⃣Nobody has\n  the bell.2️⃣\n* `too_loud` - Loud.\n"
        + "* `broken` - Broken.\n\n\(Self.members)")
    let found = try #require(page.enums.first)
    #expect(page.enums.map(\.name) == [title])
    #expect(found.members.map(\.name) == ["BELL_LOST", "TOO_LOUD", "BROKEN", "NO_BELL"])
    #expect(found.members.first?.description?.range == page.range("1️⃣", "2️⃣"))
    #expect(found.members[2].description?.text == "Broken.")
    #expect(found.members[3].description == nil)
  }

  @Test func `a text of several codes describes each`() throws {
    let page = try ReadPage(
      "# BellError\n\n* `bell_lost`, `no_bell`: No bell.\n* `too_loud`: 90-decibel bell.\n\n\(Self.members)"
    )
    #expect(
      page.enums.first?.members.map(\.description?.text) == [
        "No bell.", "90-decibel bell.", nil, "No bell.",
      ])
  }

  @Test(arguments: [
    "* `bell_lost` - Lost.\n* `too_loud` - Loud.\n",
    "* `bell_lost` - Lost.\n* `too_loud` - Loud.\n* `broken` - Broken.\n* `lamp` - A lamp.\n* `door` - A door.\n",
    "* `bell_lost`\n* `too_loud`\n* `broken`\n",
  ])
  func `a list of few members, of other things or without texts describes none`(list: String) throws
  {
    let page = try ReadPage("# BellError\n\n\(list)\n\(Self.members)")
    #expect(page.enums.first?.members.allSatisfy { $0.description == nil } == true)
  }

  @Test func `members with descriptions keep them`() throws {
    let page = try ReadPage(
      "# BellError\n\n* `BELL_LOST` - Lost.\n* `TOO_LOUD` - Loud.\n* `NO_BELL` - None.\n\n## Enum\n\n"
        + "* `BELL_LOST` (1): Gone.\n* `TOO_LOUD` (2)\n* `NO_BELL` (3)\n")
    #expect(page.enums.first?.members.map(\.description?.text) == ["Gone.", nil, nil])
  }

  @Test func `a table of names below the code that declares them describes the members`() throws {
    let page = try ReadPage(
      """
      ## What fails

      ```kotlin
      enum class BellError {
          BELL_LOST,
          TOO_LOUD,
          NO_CLAPPER,
          ROPE_TORN,
          YOKE_BENT,
          UNKNOWN
      }
      ```

      The following table lists the error values of `BellError`:

      | Enum case | Error description |
      | --- | --- |
      | `BELL_LOST` | 1️⃣Nobody has the bell2️⃣ |
      | `TOO_LOUD` | The bell is too loud |
      | `NO_CLAPPER` | There is no clapper |
      | `ROPE_TORN` | The rope is torn |
      | `YOKE_BENT` | The yoke is bent |
      """)
    let found = try #require(page.enums.first)
    #expect(page.enums.map(\.name) == ["BellError"])
    #expect(found.members.first?.description?.range == page.range("1️⃣", "2️⃣"))
    #expect(found.members.count { $0.description != nil } == 5)
    #expect(page.reasons.isEmpty)
  }
}
