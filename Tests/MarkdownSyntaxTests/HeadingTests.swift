import MarkdownSyntax
import SourceText
import Testing

/// Where the text of headings stands.
struct HeadingTests {
  @Test(arguments: [
    "# 1️⃣Key Result2️⃣", "##   1️⃣Key Result2️⃣  ", "### 1️⃣Key Result2️⃣ ###", "  # 1️⃣Key Result2️⃣\t##  ",
    "> # 1️⃣Key Result2️⃣", "- # 1️⃣Key Result2️⃣", "#\t1️⃣Key Result2️⃣", "1️⃣Key Result2️⃣\n===",
    "> 1️⃣Key Result2️⃣\n> ---",
  ])
  func `the text of a heading is without its marks`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.texts == [["Key Result"]])
    #expect(page.textRanges == [page.range("1️⃣", "2️⃣")])
  }

  @Test(arguments: [
    "# 1️⃣错误码 😀2️⃣", "\u{FEFF}# 1️⃣错误码 😀2️⃣", "text\r\n\r\n# 1️⃣错误码 😀2️⃣\r\n", "text\r\r# 1️⃣错误码 😀2️⃣\r",
  ])
  func `columns of a heading count code points`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.textRanges.last == page.range("1️⃣", "2️⃣"))
  }

  @Test(arguments: ["# A#", "# A \\#", "# #A"])
  func `a mark that is part of a word stays`(page: String) throws {
    #expect(try MarkedPage(page).texts == [[String(page.dropFirst(2))]])
  }

  @Test func `a heading of marks alone has no text`() throws {
    #expect(try MarkedPage("# \n\n## ##\n").texts == [[""], [""]])
  }

  @Test(arguments: ["One\nTwo\n===\n\n# Next", "One\nTwo\n===\n# Next", "One\nTwo\n---"])
  func `a heading that is underlined may have several lines`(page: String) throws {
    #expect(try MarkedPage(page).texts.first == ["One", "Two"])
  }

  @Test(arguments: ["One\n===\nmore", "One\n===\n\nmore", "> One\n> ===\n>\n> more"])
  func `a heading that is underlined ends at its line`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.blocks.first?.lines == 1...2)
    #expect(page.texts == [["One"], ["more"]])
  }

  @Test func `a hash before an underlined heading is text`() throws {
    #expect(try MarkedPage("#tag\n===").texts == [["#tag"]])
  }

  @Test func `a heading below front matter keeps its line`() throws {
    let page = try MarkedPage("---\na: 1\n---\n\n# 1️⃣Key2️⃣", fromLine: 4)
    #expect(page.textRanges == [page.range("1️⃣", "2️⃣")])
  }
}
