import MarkdownSyntax
import SourceText
import Testing

/// Where the rows and cells of tables in HTML stand.
struct HTMLTableTests {
  @Test func `a row of header cells is the header, wherever it stands`() throws {
    let page = try MarkedPage(
      """
      <table>
      <tr><td colspan="2">Lamps of the hall</td></tr>
      <tr><th>Name</th><th>Value</th></tr>
      <tr><td>LAMP_ON</td><td>1</td></tr>
      </table>
      """)
    #expect(page.cells == [["Name", "Value"], ["LAMP_ON", "1"]])
  }

  @Test func `a cell has the place of its text, without the spaces and lines around it`() throws {
    let page = try MarkedPage(
      "é <b>\n\n<table>\n<tr><th>Näme</th></tr>\n<tr>\n<td class=\"a>b\">\n  1️⃣`LAMP` <b>on</b>2️⃣\n</td></tr></table>\n"
    )
    #expect(page.cell(1, 0) == page.range("1️⃣", "2️⃣"))
    #expect(page.cells == [["Näme"], ["`LAMP` <b>on</b>"]])
  }

  @Test func `the first row is the header where no cell says so`() throws {
    let page = try MarkedPage("<table><tr><td>A</td></tr><tr><td>B</td></tr></table>")
    #expect(page.tables.first?.header.cells.map(page.file.string) == ["A"])
    #expect(page.tables.first?.rows.count == 1)
  }

  @Test func `the head of a table is no row of it`() throws {
    let page = try MarkedPage(
      "<table><thead><tr><td>A</td></tr></thead><tbody><tr><td>B</td></tr></tbody></table>")
    #expect(page.cells == [["A"], ["B"]])
  }

  @Test func `a cell that reaches over rows is in each of them`() throws {
    let page = try MarkedPage(
      """
      <table>
      <tr><th>A</th><th>B</th><th>C</th></tr>
      <tr><td rowspan="2">a</td><td>b</td><td rowspan="0">c</td></tr>
      <tr><td>d</td></tr>
      <tr><td>e</td><td>f</td></tr>
      </table>
      """)
    #expect(
      page.cells == [["A", "B", "C"], ["a", "b", "c"], ["a", "d", "c"], ["e", "f", "c"]])
  }

  @Test func `a cell that reaches over columns is in each of them`() throws {
    let page = try MarkedPage(
      "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan=2>a</td><td>b</td></tr></table>"
    )
    #expect(page.cells == [["A", "B", "C"], ["a", "a", "b"]])
  }

  @Test func `end tags that HTML leaves out are not needed`() throws {
    let page = try MarkedPage(
      "<table>\n<tr><th>A<th>B\n\n<tr><td>a<td>b\n<TR><TD>c<TD>d\n</table>")
    #expect(page.cells == [["A", "B"], ["a", "b"], ["c", "d"]])
  }

  @Test func `empty lines in a table do not end it`() throws {
    let page = try MarkedPage(
      "<table>\n\n<tr>\n\n<th>A</th>\n\n</tr>\n\n<tr>\n\n<td>\n\n**a**\n\n</td>\n</tr>\n\n</table>\n\nafter"
    )
    #expect(page.cells == [["A"], ["**a**"]])
    #expect(page.texts == [["after"]])
  }

  @Test func `a table below other tags is found, and so is what stands beside it`() throws {
    let page = try MarkedPage(
      "<div>\n<Field name=\"x\"/>\n<table><tr><th>A</th></tr></table>\n<p>end</p>\n</div>")
    #expect(page.cells == [["A"]])
    #expect(page.blocks.map(\.lines) == [1...1, 3...3, 4...5])
  }

  @Test func `a table in a fence or in a span of code is code`() throws {
    let page = try MarkedPage(
      "```\n<table><tr><td>A</td></tr></table>\n```\n\n`<table>` and\n\n<div>\n<table></div>\n\n`</table>`\n"
    )
    #expect(page.tables.isEmpty)
  }

  @Test func `a table of Markdown in a list of HTML stays a table`() throws {
    let page = try MarkedPage(
      "<dl><dt>\n\nhall\n</dt><dd>\n\n| A |\n|--|\n| <dl><dt>x</dt></dl> |\n\n</dd></dl>\n")
    #expect(page.cells == [["A"], ["<dl><dt>x</dt></dl>"]])
    #expect(page.lists == [["hall", "| A |\n|--|\n| <dl><dt>x</dt></dl> |"]])
  }

  @Test func `a table that the next heading cuts off is none`() throws {
    let page = try MarkedPage("<table><tr><td>A</td></tr>\n\n# Lamps\n\n</table>\n")
    #expect(page.tables.isEmpty)
  }
}
