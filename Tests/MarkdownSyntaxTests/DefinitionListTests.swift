import MarkdownSyntax
import Testing

/// Where the items of definition lists stand.
struct DefinitionListTests {
  @Test func `terms and definitions are items in page order`() throws {
    let page = try MarkedPage("<dl>\n<dt>LAMP_ON</dt>\n<dd>1</dd>\n<dd>It burns.</dd>\n</dl>")
    #expect(page.lists == [["LAMP_ON", "1", "It burns."]])
  }

  @Test func `the items of a list in a definition follow what stands before it`() throws {
    let page = try MarkedPage(
      "<dl> <dt>\n\n**LAMP**\n</dt> <dd> text <dl> <dt>\n\n1\n</dt> <dt>\n\nOn.\n\n</dt> </dl> </dd> </dl>"
    )
    #expect(page.lists == [["**LAMP**", "text", "1", "On."]])
  }

  @Test func `a list that is not closed in a cell ends with the table`() throws {
    let page = try MarkedPage("<table><tr><td><dl><dt>A</td></tr></table>\n\n<dl><dt>B</dl>\n")
    #expect(page.tables.count == 1)
    #expect(page.lists == [["B"]])
  }

  @Test func `a list that is never closed leaves the next one be`() throws {
    let page = try MarkedPage("<dl><dt>A\n\n<dl><dt>B</dt></dl>\n")
    #expect(page.lists == [["B"]])
  }
}
