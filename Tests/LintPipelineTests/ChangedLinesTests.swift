import LintPipeline
import Testing

struct ChangedLinesTests {
  @Test(arguments: [
    ("a\nb\nc\n", "a\nb\nc\n", []),
    ("a\nb\nc\n", "a\nB\nc\n", [2]),
    ("a\nb\nc\n", "a\nb\nx\nc\n", [3]),
    ("a\nb\nc\n", "x\na\nb\nc\ny\n", [1, 5]),
    ("a\nb\nc\n", "b\nc\n", []),
    ("a\n\nb\n\nc\n", "a\n\nb\n\nx\n\nc\n", [5, 6]),
    ("a\nb\n", "a\r\nb\r\n", []),
    ("a\nb", "a\nb\n", []),
    ("", "a\n", [1]),
    ("a\n", "", []),
    ("a\na\na\n", "a\na\na\na\n", [4]),
    ("a\nb\nc\nd\n", "c\nd\na\nb\n", [3, 4]),
  ])
  func `lines that are new or were rewritten are those that a diff shows`(
    _ old: String, _ new: String, _ expected: [Int]
  ) {
    let changes = ChangedLines(from: Array(old.utf8), to: Array(new.utf8))
    #expect((0...8).filter(changes.holds) == expected)
  }

  @Test func `the lines beside a gap are its seams`() {
    let changes = ChangedLines(from: Array("a\nb\nc\nd\n".utf8), to: Array("a\nd\n".utf8))
    #expect((0...3).filter(changes.isSeam) == [1, 2])
    #expect((0...3).filter(changes.holds).isEmpty)
  }

  @Test func `a new page is new from its first line to its last`() {
    let changes = ChangedLines(ofNewPage: Array("a\nb\n".utf8))
    #expect([1, 2].allSatisfy(changes.holds))
  }

  @Test func `pages of many equal lines take no time`() {
    let old = Array(String(repeating: "| a |\n", count: 50_000).utf8)
    let new = Array(String(repeating: "| a |\n| b |\n", count: 25_000).utf8)
    let changes = ChangedLines(from: old, to: new)
    #expect(changes.holds(2))
  }
}
