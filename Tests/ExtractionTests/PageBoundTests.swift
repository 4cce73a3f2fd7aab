import EnumModel
import Extraction
import SourceText
import TestSupport
import Testing

/// What is over a bound is told with its line; what is not, is read.
struct PageBoundTests {
  private static let lamps =
    "## LampState\n\n| Name | Value |\n|--|--|\n| LAMP_ON | 1 |\n| LAMP_OFF | 2 |\n"

  private static func read(
    _ text: String, _ set: (inout ReadingLimits) -> Void = { _ in }
  ) throws -> ExtractedDocument {
    var settings = PageSettings()
    set(&settings.limits)
    let file = try SourceFile(path: "page.md", contents: Array(text.utf8))
    return PageReader.read(file, settings: settings)
  }

  private static func issue(
    _ line: Int, _ reason: ExtractionIssue.Reason
  ) -> ExtractionIssue {
    ExtractionIssue(file: "page.md", line: line, reason: reason)
  }

  @Test func `a table whose short rows would be filled with cells is told`() throws {
    let row = String(repeating: "|a", count: 60) + "\n" + String(repeating: "|-", count: 60) + "\n"
    let text = "# Bells\n\n" + row + String(repeating: "a\n", count: 3_500) + "\n" + Self.lamps
    let page = try Self.read(text)
    #expect(page.issues == [Self.issue(3, .tooManyCells(limit: 200_000))])
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test func `all tables of a page share its cells`() throws {
    let page = try Self.read(Self.lamps + "\n" + Self.lamps.replacing("Lamp", with: "Bell")) {
      $0.cells = 7
    }
    #expect(page.issues == [Self.issue(10, .tooManyCells(limit: 7))])
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test(arguments: [
    "<table>" + String(repeating: "<tr><td rowspan=0>A</td><td>1</td></tr>", count: 90)
      + "</table>",
    "<table><tr>" + String(repeating: "<td>A</td>", count: 64) + "</tr></table>",
  ])
  func `cells of tables in HTML count, where rows above reach into them as well`(
    _ table: String
  ) throws {
    let page = try Self.read("# Bells\n\n\(table)\n\n" + Self.lamps) { $0.cells = 60 }
    #expect(page.issues.map(\.reason) == [.tooManyCells(limit: 60)])
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test func `a table below hundreds of lines of text is told`() throws {
    let text = String(repeating: "a bell\n", count: 600)
    let page = try Self.read(text + "| Name | Value |\n|--|--|\n| A_B | 1 |\n\n" + Self.lamps)
    #expect(page.issues == [Self.issue(601, .tooMuchAbove(limit: 500))])
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test func `a table below some lines of text is read`() throws {
    let text = String(repeating: "a bell\n", count: 300)
    let page = try Self.read("# Bells\n\n" + text + "| Name | Value |\n|--|--|\n| A_B | 1 |\n")
    #expect(page.issues.isEmpty)
    #expect(page.enums.count == 1)
  }

  @Test func `lines behind the last one that is read are told`() throws {
    let page = try Self.read(Self.lamps + "\n" + Self.lamps) { $0.lines = 7 }
    #expect(page.issues == [Self.issue(8, .tooManyLines(limit: 7))])
    #expect(page.enums.count == 1)
    #expect(try Self.read(Self.lamps) { $0.lines = 6 }.issues.isEmpty)
  }

  @Test func `an enum of too many members is told, and the others are read`() throws {
    let rows = (0..<9).map { "| BELL_\($0) | \($0) |\n" }.joined()
    let bells = "## BellState\n\n| Name | Value |\n|--|--|\n\(rows)\n"
    let page = try Self.read(bells + Self.lamps) { $0.members = 5 }
    #expect(page.issues == [Self.issue(5, .tooManyMembers(limit: 5))])
    #expect(page.enums.map(\.name) == ["LampState"])
  }

  @Test func `a description is cut between words, and told`() throws {
    let page = try Self.read(
      "## LampState\n\n| Name | Value | Description |\n|--|--|--|\n"
        + "| LAMP_ON | 1 | The lamp is on. |\n| LAMP_OFF | 2 | off |\n"
    ) { $0.description = 10 }
    #expect(page.issues == [Self.issue(5, .longDescription(of: "LAMP_ON", limit: 10))])
    let text = page.enums.first?.members.first?.description
    #expect(text?.text == "The lamp")
    #expect(text?.range.end == SourceLocation(line: 5, column: 25))
    #expect(page.enums.first?.members.last?.description?.text == "off")
  }

  @Test func `a description in one word is cut between characters`() throws {
    let page = try Self.read(
      "## LampState\n\n| Name | Value | 说明 |\n|--|--|--|\n| LAMP_ON | 1 | 灯已经打开 |\n"
    ) { $0.description = 8 }
    #expect(page.enums.first?.members.first?.description?.text == "灯已")
  }

  @Test func `brackets beyond number are no links, and definitions stay definitions`() throws {
    let page = try Self.read(
      String(repeating: "[", count: 60_000) + "\n\n[a]: /bells\n\n" + Self.lamps
        + "| [LAMP_DIM](#dim) | 3 |\n")
    #expect(page.enums.first?.members.map(\.name) == ["LAMP_ON", "LAMP_OFF", "LAMP_DIM"])
  }
}
