import EnumModel
import Findings
import Foundation
import Reporters
import SourceText
import Testing

struct JSONReportTests {
  @Test func `a report has the keys of the contract`() throws {
    let report = try object([])
    #expect(
      report.keys.sorted() == [
        "coverage", "findings", "hidden", "schemaVersion", "summary", "tool",
      ])
    #expect(report["schemaVersion"] as? Int == 1)
    #expect(report["tool"] as? [String: String] == ["name": "driftmark", "version": "0.1.0"])
    let coverage = try #require(report["coverage"] as? [String: Any])
    #expect(
      coverage.keys.sorted() == [
        "documents", "documentsWithEnums", "enums", "members", "platforms", "skipped",
        "unresolved",
      ])
  }

  @Test func `a finding has the keys of the contract, and no key without content`() throws {
    let bare = try #require(try findings(of: try object([.sample(enumName: nil)])).first)
    #expect(bare.keys.sorted() == ["fingerprint", "location", "message", "rule", "severity"])
    let place = try #require(bare["location"] as? [String: Any])
    #expect(place.keys.sorted() == ["file", "language", "platform", "range"])
  }

  @Test func `a finding with all there is has all keys`() throws {
    var finding = Finding.sample(
      witnesses: [Witness(message: Note(text: "here"), location: .sample(line: 9))])
    finding.location.member = "OFF"
    finding.location.version = "v3.2"
    finding.fixes = [
      Fix(
        title: Note(text: "use 3"), safety: .unsafe,
        edits: [.init(file: "ios.md", range: finding.location.range, newText: "3")])
    ]
    let full = try #require(try findings(of: try object([finding])).first)
    let place = try #require(full["location"] as? [String: Any])
    #expect(
      place.keys.sorted() == [
        "enum", "file", "language", "member", "platform", "range", "version",
      ])
    let witness = try #require((full["witnesses"] as? [[String: Any]])?.first)
    #expect(witness.keys.sorted() == ["location", "message"])
    let fix = try #require((full["fixes"] as? [[String: Any]])?.first)
    #expect(fix.keys.sorted() == ["edits", "safety", "title"])
    #expect(fix["safety"] as? String == "unsafe")
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit.keys.sorted() == ["file", "newText", "range"])
  }

  @Test func `a range is counted from one and leaves out its end`() throws {
    let finding = try #require(
      try findings(of: try object([.sample(line: 94, columns: 48..<53)])).first)
    let place = try #require(finding["location"] as? [String: Any])
    let range = try #require(place["range"] as? [String: [String: Int]])
    #expect(range == ["start": ["line": 94, "column": 48], "end": ["line": 94, "column": 53]])
  }

  @Test func `the summary counts all findings and hidden those that are not listed`() throws {
    let report = try object([.sample(), .sample(.warning), .sample(.info), .sample(.info)])
    #expect(report["summary"] as? [String: Int] == ["error": 1, "warning": 1, "info": 2])
    #expect(
      report["hidden"] as? [String: Int]
        == ["info": 2, "suppressed": 0, "baseline": 0, "intended": 0])
    #expect(try findings(of: report).count == 2)
  }

  @Test func `a skipped place has a line only where there is one`() throws {
    let report = try object(
      [],
      skipped: [
        ExtractionIssue(file: "a.md", line: nil, reason: .unreadable(.empty)),
        ExtractionIssue(file: "b.md", line: 12, reason: .noValueColumn),
      ])
    let coverage = try #require(report["coverage"] as? [String: Any])
    let skipped = try #require(coverage["skipped"] as? [[String: Any]])
    #expect(skipped.map { $0.keys.sorted() } == [["file", "reason"], ["file", "line", "reason"]])
    #expect(skipped[1]["reason"] as? String == "table has no value column")
  }

  private func object(
    _ findings: [Finding], skipped: [ExtractionIssue] = []
  ) throws -> [String: Any] {
    let report = try CheckReport.sample(findings, skipped: skipped, listed: .warning)
    let text = JSONReport.text(report, language: .english)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(json as? [String: Any])
  }

  private func findings(of report: [String: Any]) throws -> [[String: Any]] {
    try #require(report["findings"] as? [[String: Any]])
  }
}
