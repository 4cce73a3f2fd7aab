import EnumModel
import Findings
import SourceText
import Testing

@testable import Reporters

struct GitHubSummaryTests {
  @Test func `findings are rows of a table, worst first`() throws {
    let text = try text([.sample(.info), .sample(.error, message: "it's \u{60}a|b\u{60} <i>")])
    #expect(text.hasPrefix("## driftmark\n\n**1 error, 0 warnings, 1 info**\n"))
    let rows = text.split(separator: "\n").filter { $0.contains("value-collision") }
    #expect(
      rows == [
        #"| error | value-collision | ios.md:5 | it's \`a\|b\` &lt;i&gt; |"#,
        "| info | value-collision | ios.md:5 | something is wrong |",
      ])
  }

  @Test func `a report without findings says so`() throws {
    #expect(try text([]).hasSuffix("\nNothing is listed.\n\n"))
  }

  @Test func `what is dealt with is counted apart`() throws {
    let settled = [
      SettledFinding(finding: .sample(), reason: .baseline),
      SettledFinding(finding: .sample(), reason: .intended("as planned")),
    ]
    #expect(
      GitHubSummary.text(try .sample([], settled: settled), language: .english)
        .contains("\nNot counted: 0 suppressed, 1 in the baseline, 1 intended.\n"))
  }

  @Test func `what could not be read is named`() throws {
    let skipped = [ExtractionIssue(file: "a_b.md", line: 2, reason: .unreadable(.empty))]
    let text = GitHubSummary.text(try .sample([], skipped: skipped), language: .english)
    #expect(text.hasSuffix("\n1 skipped:\n\n- a\\_b.md:2: the file is empty\n\n"))
  }

  @Test(arguments: [600, 1000, 5000])
  func `a summary that is too long ends in what is left out`(_ limit: Int) throws {
    let findings = (1...100).map { Finding.sample(line: $0) }
    let text = GitHubSummary.text(try .sample(findings), language: .chinese, limit: limit)
    #expect(text.utf8.count <= limit)
    let rows = text.split(separator: "\n").count { $0.contains("value-collision") }
    #expect(text.hasSuffix("\n\nGitHub 的摘要长度有限，未显示 \(100 - rows) 条问题\n\n"))
  }

  @Test func `where not even the head fits there is nothing`() throws {
    #expect(GitHubSummary.text(try .sample([]), language: .english, limit: 100) == "")
  }

  private func text(_ findings: [Finding]) throws -> String {
    GitHubSummary.text(try .sample(findings), language: .english)
  }
}
