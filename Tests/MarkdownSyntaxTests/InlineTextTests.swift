import MarkdownSyntax
import SourceText
import Testing

/// What a reader sees of a piece of Markdown, and where it stands.
struct InlineTextTests {
  private static func inline(_ text: String) throws -> InlineText {
    let file = try SourceFile(path: "page.md", contents: Array(text.utf8))
    return InlineText(0..<file.bytes.count, of: file)
  }

  @Test(arguments: [
    ("plain 错误 😀", "plain 错误 😀"), ("`code`", "code"), ("`` a`b ``", "a`b"), ("` `", " "),
    ("`a*b*`", "a*b*"), ("`a \\_ b`", "a \\_ b"), ("`a \\| b`", "a | b"), ("`open", "`open"),
    ("``a`", "``a`"), ("[text](target)", "text"), ("[a](b(c)d)e", "ae"), ("[a] (b)", "[a] (b)"),
    ("[`code`](#x)", "code"), ("[open", "[open"), ("[a](open", "[a](open"), ("*a*", "a"),
    ("**a** b", "a b"), ("***a***", "a"), ("_a_", "a"), ("SNAKE_CASE_NAME", "SNAKE_CASE_NAME"),
    ("__init__", "init"), ("2 * 3 * 4", "2 * 3 * 4"), ("~~old~~", "old"), ("~a", "~a"),
    ("a\\_b", "a_b"), ("\\*a\\*", "*a*"), ("1 \\<\\< 2", "1 << 2"), ("a \\| b", "a | b"),
    ("C:\\dir", "C:\\dir"), ("a\\", "a\\"), ("\\`a`", "`a`"), ("a &amp; b &lt;c&gt;", "a & b <c>"),
    ("&#65;&#x42;", "AB"), ("&nosuch; &", "&nosuch; &"),
    ("&#0;&#xD800;&#x110000;", "&#0;&#xD800;&#x110000;"),
    ("&#+65;", "&#+65;"), ("A<br>B<br/>C<BR />D", "A\nB\nC\nD"), ("a<wbr/>b", "ab"),
    ("<span id=\"x\"></span>X", "X"), ("<!-- note -->X", "X"), ("a < b > c", "a < b > c"),
    ("<-1>", "<-1>"), ("<!-- open", "<!-- open"), ("`<br>`", "<br>"), ("&vert;&lowbar;", "|_"),
  ])
  func `mark-up is undone as a reader sees it`(written: String, seen: String) throws {
    #expect(try Self.inline(written).string == seen)
  }

  @Test func `a code span is told with its place in the visible text`() throws {
    let inline = try Self.inline("见 `a b` 与 `c`")
    #expect(inline.spans.map(\.kind) == [.code, .code])
    #expect(inline.spans.map { inline.string($0.range) } == ["a b", "c"])
  }

  @Test func `a link is told with its target`() throws {
    let inline = try Self.inline("see [the `X` page](x.md#y) now")
    #expect(inline.spans.map(\.kind) == [.code, .link(target: "x.md#y")])
    #expect(inline.string(inline.spans[1].range) == "the X page")
  }

  @Test(arguments: [
    "~~a b~~ c", "~a b~ c", "<s>a b</s> c", "<del class=\"x\">a b</del> c",
    "<STRIKE>a b</STRIKE> c",
  ])
  func `what is struck through is told`(text: String) throws {
    let span = try #require(try Self.inline(text).spans.first)
    #expect(span.kind == .strikethrough)
    #expect(span.range == 0..<3)
  }

  @Test(arguments: [
    ("`-1`", "-1", "-1"), ("`` `a` ``", "a", "a"), ("a\\_b c", "a_b", "a\\_b"),
    ("x &lt; y", "<", "&lt;"),
    ("**A**\\|B", "A|B", "A**\\|B"), ("[A](b) C", "A C", "A](b) C"), ("错<br/>误", "\n", "<br/>"),
    ("~~错~~误", "误", "误"), ("a<wbr>b", "ab", "a<wbr>b"), ("`1 \\| 2`", "1 | 2", "1 \\| 2"),
  ])
  func `a part of the visible text is found in the page`(
    page: String, part: String, source: String
  ) throws {
    let file = try SourceFile(path: "page.md", contents: Array(page.utf8))
    let inline = InlineText(0..<file.bytes.count, of: file)
    let found = try #require(inline.string.firstRange(of: part))
    let start = inline.string[..<found.lowerBound].utf8.count
    #expect(file.string(inline.source(start..<start + part.utf8.count)) == source)
  }

  @Test func `an empty part is placed before the byte at it`() throws {
    let inline = try Self.inline("**ab**")
    #expect(inline.source(1..<1) == 3..<3)
    #expect(inline.source(2..<2) == 4..<4)
  }

  @Test func `what nothing is visible of is placed where it begins`() throws {
    let file = try SourceFile(path: "page.md", contents: Array("a | | b".utf8))
    #expect(InlineText(3..<3, of: file).source(0..<0) == 3..<3)
  }

  @Test func `spaces and breaks are trimmed from a part`() throws {
    let inline = try Self.inline("`  x ` <br>")
    #expect(inline.string(inline.trimmed(inline.visible.indices)) == "x")
  }

  @Test func `a range that the page does not have is cut`() throws {
    let file = try SourceFile(path: "page.md", contents: Array("ab".utf8))
    #expect(InlineText(1..<99, of: file).string == "b")
  }
}
