import MarkdownSyntax
import SourceText
import Testing

/// Where the cells of tables stand.
struct CellTests {
  @Test(arguments: [
    "| A | B |\n| - | - |\n| 错误 `x` 😀 | 1️⃣`-1`2️⃣ |",
    "|A|B|\n|-|-|\n|x|1️⃣`-1`2️⃣|",
    "A | B\n-- | --\nx | 1️⃣`-1`2️⃣",
    "|\tA\t|\tB\t|\n|--|--|\n|\tx\t|\t1️⃣`-1`2️⃣\t|",
    "- item\n\n  | A | B |\n  | - | - |\n  | x | 1️⃣`-1`2️⃣ |",
    "- item\n\n\t| A | B |\n\t| - | - |\n\t| x | 1️⃣`-1`2️⃣ |",
    "-\t| A | B |\n\t| - | - |\n\t| x | 1️⃣`-1`2️⃣ |",
    "1. - > | A | B |\n     > | - | - |\n     > | x | 1️⃣`-1`2️⃣ |",
    "> | A | B |\n> | - | - |\n>| x | 1️⃣`-1`2️⃣ |",
    "\u{FEFF}| A | B |\r\n| - | - |\r\n| x | 1️⃣`-1`2️⃣ |\r\n",
    "| A | B |\r| - | - |\r| x | 1️⃣`-1`2️⃣ |\r",
    "text\n| A | B |\n| - | - |\n| x | 1️⃣`-1`2️⃣ |",
  ])
  func `a cell keeps its place`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.cell(1, 1) == page.range("1️⃣", "2️⃣"))
    #expect(page.cells.last?.last == "`-1`")
  }

  @Test(arguments: [
    "| A | 1️⃣列2️⃣ |\n| - | - |", "- | A | 1️⃣列2️⃣ |\n  | - | - |", "-\t| A | 1️⃣列2️⃣ |\n\t| - | - |",
    "> 1. | A | 1️⃣列2️⃣ |\n>    | - | - |", "A | 1️⃣列2️⃣\n-- | --",
    "one\n| A | 1️⃣列2️⃣ |\n| - | - |\n", "one\ntwo\n  | A | 1️⃣列2️⃣ |\n  | - | - |\n  | x | y |",
    "one\nA | 1️⃣列2️⃣\n-- | --\n", "- one\n\t| A | 1️⃣列2️⃣ |\n\t| - | - |\n\t| x | y |",
    "> > 一\n> > | A | 1️⃣列2️⃣ |\n> > | - | - |\n",
    "\u{FEFF}one\r\n| A | 1️⃣列2️⃣ |\r\n| - | - |\r\n| x | y |\r\n# B",
  ])
  func `a header cell keeps its place`(page: String) throws {
    let page = try MarkedPage(page)
    #expect(page.cell(0, 1) == page.range("1️⃣", "2️⃣"))
    #expect(page.cells.first == ["A", "列"])
  }

  @Test func `a row is from its first pipe to its last`() throws {
    let page = try MarkedPage("> | A | B |\n> | - | - |\n>   1️⃣| x | 1 |2️⃣  ")
    #expect(page.rows.last.map { page.file.range($0.range) } == page.range("1️⃣", "2️⃣"))
  }

  @Test(arguments: ["one\n\n| A |\n| - |\n| x |", "one\ntwo\n| A |\n| - |\n| x |"])
  func `a table begins at its header`(page: String) throws {
    #expect(try MarkedPage(page).blocks.last?.lines == 3...5)
  }

  @Test(arguments: [
    (#"| a \| b | c |"#, [#"a \| b"#, "c"]), (#"| `a \| b` | c |"#, [#"`a \| b`"#, "c"]),
    (#"| a \\| b | c |"#, [#"a \\| b"#, "c"]), ("| `a|b` |", ["`a", "b`"]),
    ("| \\| | c", ["\\|", "c"]),
    (#"\| a | c"#, [#"\| a"#, "c"]),
  ])
  func `a backslash keeps a pipe in its cell`(row: String, cells: [String]) throws {
    #expect(try MarkedPage("| A | B |\n|--|--|\n\(row)").cells.last == cells)
  }

  @Test func `the header of a table below text may hold escaped pipes`() throws {
    #expect(try MarkedPage("one\n| A \\| B | C |\n|--|--|\n").cells == [["A \\| B", "C"]])
  }

  @Test(arguments: [
    ("| x |", ["x"]), ("| x", ["x"]), ("x", ["x"]), ("| x | |", ["x", ""]), ("|| y |", ["", "y"]),
  ])
  func `a row that lost cells has those that stand on the page`(row: String, cells: [String]) throws
  {
    #expect(try MarkedPage("| A | B |\n|--|--|\n\(row)").cells.last == cells)
  }

  @Test(arguments: [
    ("| x | y | z |", ["x", "y", "z"]), ("x | y | z", ["x", "y", "z"]),
    ("| x | y | | z", ["x", "y", "", "z"]), ("| x | y ||", ["x", "y", ""]),
  ])
  func `a row that gained cells has all of them`(row: String, cells: [String]) throws {
    #expect(try MarkedPage("| A | B |\n|--|--|\n\(row)").cells.last == cells)
  }

  @Test func `text right below a table is a row of it`() throws {
    #expect(try MarkedPage("| A |\n|--|\n| x |\ntail").cells == [["A"], ["x"], ["tail"]])
  }

  @Test func `a table in a list item belongs to it`() throws {
    let page = try MarkedPage("- a\n- b\n\n  | A |\n  | - |\n")
    #expect(page.blocks.map(\.listItem) == [0, 1, 1])
  }
}
