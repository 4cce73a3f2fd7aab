import Findings
import Settings
import SourceText
import Testing

struct SeverityThresholdsTests {
  struct Silence: Message {
    var english: String { "" }
    var chinese: String { "" }
  }

  @Test(arguments: [
    (Severity.error, [Severity.error]), (.warning, [.warning, .error]),
    (.info, [.info, .warning, .error]),
  ])
  func `a finding at or above the threshold fails a run`(
    _ threshold: Severity, _ failing: [Severity]
  ) {
    let thresholds = SeverityThresholds(failing: threshold)
    #expect(Severity.allCases.filter { thresholds.fails([finding($0)]) } == failing)
  }

  @Test func `without a threshold nothing fails a run`() {
    #expect(!SeverityThresholds(failing: nil).fails([finding(.error)]))
  }

  @Test func `no findings fail nothing`() {
    #expect(!SeverityThresholds(failing: .info).fails([]))
  }

  private func finding(_ severity: Severity) -> Finding {
    let start = SourceLocation(line: 1, column: 1)
    return Finding(
      rule: "x", severity: severity, message: Silence(), fingerprint: "",
      location: FindingLocation(
        file: "a.md", platform: "ios", language: "en", range: SourceRange(start: start, end: start))
    )
  }
}
