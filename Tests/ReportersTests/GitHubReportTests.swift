import Findings
import SourceText
import Testing

@testable import Reporters

struct GitHubReportTests {
  @Test func `a finding is a command with its place and its rule`() throws {
    #expect(
      try text([.sample(.warning)])
        == "::warning file=ios.md,line=5,endLine=5,col=3,endColumn=6,"
        + "title=driftmark (value-collision)::something is wrong\n")
  }

  @Test(arguments: [(Severity.error, "error"), (.warning, "warning"), (.info, "notice")])
  func `each severity has its command`(_ severity: Severity, _ command: String) throws {
    #expect(try text([.sample(severity)]).hasPrefix("::\(command) file="))
  }

  @Test func `a message escapes what ends a line, and no colon or comma`() throws {
    let text = try text([.sample(message: "50% :: a,b")])
    #expect(text.hasSuffix("::50%25 :: a,b\n"))
  }

  @Test func `a property escapes what ends it as well`() throws {
    let text = try text([.sample(file: "a,b:c%.md")])
    #expect(text.hasPrefix("::error file=a%2Cb%3Ac%25.md,line=5,"))
  }

  @Test func `what would start a command of its own does not reach the log`() throws {
    let text = try text([.sample(file: "a\n::stop.md", message: "x\r\n::error::y\u{1B}[31m")])
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.hasSuffix("::x··::error::y·[31m\n"))
  }

  @Test func `witnesses are further lines of the message`() throws {
    let witness = Witness(message: Note(text: "here"), location: .sample(file: "web.md", line: 9))
    #expect(
      try text([.sample(witnesses: [witness])]).hasSuffix("::something is wrong%0Aweb.md:9: here\n")
    )
  }

  @Test func `more than ten witnesses are counted`() throws {
    let witnesses = (1...12).map { Witness(message: Note(text: "w"), location: .sample(line: $0)) }
    #expect(try text([.sample(witnesses: witnesses)]).hasSuffix("ios.md:10: w%0A… 2 more\n"))
  }

  @Test func `a finding of several lines has no columns`() throws {
    var finding = Finding.sample()
    finding.location.range.end.line = 7
    #expect(try text([finding]).hasPrefix("::error file=ios.md,line=5,endLine=7,title="))
  }

  @Test func `errors come first, and names last of their kind`() throws {
    let findings: [Finding] = [
      .sample(.info, message: "1"), .sample(rule: "naming-case", .error, message: "2"),
      .sample(.warning, message: "3"), .sample(.error, line: 9, message: "4"),
    ]
    #expect(try messages(of: text(findings)) == ["4", "2", "3", "1"])
  }

  @Test func `ten of a kind are all given`() throws {
    let findings = Severity.allCases.flatMap { severity in
      (1...10).map { Finding.sample(severity, line: $0) }
    }
    let lines = try text(findings).split(separator: "\n")
    #expect(lines.count == 30)
    #expect(lines.allSatisfy { $0.contains("file=") })
  }

  @Test func `beyond ten of a kind the last notice says what is left out`() throws {
    let findings = Severity.allCases.flatMap { severity in
      (1...12).map { Finding.sample(severity, line: $0) }
    }
    let lines = try text(findings).split(separator: "\n")
    for command in ["error", "warning", "notice"] {
      #expect(lines.count { $0.hasPrefix("::\(command) ") } == 10)
    }
    #expect(lines.last?.hasPrefix("::notice title=driftmark::") == true)
    #expect(lines.last?.hasSuffix("not shown: 2 errors, 2 warnings, 3 infos") == true)
  }

  @Test func `members that one edition lacks are one annotation, and count each`() throws {
    let missing = (1...3).map { index in
      var finding = Finding.sample(rule: "counterpart-missing", .error, line: 5)
      finding.missingOn = MissingOn(
        platform: "web", language: "en", member: "M\(index)", value: index == 3 ? "" : "\(index)")
      finding.witnesses = [
        Witness(message: Note(text: "w"), location: .sample(file: "web.md", line: index))
      ]
      return finding
    }
    let text = try text(missing)
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.contains(" lacks 3 members that its counterparts have"))
    #expect(text.hasSuffix("%0AM1 = 1 (web.md:1)%0AM2 = 2 (web.md:2)%0AM3 (web.md:3)\n"))

    let others = (1...10).map { Finding.sample(.error, enumName: "A", line: $0) }
    let rest = try self.text(others + missing).split(separator: "\n").last
    #expect(rest?.hasSuffix("not shown: 3 errors") == true)
  }

  @Test func `what is below the listed severity is not given`() throws {
    let report = try CheckReport.sample([.sample(.info)], listed: .warning)
    #expect(GitHubReport.text(report, language: .english) == "")
  }

  private func text(_ findings: [Finding]) throws -> String {
    GitHubReport.text(try .sample(findings), language: .english)
  }

  private func messages(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { $0.split(separator: "::").last.map(String.init) }
  }
}
