import EnumModel
import Findings
import Foundation
import SourceText
import Testing

@testable import Reporters

/// The formats of GitLab, Checkstyle and JUnit, and what all formats share.
struct ExchangeFormatTests {
  @Test(arguments: ReportFormat.allCases)
  func `the same report gives the same bytes`(_ format: ReportFormat) throws {
    let findings = (1...20).map { Finding.sample(file: "\($0 % 7).md", line: $0) }
    let report = try CheckReport.sample(findings)
    let settings = ReportSettings(language: .english) { _, _ in nil }
    let text = format.text(of: report, settings)
    #expect(text == format.text(of: report, settings))
    #expect(text.hasSuffix("\n"))
  }

  @Test(arguments: [ReportFormat.json, .sarif, .gitlab, .rdjson])
  func `JSON is well-formed whatever a page says`(_ format: ReportFormat) throws {
    let text = String(String.UnicodeScalarView((0...0x2100).compactMap(Unicode.Scalar.init)))
    let finding = Finding.sample(file: "\(text).md", enumName: text, message: text)
    let settings = ReportSettings(language: .english) { _, _ in text }
    let report = format.text(of: try .sample([finding]), settings)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(report.utf8))
    }
  }

  @Test(arguments: [(Severity.error, "major"), (.warning, "minor"), (.info, "info")])
  func `GitLab has its own severities`(_ severity: Severity, _ name: String) throws {
    #expect(try gitLab([.sample(severity)]).first?["severity"] as? String == name)
  }

  @Test func `no two entries of GitLab share a fingerprint`() throws {
    let entries = try gitLab([.sample(), .sample(), .sample(), .sample(line: 6)])
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == 4)
  }

  @Test func `an entry of GitLab has its lines`() throws {
    let entry = try #require(try gitLab([.sample(file: "a b.md", line: 7)]).first)
    let location = try #require(entry["location"] as? [String: Any])
    #expect(location["path"] as? String == "a b.md")
    #expect(location["lines"] as? [String: Int] == ["begin": 7, "end": 7])
    #expect(entry["check_name"] as? String == "value-collision")
  }

  @Test func `a page of Checkstyle has its findings`() throws {
    let findings: [Finding] = [
      .sample(.info, file: "a&b.md", message: "<1>"), .sample(.error, file: "z.md"),
    ]
    #expect(
      CheckstyleReport.text(try .sample(findings), language: .english) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="a&amp;b.md">
            <error line="5" column="3" severity="info" message="&lt;1&gt;" \
        source="driftmark.value-collision"/>
          </file>
          <file name="z.md">
            <error line="5" column="3" severity="error" message="something is wrong" \
        source="driftmark.value-collision"/>
          </file>
        </checkstyle>

        """)
  }

  @Test func `a run with nothing to say is one test that passed`() throws {
    let text = JUnitReport.text(try .sample([]), language: .english)
    #expect(text.contains(#"tests="1" failures="0" errors="0" skipped="0""#))
    #expect(text.contains(#"<testcase name="driftmark" classname="driftmark" time="0"/>"#))
  }

  @Test func `a test has the same name when its line has moved`() throws {
    let names = try [5, 50].map { line in
      var finding = Finding.sample(line: line)
      finding.fingerprint = "0123456789ab"
      let text = JUnitReport.text(try .sample([finding]), language: .english)
      return text.firstMatch(of: /testcase name="([^"]*)"/)?.output.1
    }
    #expect(names == ["value-collision LampState [0123456789ab]", names[0]])
  }

  @Test func `what could not be read is a skipped test`() throws {
    let skipped = [ExtractionIssue(file: "a.md", line: nil, reason: .unreadable(.empty))]
    let text = JUnitReport.text(
      try .sample([.sample(file: "a.md")], skipped: skipped), language: .english)
    #expect(text.contains(#"tests="2" failures="1" errors="0" skipped="1""#))
    #expect(text.contains(#"<skipped message="the file is empty"/>"#))
  }

  private func gitLab(_ findings: [Finding]) throws -> [[String: Any]] {
    let text = GitLabReport.text(try .sample(findings), language: .english)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(json as? [[String: Any]])
  }
}
