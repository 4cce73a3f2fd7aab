import EnumModel
import Findings
import RuleEngine
import Testing

@testable import Reporters

struct MissingGroupTests {
  @Test func `what one edition lacks is one group that names ten members`() throws {
    let text = try text((1...12).map { Self.missing("M\($0)", value: "\($0)") })
    let names = (1...10).map { "'M\($0)' (\($0))" }.joined(separator: ", ")
    #expect(
      text == """
        LampState · web · web.md

        web.md:5:3: warning[counterpart-missing]: 'LampState' on web lacks 12 members that its \
        counterparts have: \(names), … 2 more (--all)
          web 5 | a line
                |   ^^^
          ios 1 | a line
                |   ^^^ here (ios.md:1)
          ios 2 | a line
                |   ^^^ here (ios.md:2)
          ios 3 | a line
                |   ^^^ here (ios.md:3)


        """)
  }

  @Test func `a group is phrased in Chinese`() throws {
    let findings = [Self.missing("A", value: "1"), Self.missing("B", value: "", line: 2)]
    #expect(
      try text(findings, language: .chinese).contains(
        ": 警告[counterpart-missing]: web 上的“LampState”缺少其他平台有的 2 个成员：“A”（1）、“B”\n"))
    let many = (1...11).map { Self.missing("M\($0)", value: "\($0)") }
    #expect(
      try text(many, language: .chinese).contains("、“M10”（10）、… 还有 1 条（--all）\n"))
  }

  @Test func `a single member is told in the finding's own words`() throws {
    let text = try text([Self.missing("A", value: "1", witnesses: 5)])
    #expect(text.contains("]: lacks A\n"))
    #expect(text.count(of: "here (ios.md") == 3)
  }

  @Test func `two editions on one page are two groups`() throws {
    let findings = ["zh", "en"].flatMap { language in
      (1...2).map { Self.missing("M\($0)", value: "\($0)", language: language) }
    }
    #expect(try text(findings).count(of: "lacks 2 members") == 2)
  }

  @Test func `the worst member gives the severity and comes first`() throws {
    let findings = [Self.missing("A", value: "1", .info), Self.missing("B", value: "2", line: 2)]
    #expect(
      try text(findings).contains(
        "warning[counterpart-missing]: 'LampState' on web lacks 2 members that its counterparts"
          + " have: 'B' (2), 'A' (1)\n"))
  }

  @Test func `all are shown in full where all is asked for`() throws {
    let findings = (1...12).map { Self.missing("M\($0)", value: "\($0)", witnesses: 5) }
    let text = try text(findings, showsAll: true)
    #expect(text.count(of: "]: lacks M") == 12)
    #expect(text.count(of: "here (ios.md") == 60)
  }

  /// A finding about a member, with a witness on each line from the given one on.
  private static func missing(
    _ member: String, value: String, _ severity: Severity = .warning, language: String = "en",
    line: Int? = nil, witnesses: Int = 1
  ) -> Finding {
    let start = line ?? Int(value) ?? 1
    var finding = Finding.sample(
      rule: "counterpart-missing", severity, file: "web.md", platform: "web",
      message: "lacks \(member)",
      witnesses: (start..<start + witnesses).map { line in
        Witness(message: Note(text: "here"), location: .sample(line: line))
      })
    finding.missingOn = MissingOn(
      platform: "web", language: language, member: member, value: value)
    return finding
  }

  private func text(
    _ findings: [Finding], showsAll: Bool = false, language: MessageLanguage = .english
  ) throws -> String {
    let report = CheckReport(
      coverage: Coverage([], unreadable: []), findings: findings, listed: .info,
      catalogue: try RuleCatalogue([], manifests: []), version: "1")
    return TextReport(
      report, language: language, style: TextStyle(), showsAll: showsAll,
      line: { _, _ in "a line" }
    ).findings
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
