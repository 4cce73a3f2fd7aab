import EnumModel
import Extraction
import SourceText
import Testing

/// Tables that no reader sees as tables.
struct BrokenTableTests {
  @Test func `a delimiter row that does not fit is a fact and an issue`() throws {
    let document = try read("## Side\n\n| A | B | C |\n| - | - |\n| X | 1 | x |\n")
    let table = try #require(document.brokenTables.first)
    #expect(table.flaw == .misfit(header: 3, delimiter: 2))
    #expect(table.enumName == "Side")
    #expect(table.range.start == SourceLocation(line: 4, column: 1))
    #expect(document.issues.map(\.reason) == [.delimiterRow(header: 3, delimiter: 2)])
    #expect(document.lines[4] == "| - | - |")
  }

  @Test(arguments: [
    "| A | B |\n| - | - |\n| X | 1 |\n", "A | B\n---\n", "A\n| - | - |\n", "| A | B | C |\n- -\n",
    "| A | B | C |\n| - | x |\n", "```\n| A | B | C |\n| - | - |\n```\n",
  ])
  func `other lines are none`(_ text: String) throws {
    #expect(try read(text).brokenTables.isEmpty)
  }

  private func read(_ text: String) throws -> ExtractedDocument {
    PageReader.read(try SourceFile(path: "page.md", contents: Array(text.utf8)))
  }
}
