import RuleEngine
import SourceText
import Testing

/// What is no prose, blanked scalar for scalar.
struct ProseMaskTests {
  @Test(arguments: [
    ("取值 `a, b` 时", "取值 `xxxx` 时"),
    ("参看 [码](a,b.md#c) 。", "参看 [码](xxxxxxxx) 。"),
    ("参看 https://a.b/c,d 后", "参看 xxxxxxxxxxxxxxx 后"),
    ("左<br />右<b class=\"x;y\">中</b>", "左<br />右<xxxxxxxxxxxxx>中<xx>"),
    ("a &lt; b; c", "a xxxx b; c"),
    ("`未闭合, 的", "`未闭合, 的"),
  ])
  func `code, targets, addresses, tags and references are blanked`(_ text: String, _ masked: String)
  {
    #expect(mask(text).text == masked)
  }

  @Test func `breaks are found in all spellings and not in code`() {
    let mask = mask("a<br>b<BR/>c</br >d`<br>`e<b>")
    #expect(mask.breaks.map(mask.original) == ["<br>", "<BR/>", "</br >"])
  }

  @Test func `a part has its place in the page`() {
    let range = mask("一行\n二, 行").range(of: 4..<5)
    #expect(range.start == SourceLocation(line: 8, column: 2))
    #expect(range.end == SourceLocation(line: 8, column: 3))
  }

  @Test func `an excerpt stays on its line`() {
    #expect(mask("一行\n二, 行\n三").excerpt(4..<5, around: 4) == "二, 行")
  }

  private func mask(_ text: String) -> ProseMask {
    let start = SourceLocation(line: 7, column: 1)
    return ProseMask(
      SourceFragment(text: text, range: SourceRange(start: start, end: start)))
  }
}
