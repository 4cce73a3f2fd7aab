import EnumModel
import Extraction
import SourceText
import Testing

/// Names without values, each page read alone.
struct NameListTests {
  private static let names = ["bellRang", "bellBroke", "lampBurst", "doorShut", "lockJammed"]

  private static func table(_ names: [String], header: String = "Event name") -> String {
    "|\(header)|Description\n|--|--\n" + names.map { "|`\($0)`|What it is about.\n" }.joined()
  }

  private static func bullets(_ names: [String], text: String = "") -> String {
    names.map { "- `\($0)`\(text)\n" }.joined()
  }

  private static func list(_ text: String) throws -> NameList? {
    let document = try ReadPage(text, path: "ios/page.md").document
    #expect(document.enums.isEmpty)
    #expect(document.nameLists.count < 2)
    return document.nameLists.first
  }

  @Test func `a table of two columns is a list by its header, the text above, or the heading`()
    throws
  {
    for text in [
      "# Bells\n\n" + Self.table(Self.names, header: "State"),
      "# Bells\n\nThese states are there:\n\n" + Self.table(Self.names, header: "Word"),
      "# Bell events\n\nAll of them.\n\n" + Self.table(Self.names, header: "Name"),
      "# 铃声事件\n\n" + Self.table(Self.names, header: "名称"),
      "# Bells\n\n" + Self.table(Self.names.map { $0.uppercased() + "_" }, header: "Name"),
    ] {
      let list = try #require(try Self.list(text))
      #expect(list.isTable)
      #expect(list.declaration.members.count == 5)
      #expect(list.declaration.members.first?.description?.text == "What it is about.")
    }
  }

  @Test func `a sentence about an enum is about members, whatever they are for`() throws {
    let text = "# Bells\n\nThe enum used in the methods of a bell's configuration.\n\n"
    #expect(try Self.list(text + Self.table(Self.names, header: "Name")) != nil)
  }

  @Test func `the header is nearer than the text, and the text than the heading`() throws {
    let attribute = "# The bell attribute\n\n"
    #expect(try Self.list(attribute + Self.table(Self.names)) != nil)
    #expect(try Self.list(attribute + Self.table(Self.names, header: "Name")) == nil)
    #expect(
      try Self.list("# Events\n\nIts fields:\n\n" + Self.table(Self.names, header: "Name")) == nil)
  }

  @Test(arguments: [
    "Parameter", "Field", "Property", "Attribute", "Method", "Callback", "字段", "方法",
    "プロパティ",
  ])
  func `names of other things are none`(header: String) throws {
    let capitals = Self.names.map { $0.uppercased() + "_" }
    #expect(try Self.list("# Bell events\n\n" + Self.table(capitals, header: header)) == nil)
    #expect(try Self.list("# \(header)\n\n" + Self.bullets(capitals)) == nil)
  }

  @Test func `links, callbacks, calls and few names are none`() throws {
    let links = Self.names.map { "|[\($0)](#\($0.lowercased()))|What it is about.\n" }.joined()
    #expect(try Self.list("# Events\n\n|Event|Description|\n|--|--|\n" + links) == nil)
    let callbacks = Self.names.map { "on" + $0.prefix(1).uppercased() + $0.dropFirst() }
    #expect(try Self.list("# Events\n\n" + Self.table(callbacks)) == nil)
    #expect(try Self.list("# Events\n\n" + Self.table(Self.names.map { $0 + "(volume)" })) == nil)
    #expect(try Self.list("# Events\n\n" + Self.table(Array(Self.names.prefix(4)))) == nil)
  }

  @Test func `list items are names, in capitals where they have no texts`() throws {
    let names = Self.names.map { $0.uppercased() + "_1" }
    let list = try #require(try Self.list("# Kinds\n\n### BellWord\n\n" + Self.bullets(names)))
    #expect(list.declaration.name == "BellWord")
    #expect(list.declaration.members.map(\.name) == names)
    #expect(list.line == 5)
    #expect(try Self.list("# Bell events\n\n" + Self.bullets(Self.names)) == nil)
    #expect(try Self.list("# Bell events\n\n" + Self.bullets(Self.names, text: " - Why.")) != nil)
    #expect(try Self.list("# Kinds\n\n" + Self.bullets(names + ["ring()"])) == nil)
    #expect(try Self.list("# Kinds\n\n" + Self.bullets(names, text: " (text)")) == nil)
  }

  @Test func `headings are names where all of a section are, described below`() throws {
    func page(_ names: [String], below text: String = "### Description:\n\nIt rang.\n") -> String {
      "# Bell error codes\n\nAll.\n\n" + names.map { "## \($0)\n\n\(text)\n" }.joined()
    }
    let names = (1...5).map { "BELL_\($0)" }
    let list = try #require(try Self.list(page(names)))
    #expect(list.declaration.members.map(\.name) == names)
    #expect(list.declaration.members.allSatisfy { $0.description?.text == "It rang." })
    #expect(try Self.list(page(names.map { $0.lowercased() })) != nil)
    #expect(try Self.list(page(names + ["Notes"])) == nil)
    #expect(try Self.list(page(Self.names)) == nil)
    #expect(try Self.list(page(names, below: "```\nring();\n```\n")) == nil)
  }
}
