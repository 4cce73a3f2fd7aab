import EnumModel
import Findings
import RuleEngine
import Testing

@testable import Reporters

struct MissingGroupTests {
  @Test func `what one edition lacks is one list of ten members`() throws {
    let text = try text((1...12).map { Self.missing("M\($0)", value: "\($0)") })
    let rows = (1...10).map { number in
      let name = "M\(number)" + (number < 10 ? " " : "")
      let value = "\(number)" + (number < 10 ? " " : "")
      return "    \(name)  \(value)  ios.md:\(number)  ios\n"
    }
    #expect(
      text == """
        LampState · web · web.md

        web.md:5:3: warning[counterpart-missing]: 'LampState' on web lacks 12 members that its \
        counterparts have
        \(rows.joined())    … 2 more (--all)


        """)
  }

  @Test func `behind the enums that are shown in full a group names three members`() throws {
    let others = (1...20).map { Finding.sample(.error, enumName: "E\($0)") }
    let text = try text(others + (1...4).map { Self.missing("M\($0)", value: "\($0)") })
    #expect(
      text.contains(
        "'LampState' on web lacks 4 members that its counterparts have: 'M1' (1), 'M2' (2),"
          + " 'M3' (3), … 1 more (--all)\n"))
  }

  @Test func `a group is phrased in Chinese`() throws {
    let findings = [Self.missing("A", value: "1"), Self.missing("B", value: "", line: 2)]
    #expect(
      try text(findings, language: .chinese).contains(
        ": 警告[counterpart-missing]: web 上的“LampState”缺少其他平台有的 2 个成员\n"))
    let others = (1...20).map { Finding.sample(.error, enumName: "E\($0)") }
    #expect(try text(others + findings, language: .chinese).contains("个成员：“A”（1）、“B”\n"))
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
        """
        warning[counterpart-missing]: 'LampState' on web lacks 2 members that its counterparts have
            B  2  ios.md:2  ios
            A  1  ios.md:1  ios

        """))
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
