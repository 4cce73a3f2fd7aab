import FaultInjection
import MarkdownSyntax
import SourceText
import TestSupport
import Testing

/// HTML that no one writes, and that must not end the program or hold it up.
struct HostileHTMLTests {
  private static func document(_ text: String) throws -> MarkdownDocument {
    MarkdownParser.parse(try SourceFile(path: "page.md", contents: Array(text.utf8)))
  }

  @Test(arguments: ["dl><dd", "table><tr><td"])
  func `what is nested too deep is a problem, and the rest of the page is read`(
    tags: String
  ) throws {
    let names = tags.split(separator: "<").map { $0.filter { $0 != ">" } }
    let close = names.reversed().map { "</\($0)>" }.joined()
    let page = try Self.document(
      String(repeating: "<\(tags)>", count: 20_000) + String(repeating: close, count: 20_000)
        + "\n\n<dl><dt>A</dt></dl>\n")
    #expect(page.problems == [.init(line: 1, reason: .nestedTooDeep(limit: 32))])
    #expect(page.blocks.count == 1)
  }

  @Test(
    arguments: [
      "<div>", "<dl>", "<table>", "<td>", "<dl><dt>", "<table><tr><td>", "<table></dl>", "</table>",
      "</dl>", "<b id=1><p>", "<table><dt>", "<td rowspan=60000 colspan=1000>", "<dd x=\"", "<t",
      "<!--", "<table><tr><td><dl><dt>",
    ])
  func `runs of what opens or closes something take no time`(run: String) throws {
    let text = "<table>\n" + String(repeating: run, count: 60_000) + "\n</table>\n\nend\n"
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Self.document(text) }
    #expect(time < .seconds(5))
  }

  @Test func `a table of very many columns is a problem`() throws {
    let row = "<tr>" + String(repeating: "<td>x</td>", count: 65) + "</tr>"
    let page = try Self.document("text\n\n<table>\(row)</table>\n")
    #expect(page.problems == [.init(line: 3, reason: .tooManyColumns(limit: 64))])
  }

  @Test func `a table of very many bytes is a problem`() throws {
    let page = try Self.document(
      "<table><tr><td>" + String(repeating: "x", count: 4_000_000) + "</td></tr></table>\n")
    #expect(page.problems == [.init(line: 1, reason: .tooLong(limit: 4_000_000))])
  }

  @Test(arguments: ["<table>", "<table></table>", "<dl></dl>", "<table><tr></tr></table>", "<td>"])
  func `what has no cells is no table`(text: String) throws {
    #expect(try MarkedPage(text).tables.isEmpty)
  }

  @Test func `places are in the page whatever the tags are`() throws {
    let parts = [
      "<table>", "</table>", "<tr>", "<td>", "</td>", "<dl>", "</dl>", "<dt>", "<dd>", "é\u{FEFF}",
      "\n", "\n\n", "`", "\r\n", "# a\n", "<th rowspan=2>",
    ]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let text = (0..<random.number(1...24)).map { _ in random.pick(parts) }.joined()
      let page = try MarkedPage("<table>" + text)
      let items = page.blocks.flatMap { block -> [Range<Int>] in
        if case .definitionList(let list) = block.kind { list.items.map(\.range) } else { [] }
      }
      for range in page.rows.map(\.range) + page.rows.flatMap(\.cells) + items {
        #expect(range.lowerBound >= 0 && range.upperBound <= page.file.bytes.count)
      }
      for block in page.blocks { #expect(block.lines.upperBound <= page.file.lineCount) }
    }
  }
}
