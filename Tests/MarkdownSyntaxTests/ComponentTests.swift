import MarkdownSyntax
import SourceText
import Testing

/// Components of MDX as the scanner finds them.
struct ComponentTests {
  @Test func `attributes may be quoted, in braces, bare, or a name alone, over several lines`()
    throws
  {
    let page = try MarkedPage(
      """
      <Lamp
        name="1️⃣LAMP_ON2️⃣"
        note='3️⃣a > b4️⃣'
        tags={5️⃣["new", {a: "}"}]6️⃣}
        title={`x ${y ? "{" : `}`} z`}
        size=7️⃣128️⃣
        hidden>
      text
      </Lamp>
      """)
    let lamp = try #require(page.components.first)
    #expect(lamp.name == "Lamp")
    #expect(
      lamp.attributes.map(\.name) == ["name", "note", "tags", "title", "size", "hidden"])
    let places = lamp.attributes.map { page.file.range($0.value) }
    #expect(places[0] == page.range("1️⃣", "2️⃣"))
    #expect(places[1] == page.range("3️⃣", "4️⃣"))
    #expect(places[2] == page.range("5️⃣", "6️⃣"))
    #expect(places[4] == page.range("7️⃣", "8️⃣"))
    #expect(page.content(of: lamp) == "\ntext\n")
    #expect(page.texts == [["text"]])
  }

  @Test func `components nest, and close themselves`() throws {
    let page = try MarkedPage("<Tabs>\n<Tab a=\"1\">\n<Lamp />\n</Tab>\n<Tab />\n</Tabs>\n")
    #expect(page.components.map(\.name) == ["Tabs", "Tab", "Lamp", "Tab"])
    #expect(page.components.map { $0.content != nil } == [true, true, false, false])
    #expect(page.content(of: page.components[1]) == "\n<Lamp />\n")
  }

  @Test(arguments: [
    "```\n<Lamp>\n```\n", "~~~\n<Lamp>\n\n~~~\n", "a `<Lamp>` b", "``<Lamp> ` <Lamp>``",
    "<!-- <Lamp> -->", "<!--\n\n<Lamp>\n-->", "{/* <Lamp> */}", "\\<Lamp>", "a < B", "<lamp>",
    "Map<String, Int>",
  ])
  func `code, comments and signs hold no components`(text: String) throws {
    #expect(try MarkedPage(text).components.isEmpty)
  }

  @Test func `a tag that nothing closes leaves the others alone`() throws {
    let page = try MarkedPage("List<String> and <Lamp>\n\n<Tab>\n\ntext\n\n</Tab>\n\n</Bulb>\n")
    #expect(page.components.map(\.name) == ["String", "Lamp", "Tab"])
    #expect(page.components.map { $0.content != nil } == [false, false, true])
  }

  @Test func `containers are components, and so are their tabs`() throws {
    let page = try MarkedPage(
      """
      :::tabs
      == iOS
      | a | b |
      |---|---|
      | 1 | 2 |
      == Web
      text
      :::

      ::: note{kind="big" title=Lamps}
      more
      :::

      === "Linux"
          | c | d |
          |---|---|
          | 3 | 4 |

      after
      """)
    #expect(page.components.map(\.name) == ["tabs", "tab", "tab", "note", "tab"])
    #expect(page.cells == [["a", "b"], ["1", "2"], ["c", "d"], ["3", "4"]])
    #expect(page.texts == [["text"], ["more"], ["after"]])
    #expect(page.components[3].attributes.map(\.name) == ["kind", "title"])
  }

  @Test(arguments: [
    "<Lamp a={", "<Lamp a=\"", "<Lamp ", "{", "`", "<!--", "{/*", "</Lamp>", ":::a\n", "<A>\n",
    "<Lamp a={`${", "=== \"a\"\n",
  ])
  func `a hundred thousand beginnings take no time`(text: String) throws {
    let page = try MarkedPage(String(repeating: text, count: 100_000))
    for component in page.components.suffix(100) {
      #expect(component.range.upperBound <= page.file.bytes.count)
    }
  }
}
