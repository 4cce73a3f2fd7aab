import EnumModel
import SourceText
import Testing

@testable import FuzzTargets

/// The targets notice what they are there to notice.
struct PropertyTests {
  @Test(arguments: [(1, 1, 1, 3), (1, 3, 1, 3), (1, 3, 2, 1), (2, 5, 2, 5)])
  func `a place on the page is right`(_ line: Int, _ column: Int, _ endLine: Int, _ end: Int) throws
  {
    #expect(try Self.problems((line, column), (endLine, end)) == 0)
  }

  @Test(arguments: [(1, 9, 1, 9), (3, 1, 3, 1), (0, 0, 1, 1), (1, 2, 1, 1), (2, 1, 1, 1)])
  func `a place off the page is a problem`(
    _ line: Int, _ column: Int, _ endLine: Int, _ end: Int
  ) throws {
    #expect(try Self.problems((line, column), (endLine, end)) == 1)
  }

  @Test func `a place on a page that was not read is a problem`() throws {
    var check = PlaceCheck([try SourceFile(path: "a.md", contents: Array("ab".utf8))])
    check.check(
      SourceRange(start: .init(line: 1, column: 1), end: .init(line: 1, column: 1)),
      in: "b.md", "a word")
    #expect(check.problems.count == 1)
  }

  /// How many problems a range on a page of two lines has.
  private static func problems(_ start: (Int, Int), _ end: (Int, Int)) throws -> Int {
    let file = try SourceFile(path: "a.md", contents: Array("ab\n灯😀cd".utf8))
    var check = PlaceCheck([file])
    check.check(
      SourceRange(
        start: SourceLocation(line: start.0, column: start.1),
        end: SourceLocation(line: end.0, column: end.1)),
      in: "a.md", "a word")
    return check.problems.count
  }

  @Test(arguments: [
    (Output.Form.json, "{"), (.lines, "{}\n{\n"), (.xml, "<a>\u{1B}</a>"), (.text, "a\u{202E}b"),
    (.text, "a\u{9B}b"), (.text, "a\rb"), (.page, "a\u{9B}b"),
  ])
  func `an output that breaks its form is a problem`(_ form: Output.Form, _ text: String) {
    #expect(OutputCheck.problems(Output(name: "it", form: form, text: text)).count == 1)
  }

  @Test(arguments: [
    (Output.Form.json, "{}"), (.lines, "{}\n[]\n"), (.xml, "<a>\r\n</a>"), (.text, "a\nb"),
    (.raw, "a\u{1B}"), (.page, "a\u{202E}\n"),
  ])
  func `an output that keeps its form is none`(_ form: Output.Form, _ text: String) {
    #expect(OutputCheck.problems(Output(name: "it", form: form, text: text)).isEmpty)
  }

  @Test func `a value out of bounds is a problem`() {
    #expect(ValueCheck.problem(of: .integer(1 << 64)) != nil)
    #expect(ValueCheck.problem(of: .range(first: 2, last: 2)) != nil)
    #expect(ValueCheck.problem(of: .integer(1 << 63)) == nil)
  }

  @Test func `what a run prints on pages with an enum is in order`() throws {
    let target = try #require(FuzzTarget.named("page"))
    let table = "## GateState\n\n| Name | Value |\n| --- | --- |\n| SHUT | 0 |\n| OPEN | 1 |\n"
    let pages = [table, table.replacing("| 1 |", with: "| 2 |"), "# 门\n\n没有什么可说的。\n"]
    let input = pages.map { Array($0.utf8) }.joined(separator: [FuzzTarget.separator])
    #expect(target.problems(Array(input)) == [])
  }
}
