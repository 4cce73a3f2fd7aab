import EnumModel
import Findings
import Foundation
import RuleEngine
import SourceText
import TestSupport
import Testing

@testable import Reporters

struct SARIFReportTests {
  @Test func `a run says how its columns are counted`() throws {
    #expect(try run([])["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func `a result has its whole range`() throws {
    let location = try #require(try result(.sample(line: 9, columns: 4..<8)).location)
    #expect(
      location["region"] as? [String: Int]
        == ["startLine": 9, "startColumn": 4, "endLine": 9, "endColumn": 8])
  }

  @Test(arguments: [
    ("a b.md", "a%20b.md"), ("灯.md", "%E7%81%AF.md"), ("a:b/c.md", "a%3Ab/c.md"),
    ("100%.md", "100%25.md"), ("../a-b_c.~1.md", "../a-b_c.~1.md"),
  ])
  func `addresses are relative and percent-encoded`(_ file: String, _ uri: String) throws {
    let location = try #require(try result(.sample(file: file)).location)
    #expect(
      location["artifactLocation"] as? [String: String]
        == ["uri": uri, "uriBaseId": "%SRCROOT%"])
    let bases = try #require(try run([])["originalUriBaseIds"] as? [String: [String: Any]])
    #expect(bases["%SRCROOT%"]?["uri"] == nil)
  }

  @Test func `the rules are those of the results, and results point at them`() throws {
    let run = try run([.sample(rule: "value-missing"), .sample(), .sample(line: 8)])
    let rules = try #require(
      ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"]
        as? [[String: Any]])
    #expect(rules.count == 2)
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func `a rule has its help, its level and its tags`() throws {
    let manifest = try CheckReport.sample([]).catalogue.manifest(of: "value-collision")
    let rule = SARIFRule("value-collision", manifest)
    #expect(rule.defaultConfiguration == ["level": "error"])
    #expect(rule.help?.markdown?.hasPrefix("# value-collision\n") == true)
    #expect(rule.help?.text.contains("#") == false)
    #expect(rule.properties?.tags == ["documentation", "values"])
  }

  @Test func `a finding of no rule has its id alone`() throws {
    let run = try run([.sample(rule: "never-heard-of")])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["rules"] as? [[String: String]] == [["id": "never-heard-of"]])
  }

  @Test func `a result keeps its fingerprint`() throws {
    var finding = Finding.sample()
    finding.fingerprint = "0123456789ab"
    let fingerprints = try result(finding).object["partialFingerprints"]
    #expect(fingerprints as? [String: String] == ["driftmark/v1": "0123456789ab"])
  }

  @Test(arguments: [
    (
      SettledFinding.Reason.suppressed("as meant"),
      ["kind": "inSource", "justification": "as meant"]
    ),
    (.suppressed(nil), ["kind": "inSource"]),
    (.baseline, ["kind": "external", "justification": "in the baseline"]),
    (
      .intended("as planned"),
      ["kind": "external", "justification": "as planned", "status": "accepted"]
    ),
  ])
  func `a settled finding is a suppressed result`(
    _ reason: SettledFinding.Reason, _ suppression: [String: String]
  ) throws {
    let run = try run([], settled: [SettledFinding(finding: .sample(), reason: reason)])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["suppressions"] as? [[String: String]] == [suppression])
  }

  @Test func `settled findings stand among the others, by place`() throws {
    let run = try run(
      [.sample(line: 1), .sample(line: 9)],
      settled: [SettledFinding(finding: .sample(line: 5), reason: .baseline)])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["suppressions"] == nil } == [true, false, true])
  }

  @Test func `a settled finding below the listed severity is left out`() throws {
    let settled = [SettledFinding(finding: .sample(.info), reason: .baseline)]
    let report = try CheckReport.sample([], settled: settled, listed: .warning)
    #expect(!SARIFReport.text(report, language: .english).contains("suppressions"))
  }

  @Test func `witnesses are related locations with their messages`() throws {
    let witness = Witness(message: Note(text: "here"), location: .sample(file: "web.md"))
    let result = try result(.sample(witnesses: [witness])).object
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    #expect(related.map { $0["message"] as? [String: String] } == [["text": "here"]])
  }

  @Test func `a fix has a change for each file`() throws {
    var finding = Finding.sample()
    let edits = ["web.md", "ios.md", "web.md"].map {
      Fix.Edit(file: $0, range: finding.location.range, newText: "3")
    }
    finding.fixes = [Fix(title: Note(text: "use 3"), safety: .safe, edits: edits)]
    let fix = try #require((try result(finding).object["fixes"] as? [[String: Any]])?.first)
    let changes = try #require(fix["artifactChanges"] as? [[String: Any]])
    #expect(changes.map { ($0["replacements"] as? [Any])?.count } == [1, 2])
    #expect(fix["properties"] as? [String: String] == ["safety": "safe"])
  }

  @Test func `what could not be read is a notification`() throws {
    let issue = ExtractionIssue(file: "a.md", line: 2, reason: .unreadable(.empty))
    let run = try run([], skipped: [issue])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notes.first?["message"] as? [String: String] == ["text": "the file is empty"])
  }

  @Test func `a rule that could not run is a notification of the configuration`() throws {
    let run = try run([], unrun: ["naming-spelling", "text-api-name"])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    let notes = try #require(invocation["toolConfigurationNotifications"] as? [[String: Any]])
    #expect(
      notes.map { $0["associatedRule"] as? [String: String] }
        == [["id": "naming-spelling"], ["id": "text-api-name"]])
    #expect(
      notes.first?["message"] as? [String: String]
        == ["text": "naming-spelling did not run: no dictionary found; install hunspell-en-us"])
  }

  /// A whole log, which `.ci/check-formats` holds against the schema.
  @Test func `the log of rules that could not run is as recorded`() throws {
    let report = try CheckReport.sample([], unrun: ["naming-spelling", "naming-words"])
    try Recording.expect(
      SARIFReport.text(report, language: .english),
      isRecordedIn: "Tests/ReportersTests/Snapshots/unrun.sarif")
  }

  @Test func `where every rule could run the configuration is not spoken of`() throws {
    let invocation = try #require((try run([])["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["toolConfigurationNotifications"] == nil)
  }

  @Test func `every kind of notification is described`() throws {
    let issue = ExtractionIssue(file: "a.md", line: 2, reason: .unreadable(.empty))
    let run = try run([], skipped: [issue], unrun: ["naming-spelling"])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let described = try #require(driver?["notifications"] as? [[String: Any]])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    for kind in ["toolExecutionNotifications", "toolConfigurationNotifications"] {
      for note in try #require(invocation[kind] as? [[String: Any]]) {
        let id = (note["descriptor"] as? [String: String])?["id"]
        #expect(described.contains { $0["id"] as? String == id })
      }
    }
  }

  private func run(
    _ findings: [Finding], settled: [SettledFinding] = [], skipped: [ExtractionIssue] = [],
    unrun: [RuleID] = []
  ) throws -> [String: Any] {
    let report = try CheckReport.sample(
      findings, settled: settled, skipped: skipped, unrun: unrun)
    let text = SARIFReport.text(report, language: .english)
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  private func result(
    _ finding: Finding
  ) throws -> (object: [String: Any], location: [String: Any]?) {
    let object = try #require((try run([finding])["results"] as? [[String: Any]])?.first)
    let locations = object["locations"] as? [[String: Any]]
    return (object, locations?.first?["physicalLocation"] as? [String: Any])
  }
}
