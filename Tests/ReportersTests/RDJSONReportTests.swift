import Findings
import Foundation
import SourceText
import Testing

@testable import Reporters

struct RDJSONReportTests {
  private static let line = "| 灯🪔 | x |"

  @Test func `columns count bytes of UTF-8`() throws {
    let lamp = try #require(Self.line.range(of: "x"))
    let column = Self.line[..<lamp.lowerBound].unicodeScalars.count + 1
    let bytes = Self.line[..<lamp.lowerBound].utf8.count + 1
    let range = try range(of: .sample(columns: column..<column + 1)) { _, _ in Self.line }
    #expect(
      range == [
        "start": ["line": 5, "column": bytes], "end": ["line": 5, "column": bytes + 1],
      ])
  }

  @Test func `a line whose text is not known has no columns`() throws {
    let range = try range(of: .sample()) { _, _ in nil }
    #expect(range == ["start": ["line": 5], "end": ["line": 5]])
  }

  @Test func `a column behind the end of its line is the end`() throws {
    let range = try range(of: .sample(columns: 3..<99)) { _, _ in Self.line }
    #expect(range["end"] == ["line": 5, "column": Self.line.utf8.count + 1])
  }

  @Test(arguments: [(Severity.error, "ERROR"), (.warning, "WARNING"), (.info, "INFO")])
  func `severities are upper case`(_ severity: Severity, _ name: String) throws {
    #expect(try diagnostic(.sample(severity))["severity"] as? String == name)
  }

  @Test func `witnesses are related locations`() throws {
    let witness = Witness(message: Note(text: "here"), location: .sample(file: "web.md"))
    let diagnostic = try diagnostic(.sample(witnesses: [witness]))
    let related = try #require(diagnostic["related_locations"] as? [[String: Any]])
    #expect(related.first?["message"] as? String == "here")
    #expect((related.first?["location"] as? [String: Any])?["path"] as? String == "web.md")
  }

  @Test func `a fix of one edit is a suggestion`() throws {
    let suggestions = try suggestions(edits: ["ios.md"])
    #expect(suggestions?.first?["text"] as? String == "3")
  }

  @Test(arguments: [["web.md"], ["ios.md", "ios.md"], []])
  func `a fix that reviewdog cannot apply is no suggestion`(_ files: [String]) throws {
    #expect(try suggestions(edits: files) == nil)
  }

  private func suggestions(edits files: [String]) throws -> [[String: Any]]? {
    var finding = Finding.sample()
    let edits = files.map { Fix.Edit(file: $0, range: finding.location.range, newText: "3") }
    finding.fixes = [Fix(title: Note(text: "use 3"), safety: .unsafe, edits: edits)]
    return try diagnostic(finding)["suggestions"] as? [[String: Any]]
  }

  private func range(
    of finding: Finding, line: @escaping (Int, String) -> String?
  ) throws -> [String: [String: Int]] {
    let location = try #require(diagnostic(finding, line)["location"] as? [String: Any])
    return try #require(location["range"] as? [String: [String: Int]])
  }

  private func diagnostic(
    _ finding: Finding, _ line: @escaping (Int, String) -> String? = { _, _ in line }
  ) throws -> [String: Any] {
    let text = RDJSONReport.text(try .sample([finding]), language: .english, line: line)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((json?["diagnostics"] as? [[String: Any]])?.first)
  }
}
