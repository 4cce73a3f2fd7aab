import Findings
import SourceText

/// `check --format gitlab`: the code quality report of GitLab, an array of objects without columns.
enum GitLabReport {
  static func text(_ report: CheckReport, language: MessageLanguage) -> String {
    // GitLab shows the first of several entries that share a fingerprint.
    var seen: [String: Int] = [:]
    let entries = report.listedFindings.map { finding in
      let count = seen[finding.fingerprint, default: 0] + 1
      seen[finding.fingerprint] = count
      return Entry(
        finding, fingerprint: finding.fingerprint + (count > 1 ? "-\(count)" : ""), language)
    }
    return JSONText.encode(entries, isIndented: true) + "\n"
  }

  private struct Entry: Encodable {
    struct Location: Encodable {
      var path: String
      var lines: [String: Int]
    }

    enum CodingKeys: String, CodingKey {
      case description, fingerprint, severity, location
      case rule = "check_name"
    }

    var description: String
    var rule: String
    var fingerprint: String
    var severity: String
    var location: Location

    init(_ finding: Finding, fingerprint: String, _ language: MessageLanguage) {
      let range = finding.location.range
      description = finding.message.phrase(in: language)
      rule = finding.rule.name
      self.fingerprint = fingerprint
      severity = finding.severity.gitLabName
      location = Location(
        path: finding.location.file, lines: ["begin": range.start.line, "end": range.end.line])
    }
  }
}

extension Severity {
  /// Of `blocker`, `critical`, `major`, `minor` and `info`; the upper two are for faults that no page
  /// of documentation has.
  fileprivate var gitLabName: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
