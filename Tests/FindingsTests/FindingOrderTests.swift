import Findings
import SourceText
import Testing

struct FindingOrderTests {
  struct Note: Message {
    var english: String { "here" }
    var chinese: String { "这里" }
  }

  @Test func `findings stand by file, then place, then rule, then fingerprint`() {
    let expected = [
      finding("a.md", 2, 1, "x", "1"), finding("a.md", 10, 1, "x", "1"),
      finding("a.md", 10, 3, "a", "1"), finding("a.md", 10, 3, "b", "1"),
      finding("a.md", 10, 3, "b", "2"), finding("b.md", 1, 1, "a", "1"),
    ]
    let sorted = expected.reversed().sorted(by: Finding.isOrderedBefore)
    #expect(sorted.map(Self.key) == expected.map(Self.key))
  }

  @Test func `an error is worse than a warning, and that than an info`() {
    #expect([.warning, .error, .info].sorted() == [Severity.info, .warning, .error])
  }

  @Test func `a message is phrased in the language that is asked for`() {
    #expect(Note().phrase(in: .english) == "here")
    #expect(Note().phrase(in: .chinese) == "这里")
  }

  private func finding(
    _ file: String, _ line: Int, _ column: Int, _ rule: String, _ fingerprint: String
  ) -> Finding {
    let start = SourceLocation(line: line, column: column)
    let location = FindingLocation(
      file: file, platform: "ios", language: "en", range: SourceRange(start: start, end: start))
    return Finding(
      rule: RuleID(rule), severity: .error, message: Note(), fingerprint: fingerprint,
      location: location)
  }

  private static func key(_ finding: Finding) -> String {
    let place = finding.location
    return "\(place.file):\(place.range.start) \(finding.rule) \(finding.fingerprint)"
  }
}
