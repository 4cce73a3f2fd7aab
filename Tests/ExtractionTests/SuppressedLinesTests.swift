import EnumModel
import SourceText
import Testing

/// Which lines `driftmark-disable-next-line` speaks of: from the first marker to the line of the second.
struct SuppressedLinesTests {
  private static let table = "| Name | Value |\n| --- | --- |\n| OFF | 0 |\n| ON | 1 2️⃣|\n"

  @Test(arguments: [
    "@\n1️⃣# Lamp2️⃣\n\ntext\n", "@\n\n\n1️⃣# Lamp2️⃣\n", "@\n1️⃣Lamp\n====2️⃣\n",
    "@\n<!-- another -->\n1️⃣# Lamp2️⃣\n", "@\n@\n\n1️⃣# Lamp2️⃣\n",
    "@\n1️⃣<a id=\"lamp\"></a>\n\n# Lamp2️⃣\n",
  ])
  func `above a heading it speaks of the heading`(_ text: String) throws { try expect(text) }

  @Test(arguments: [
    "# Lamp\n\n@\n1️⃣" + table, "# Lamp\n\n@\n\n1️⃣" + table,
    "# Lamp\n\n@\n1️⃣### Members\n\n" + table,
    "# Lamp\n\n@\n1️⃣<table>\n<tr><th>Name</th></tr>\n<tr><td>OFF</td></tr>\n</table>2️⃣\n",
    "# Lamp\n\n@\n1️⃣Name | Value | Text\n--- | ---\nOFF | 0 | Off.2️⃣\n",
  ])
  func `above a table it speaks of the table`(_ text: String) throws { try expect(text) }

  @Test func `above the label of a table in a list item it speaks of both`() throws {
    try expect(
      "# Lamp\n\n@\n1️⃣- **Members**\n\n  | Name | Value |\n  | --- | --- |\n  | OFF | 02️⃣ |\n")
  }

  @Test func `above a declaration it speaks of everything to the end of the table`() throws {
    try expect(
      "# Lamp\n\n@\n1️⃣```swift\nenum Lamp\n```\n\nStates.\n\n### Members\n\n" + Self.table
        + "\ntext\n")
  }

  @Test func `above other code it speaks of the code`() throws {
    try expect("# Lamp\n\n@\n1️⃣```sh\nmake\n```2️⃣\n\n| Name | Value |\n| --- | --- |\n| OFF | 0 |\n")
  }

  @Test(arguments: [
    "# Lamp\n\n@\n1️⃣OFF(0) it is off2️⃣\nON(1) it is on\n",
    "# Lamp\n\n- OFF: 0\n@\n1️⃣- ON: 12️⃣\n- DIM: 2\n",
    "# Lamp\n\n- OFF: 0\n  @\n1️⃣- ON: 12️⃣\n- DIM: 2\n",
  ])
  func `above text and items of lists it speaks of one line`(_ text: String) throws {
    try expect(text)
  }

  @Test(arguments: [
    "<table>\n<tr><th>Name</th><th>Value</th></tr>\n@\n1️⃣<tr>\n<td>OFF</td>\n<td>02️⃣</td>\n</tr>\n<tr><td>ON</td><td>1</td></tr>\n</table>\n",
    "<dl>\n<dt>OFF</dt><dd>0</dd>\n@\n1️⃣<dt>\nON2️⃣</dt><dd>1</dd>\n</dl>\n",
    "{/* driftmark-disable-next-line */}\n1️⃣<ParamField\n  name=\"ON\"\n>\ntext\n</ParamField>2️⃣\n\ntext\n",
  ])
  func `inside of HTML and above a component it speaks of what begins there`(_ text: String) throws
  {
    try expect(text)
  }

  @Test(arguments: ["# Lamp\n\n@\n", "# Lamp\n\n@\n<!-- the end -->\n\n\n", "@"])
  func `at the end of a page it speaks of nothing`(_ text: String) throws {
    let page = try ReadPage(text.replacing("@", with: Self.comment))
    #expect(page.document.suppressions.map(\.lines) == [nil])
  }

  @Test func `a comment for its own line speaks of that`() throws {
    let page = try ReadPage(
      "| Name | Value |\n| --- | --- |\n| OFF | 0 1️⃣<!-- driftmark-disable-line -->2️⃣ |\n| ON | 1 |\n"
    )
    let range = try #require(page.range("1️⃣", "2️⃣"))
    #expect(page.document.suppressions.map(\.lines) == [range.start.line...range.end.line])
  }

  private static let comment = "<!-- driftmark-disable-next-line -->"

  private func expect(_ text: String) throws {
    let page = try ReadPage(text.replacing("@", with: Self.comment))
    let range = try #require(page.range("1️⃣", "2️⃣"))
    let lines = Set(page.document.suppressions.map(\.lines))
    #expect(lines == [range.start.line...range.end.line])
  }
}
