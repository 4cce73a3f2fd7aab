import EnumModel
import Findings
import RuleEngine
import SourceText
import Testing

@testable import Reporters

struct TextReportTests {
  @Test func `three findings of a rule are shown of an enum, and the rest is counted`() throws {
    let findings = (1...5).map { Finding.sample(line: $0) }
    let text = try report(findings).findings
    #expect(headlines(text).count == 3)
    #expect(text.hasSuffix("\n  … 2 more (--all)\n\n"))
    #expect(headlines(try report(findings, showsAll: true).findings).count == 5)
  }

  @Test func `the limit holds for each rule and each enum`() throws {
    let findings = ["LampState", "LampError"].flatMap { name in
      [RuleID("value-collision"), "value-missing"].flatMap { rule in
        (1...4).map { Finding.sample(rule: rule, enumName: name, line: $0) }
      }
    }
    #expect(headlines(try report(findings).findings).count == 12)
  }

  @Test func `names come last and on one line`() throws {
    let findings = [
      Finding.sample(rule: "naming-prefix", .warning, line: 1),
      .sample(rule: "naming-prefix", .warning, line: 2), .sample(rule: "value-missing", line: 3),
    ]
    let lines = headlines(try report(findings).findings)
    #expect(
      lines == [
        "ios.md:3:3: error[value-missing]: something is wrong",
        "ios.md:1:3: warning[naming-prefix]: something is wrong (… 1 more: --all)",
      ])
  }

  @Test func `names of which the same is said on several pages share a line`() throws {
    let findings = (1...6).map {
      Finding.sample(rule: "naming-spelling", .warning, file: "p\($0).md", line: $0)
    }
    #expect(
      headlines(try report(findings).findings) == [
        "p1.md:1:3: warning[naming-spelling]: something is wrong"
          + " (also p2.md:2, p3.md:3, p4.md:4, … 2)"
      ])
  }

  @Test func `twenty enums are shown with their lines, the others on one line a finding`() throws {
    let findings = (1...23).map { Finding.sample(file: "p.md", enumName: "E\($0)", line: $0) }
    let text = try report(findings).findings
    #expect(text.matches(of: /\^\n/).count == 20)
    #expect(
      text.hasSuffix(
        """
        3 more enums, a line a finding (--all shows the lines of the pages)

        p.md:21:3: error[value-collision]: something is wrong
        p.md:22:3: error[value-collision]: something is wrong
        p.md:23:3: error[value-collision]: something is wrong


        """))
    #expect(try report(findings, showsAll: true).findings.matches(of: /\^\n/).count == 23)
  }

  @Test func `the summary counts the findings of each rule where they are many`() throws {
    let findings = (1...4).map { Finding.sample(line: $0) }
    let other = [Finding.sample(rule: "value-missing"), .sample(rule: "value-outlier", .info)]
    #expect(
      try report(findings + other).summary.contains("\n  value-collision 4, value-missing 1\n"))
    #expect(try !report(findings.dropFirst() + other).summary.contains("value-collision 3"))
  }

  @Test func `the worst enum comes first`() throws {
    let findings = [
      Finding.sample(.warning, file: "a.md", enumName: "A"),
      .sample(.warning, file: "a.md", enumName: "A", line: 6),
      .sample(.error, file: "b.md", enumName: "B"),
      .sample(.error, file: "c.md", enumName: "C"),
      .sample(.error, file: "c.md", enumName: "C", line: 9),
    ]
    let titles = try report(findings).findings.split(separator: "\n").filter { $0.contains(" · ") }
    #expect(titles == ["C · ios · c.md", "B · ios · b.md", "A · ios · a.md"])
  }

  @Test func `the summary counts severities and says how to see the hidden ones`() throws {
    let findings = [Finding.sample(), .sample(.warning), .sample(.info), .sample(.info)]
    let lines = try report(findings).summary.split(separator: "\n")
    #expect(lines[1] == "1 error, 1 warning, 2 infos (2 not shown: --severity info)")
  }

  @Test func `the last line says where to start`() throws {
    let findings = [
      Finding.sample(rule: "value-missing", .warning, enumName: "LampError", line: 3),
      .sample(line: 9), .sample(line: 12),
    ]
    #expect(
      try report(findings).summary.hasSuffix(
        "start here: value-collision in LampState on ios (ios.md:9)\n"))
  }

  @Test func `names are no place to start while anything else is wrong`() throws {
    let names = (1...9).map { Finding.sample(rule: "naming-prefix", .warning, line: $0) }
    let other = Finding.sample(rule: "value-missing", .warning, line: 20)
    #expect(try report(names + [other]).summary.contains("start here: value-missing"))
    #expect(try report(names).summary.contains("start here: naming-prefix"))
  }

  @Test func `without findings there is nowhere to start`() throws {
    #expect(try report([]).findings == "")
    #expect(
      try report([]).summary
        == "0 documents, 0 enums, 0 members on –\n0 errors, 0 warnings, 0 infos\n"
    )
  }

  @Test func `ten skipped places are listed and the rest is counted`() throws {
    let issues = (1...12).map { ExtractionIssue(file: "a.md", line: $0, reason: .noValueColumn) }
    let lines = try report([], skipped: issues).summary.split(separator: "\n")
    #expect(lines[1] == "12 skipped:")
    #expect(lines[2] == "  a.md:1: table has no value column")
    #expect(lines[12] == "  … 2 more (--all)")
    let all = try report([], skipped: issues, showsAll: true).summary
    #expect(all.contains("  a.md:12: "))
  }

  @Test func `nothing that a terminal obeys is written`() throws {
    let finding = Finding.sample(
      file: "a\u{1B}[31m.md", platform: "p\u{202E}", enumName: "E\u{9B}", message: "m\r\u{7}")
    let issue = ExtractionIssue(file: "b\u{1B}.md", line: 1, reason: .noValueColumn)
    let report = try report([finding], skipped: [issue])
    let obeyed: Set<Unicode.Scalar> = ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\r"]
    #expect(!(report.findings + report.summary).unicodeScalars.contains(where: obeyed.contains))
  }

  @Test func `with fingerprints every finding is listed, and ends its line with its own`() throws {
    let findings = (1...5).map { Finding.sample(line: $0) }
    let text = TextReport(
      try .sample(findings), language: .english, style: TextStyle(), showsAll: false,
      showsFingerprints: true, line: { _, _ in nil }
    ).findings
    #expect(
      headlines(text).map { $0.split(separator: " ").last }
        == findings.map { "(\($0.fingerprint))" })
  }

  private func report(
    _ findings: [Finding], skipped: [ExtractionIssue] = [], showsAll: Bool = false
  ) throws -> TextReport {
    let report = CheckReport(
      coverage: Coverage([], unreadable: skipped), findings: findings, listed: .warning,
      catalogue: try RuleCatalogue([], manifests: []), version: "1")
    return TextReport(
      report, language: .english, style: TextStyle(), showsAll: showsAll, line: { _, _ in nil })
  }

  private func headlines(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.contains("]: ") }
  }
}
