import MarkdownSyntax
import SourceText
import Testing

/// Pages that no one writes, and that must not end the program.
struct HostilePageTests {
  @Test func `block quotes may nest ten thousand deep`() throws {
    let page = try MarkedPage(String(repeating: ">", count: 10_000) + " text\n\nmore")
    #expect(page.texts.last == ["more"])
  }

  @Test func `lists nest as deep as the bound, and what is deeper is text`() throws {
    let page = try MarkedPage(String(repeating: "- ", count: 500) + "text")
    #expect(page.texts.first?.first?.hasSuffix("- text") == true)
    #expect(page.blocks.last?.listItem == 31)
  }

  @Test(arguments: [
    "|", "| |\n|-|\n|", "|\n|-|", "-", ">", "#", "```", "~~~\n\n", "\n\n\n", "\u{FEFF}", "\\",
    "a\n===", "|-|\n|-|\n|-|",
    "- \n  |a|\n  |-|", "a\n|b|\n|-|\n\n\n", "\t|a|\n\t|-|", "[a]: b\n|c|\n|-|\n",
    "| |\r\n|-|\r\n\r\n",
  ])
  func `every range of a fragment of Markdown is in the page`(text: String) throws {
    let page = try MarkedPage(text)
    let ranges = page.blocks.flatMap(\.text) + page.rows.map(\.range) + page.rows.flatMap(\.cells)
    for range in ranges { #expect(range.upperBound <= page.file.bytes.count) }
    for block in page.blocks { #expect(block.lines.upperBound <= max(page.file.lineCount, 1)) }
  }

  @Test func `a table of very many columns is no table`() throws {
    let rows = String(repeating: "| x |\n", count: 20_000)
    let page = try MarkedPage(
      String(repeating: "|a", count: 1_000) + "\n" + String(repeating: "|-", count: 1_000) + "\n"
        + rows)
    #expect(page.tables.isEmpty)
    #expect(page.texts.first?.last == "| x |")
  }

  @Test func `a table of fifty columns is read`() throws {
    let row = String(repeating: "|a", count: 50)
    let delimiter = String(repeating: "|-", count: 50)
    #expect(try MarkedPage("\(row)\n\(delimiter)\n\(row)\n").cells.map(\.count) == [50, 50])
  }

  @Test(arguments: ["[](", "`` ` ", "<!--", "*a_", "&#x", "~~a*", "<a", "![["])
  func `runs of what opens something take no time`(run: String) throws {
    let file = try SourceFile(
      path: "page.md", contents: Array(String(repeating: run, count: 20_000).utf8))
    let clock = ContinuousClock()
    let time = clock.measure { _ = InlineText(0..<file.bytes.count, of: file) }
    #expect(time < .seconds(10))
  }
}
