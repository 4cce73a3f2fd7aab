import MarkdownSyntax
import SourceText
import Testing

/// Where the text of paragraphs stands.
struct ParagraphTests {
  @Test(arguments: [
    "1️⃣码 `a`\nb2️⃣", "  1️⃣码 `a`\n   b2️⃣\n", "> 1️⃣码 `a`\n> b2️⃣", "- 1️⃣码 `a`\n  b2️⃣", "1. 1️⃣码 `a`\n\tb2️⃣",
    "> > - 1️⃣码 `a`\n> >   b2️⃣", "> 1️⃣码 `a`\nb2️⃣", "\u{FEFF}1️⃣码 `a`\r\nb2️⃣\r\n", "😀\r\r1️⃣码 `a`\rb2️⃣",
  ])
  func `the lines of a paragraph are without what its containers need`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.texts.last == ["码 `a`", "b"])
    #expect(page.textRanges.last == page.range("1️⃣", "2️⃣"))
  }

  @Test func `paragraphs of one list item share it`() throws {
    let page = try MarkedPage("- a\n\n  b\n\n- c\n\nd")
    #expect(page.blocks.map(\.listItem) == [0, 0, 1, nil])
  }

  @Test func `a paragraph behind a nested list belongs to the outer item`() throws {
    let page = try MarkedPage("- a\n  - b\n\n  c")
    #expect(page.blocks.map(\.listItem) == [0, 1, 0])
  }

  @Test(arguments: [
    "1️⃣one\ntwo2️⃣\n| A | B |\n|--|--|\n| x | 1 |",
    "before\n\n1️⃣one\n  two2️⃣\n  | A | B |\n  |--|--|\n  | x | 1 |\n\nafter",
    "> 1️⃣one\n> two2️⃣\n> | A | B |\n> |--|--|\n> | x | 1 |",
    "- 1️⃣one\n  two2️⃣\n  | A | B |\n  |--|--|\n  | x | 1 |",
    "1️⃣one\ntwo2️⃣\nA | B\n--|--\n",
    "\u{FEFF}1️⃣one\r\ntwo2️⃣\r\n| A | B |\r\n|--|--|\r\n",
  ])
  func `a paragraph right above a table keeps its place`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.texts.contains(["one", "two"]))
    #expect(page.textRanges.contains { $0 == page.range("1️⃣", "2️⃣") })
  }
}
