import EnumModel
import FaultInjection
import SourceText
import TestSupport
import Testing

/// Pages that no one writes: what is told of them, and that the rest of the page is read.
struct HostilePageTests {
  private static let head =
    "## BellState\n\n| Name | Value |\n|--|--|\n| BELL_RINGING | 0 |\n| BELL_SILENT | 1 |\n\n"
  private static let tail =
    "\n\n## LampState\n\n| Name | Value |\n|--|--|\n| LAMP_ON | 1 |\n| LAMP_OFF | 2 |\n"
  private static let facts = [
    "BELL_RINGING = 0", "BELL_SILENT = 1", "LAMP_ON = 1", "LAMP_OFF = 2",
  ]

  private static func nested(_ open: String, _ close: String, _ count: Int) -> String {
    repeated(open, count) + repeated(close, count)
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [
    ("quotes", repeated(">", 500) + " a"), ("bullets", repeated("- ", 500) + "a"),
    ("numbers", repeated("1. ", 500) + "a"), ("quotes and lists", repeated("> - ", 300) + "a"),
    ("stairs", (0..<100).map { repeated("  ", $0) + "- a\n" }.joined()),
    ("lists in HTML", nested("<dl><dt>A</dt><dd>", "</dd></dl>", 300)),
    ("tables in HTML", nested("<table><tr><td>", "</td></tr></table>", 300)),
  ])
  func `what stands in itself too often is told once`(_ name: String, _ text: String) throws {
    let page = try ReadPage(Self.head + text + Self.tail)
    #expect(page.reasons == [.nestedTooDeep(limit: 32)])
    #expect(page.document.issues.first?.line.map { $0 >= 8 } == true)
    #expect(page.facts == Self.facts)
  }

  @Test(arguments: [
    nested("<div>", "</div>", 1_000), nested("<A>\n\n", "</A>\n\n", 500),
    nested("<Tabs>", "</Tabs>", 600), nested("<b>", "</b>", 1_000), nested("[", "]", 1_000),
    nested("![](", ")", 600), nested("{", "}", 1_000), repeated("a", 50_000),
    "a" + repeated("`", 4_001), (1...300).map { "a" + repeated("`", $0) }.joined(),
    repeated("|", 4_000), repeated("a | ", 4_000), repeated("*a ", 4_000), repeated("&#", 2_000),
    (0..<600).map { "[a\($0)]: /u\n" }.joined() + "\n" + repeated("[a1] ", 600),
    repeated("\u{202E}\u{9B}\u{1B}[31m", 1_000), repeated("\\", 4_000), repeated("#", 4_000),
    repeated("<A b={", 600), repeated("<A b=\"", 600), repeated("</A>\n", 600),
    repeated("{/* ", 600), repeated("a <!-- ", 600), repeated("<A>\n", 600),
    repeated("import A from \"./a.mdx\"\n", 500), repeated(":::note\n", 500), "---\nk: v\n",
  ])
  func `marks without end say nothing, and hide nothing`(_ text: String) throws {
    let page = try ReadPage(Self.head + text + Self.tail)
    #expect(page.reasons == [])
    #expect(page.facts == Self.facts)
  }

  @Test(arguments: [
    ("```\n", ExtractionIssue.Reason.unclosedFence), ("~~~~c\n", .unclosedFence),
    ("<!-- bells\n", .unclosedHTML("<!--")), ("<pre>\n", .unclosedHTML("<pre")),
    ("<script>\n", .unclosedHTML("<script")), ("<![CDATA[\n", .unclosedHTML("<![cdata[")),
    ("<?bells\n", .unclosedHTML("<?")),
  ])
  func `what hides the rest of the page is told where it begins`(
    _ opener: String, _ reason: ExtractionIssue.Reason
  ) throws {
    let page = try ReadPage(Self.head + opener + Self.tail)
    #expect(page.reasons == [reason])
    #expect(page.document.issues.first?.line == 8)
    #expect(page.facts == Array(Self.facts.prefix(2)))
  }

  @Test func `a comment that ends is told of nothing`() throws {
    let page = try ReadPage(Self.head + "<!-- bells\n\n<table><tr><td>A</td></tr></table>\n\n-->\n")
    #expect(page.reasons == [])
  }

  @Test(arguments: [
    nested("(", ")", 600), nested("[", "]", 600), nested("{", "}", 600),
    repeated("9", 20_000), "1 << 2000", repeated("-", 1_000) + "1", repeated("~", 1_000) + "1",
    "1 << -1", "0x" + repeated("F", 3_000), "1/0", "-9223372036854775808 - 1",
    repeated("1 + ", 1_000) + "1", "\"" + repeated("a", 4_000),
  ])
  func `a value of any length is one of its row alone`(_ value: String) throws {
    let page = try ReadPage(
      "## LampState\n\n| Name | Value |\n|--|--|\n| LAMP_ON | 1 |\n| LAMP_ODD | \(value) |\n"
        + "| LAMP_OFF | 2 |\n")
    let kept = page.members.filter { $0.name != "LAMP_ODD" }
    #expect(kept.map(\.value.integer) == [1, 2])
    #expect(page.members.first { $0.name == "LAMP_ODD" }?.value.integer == nil)
  }

  @Test(arguments: [
    "enum A { B = " + repeated("(", 1_000), nested("{", "}", 1_000), repeated("enum ", 1_000),
    repeated("/* ", 1_000), repeated("\"", 1_001), repeated("`${", 600), repeated("@A(", 600),
    repeated("#if A\n", 600), repeated("typedef enum {", 500),
  ])
  func `code that is none hides nothing behind its fence`(_ code: String) throws {
    let page = try ReadPage(Self.head + "```c\n" + code + "\n```\n" + Self.tail)
    #expect(page.facts.prefix(2) == Self.facts.prefix(2))
    #expect(page.facts.suffix(2) == Self.facts.suffix(2))
  }

  @Test(arguments: [
    "a: " + repeated("[", 600), "a: " + repeated("{a: ", 600), repeated("? ", 600),
    "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
      + (0..<9).map { "a\($0 + 1): &a\($0 + 1) [" + repeated("*a\($0),", 8) + "]\n" }.joined(),
    "a: \"" + repeated("x\n", 50),
  ])
  func `front matter that bursts is told, and the page is read`(_ yaml: String) throws {
    let page = try ReadPage("---\n" + yaml + "\n---\n" + Self.head + Self.tail)
    #expect(page.reasons.count == 1)
    guard case .brokenFrontMatter = page.reasons.first else {
      Issue.record("\(page.reasons)")
      return
    }
    #expect(page.facts == Self.facts)
  }

  @Test func `soup of tags and marks is read to its end`() throws {
    let parts = [
      "<table>", "</table>", "<tr>", "<td>", "</dl>", "<dd>", "<A b={", ">", "{", "}", "\"", "[",
      "](", "- ", "|", "\n", "\n\n", "a", "</A>", "<>", "{/*", "*/}", "/>", "é", "> ", "1. ",
    ]
    var random = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      let soup = (0..<random.number(1...200)).map { _ in random.pick(parts) }.joined()
      let page = try ReadPage(Self.head + soup + "\n\n# Lamps" + Self.tail)
      #expect(page.facts.suffix(2) == Self.facts.suffix(2), "\(soup)")
    }
  }
}
