import MarkdownSyntax
import SourceText
import Testing

/// Headings that a page has in HTML.
struct HTMLHeadingTests {
  @Test(arguments: [
    ("<h2 id=lamps> 1️⃣Lamps2️⃣ </h2>", 2), ("<h3 class=\"a>b\" id='x'>1️⃣灯 😀2️⃣</h3>", 3),
    ("<h1>1️⃣Lamps2️⃣</H1 >", 1), ("  <h6\tid=x>1️⃣<a id=\"y\"></a>Lamps2️⃣</h6>  ", 6),
    ("<h2>1️⃣Lamps2️⃣</h2>\nThey shine.", 2),
  ])
  func `a line that is a heading in HTML is one`(text: String, level: Int) throws {
    let page = try MarkedPage("\(text)\n\nThey are lamps.\n")
    #expect(page.levels == [level])
    #expect(page.textRanges.first == page.range("1️⃣", "2️⃣"))
  }

  @Test(arguments: [
    "<!-- ## Lamps -->", "<!-- <h2>Lamps</h2> -->", "<h2>Lamps</h2> and <b>more</b>",
    "<h2>Lamps</h3>",
    "<h2>Lamps\n</h2>", "<h2></h2>", "<h7>Lamps</h7>", "<hr>", "<header>Lamps</header>",
    "<div>\n<h2>Lamps</h2>\n</div>", "<h2 id=x", "<h2", "<h", "<h2>A</h2><h2>B</h2>",
    "`<h2>Lamps</h2>`", "    <h2>Lamps</h2>",
    "<table><tr><td>\n\n<h2>Lamps</h2>\n\n</td></tr></table>",
  ])
  func `other lines are none`(text: String) throws {
    #expect(try MarkedPage(text).levels == [])
  }

  @Test func `headings may follow each other, and a table may follow them`() throws {
    let page = try MarkedPage(
      """
      <h2>Lamps</h2>

      <h3>States</h3>
      <h4>Values</h4>
      <table><tr><th>Name</th></tr><tr><td>LAMP_ON</td></tr></table>
      """)
    #expect(page.levels == [2, 3, 4])
    #expect(page.cells == [["Name"], ["LAMP_ON"]])
  }
}

extension MarkedPage {
  fileprivate var levels: [Int] {
    blocks.compactMap { if case .heading(let level) = $0.kind { level } else { nil } }
  }
}
