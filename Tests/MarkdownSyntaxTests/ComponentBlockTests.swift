import MarkdownSyntax
import Testing

/// Blocks inside of components, whatever their indentation.
struct ComponentBlockTests {
  @Test(arguments: ["", "  ", "    ", "\t"])
  func `a table needs no blank line below a tag, and may be indented`(step: String) throws {
    let page = try MarkedPage(
      """
      <Tabs>
      \(step)<Tab title="iOS">
      \(step)\(step)| 1️⃣Name2️⃣ | Value |
      \(step)\(step)| --- | --- |
      \(step)\(step)| LAMP_ON | 3️⃣14️⃣ |
      \(step)</Tab>
      </Tabs>
      """)
    #expect(page.cells == [["Name", "Value"], ["LAMP_ON", "1"]])
    #expect(page.cell(0, 0) == page.range("1️⃣", "2️⃣"))
    #expect(page.cell(1, 1) == page.range("3️⃣", "4️⃣"))
  }

  @Test func `headings, fences and lists keep their places`() throws {
    let page = try MarkedPage(
      """
      <Tab>
          ## 1️⃣Lamp2️⃣

          3️⃣A lamp
          that is on.4️⃣

          - 5️⃣item6️⃣

            | a | b |
            |---|---|
            | 7️⃣x8️⃣ | y |

          ```swift
          let a = 1
          ```
      </Tab>
      """)
    #expect(
      page.textRanges == [
        page.range("1️⃣", "2️⃣"), page.range("3️⃣", "4️⃣"), page.range("5️⃣", "6️⃣"),
      ])
    #expect(page.cell(1, 0) == page.range("7️⃣", "8️⃣"))
    #expect(page.fences.map(\.isClosed) == [true])
    #expect(page.fences.first?.contents == 14...14)
  }

  @Test func `text may stand on the line of its tags`() throws {
    let page = try MarkedPage("<Note title=\"a\">1️⃣Look out.2️⃣</Note>\n")
    #expect(page.textRanges == [page.range("1️⃣", "2️⃣")])
  }

  @Test func `a component within a line stays in it`() throws {
    let page = try MarkedPage(
      "| a <Tag x=\"1\"/> | <Tag>b</Tag> c |\n|---|---|\n| <B>d</B> | e |\n")
    #expect(
      page.cells == [["a <Tag x=\"1\"/>", "<Tag>b</Tag> c"], ["<B>d</B>", "e"]])
  }

  @Test func `comments of MDX and imports are no text`() throws {
    let page = try MarkedPage(
      "import Lamp, { Bulb } from './lamp.mdx'\n\n{/* | a | b |\n|---|---| */}\n\na {/* b */} c\n")
    #expect(page.texts == [["a {/* b */} c"]])
    #expect(page.tables.isEmpty)
    #expect(page.imports.map(\.names) == [["Lamp", "Bulb"]])
    #expect(page.imports.map(\.path) == ["./lamp.mdx"])
    let text = try #require(page.blocks.last?.textRange)
    #expect(InlineText(text, of: page.file).string == "a  c")
  }

  @Test func `code outside of components stays code`() throws {
    let page = try MarkedPage(
      "<Tab>\ntext\n</Tab>\n\n    | a | b |\n    |---|---|\n    | c | d |\n")
    #expect(page.tables.isEmpty)
  }
}
