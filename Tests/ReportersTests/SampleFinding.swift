import BuiltInRules
import EnumModel
import Findings
import Reporters
import SourceText

/// A message of tests, the same in both languages.
struct Note: Message {
  var text: String
  var english: String { text }
  var chinese: String { text }
}

extension Finding {
  /// A finding of a place.
  static func sample(
    rule: RuleID = "value-collision", _ severity: Severity = .error, file: String = "ios.md",
    platform: String = "ios", enumName: String? = "LampState", line: Int = 5,
    columns: Range<Int> = 3..<6, message: String = "something is wrong", witnesses: [Witness] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, message: Note(text: message),
      fingerprint: "\(file)\(line)\(columns)",
      location: .sample(
        file: file, platform: platform, enumName: enumName, line: line, columns: columns),
      witnesses: witnesses)
  }
}

extension FindingLocation {
  /// A place on one line.
  static func sample(
    file: String = "ios.md", platform: String = "ios", enumName: String? = "LampState",
    line: Int = 5, columns: Range<Int> = 3..<6
  ) -> FindingLocation {
    let range = SourceRange(
      start: SourceLocation(line: line, column: columns.lowerBound),
      end: SourceLocation(line: line, column: columns.upperBound))
    return FindingLocation(
      file: file, platform: platform, language: "en", enumName: enumName, range: range)
  }
}

extension CheckReport {
  /// A report of all rules, with the findings as given.
  static func sample(
    _ findings: [Finding], settled: [SettledFinding] = [], skipped: [ExtractionIssue] = [],
    unrun: [RuleID] = [], listed: Severity = .info
  ) throws -> CheckReport {
    CheckReport(
      coverage: Coverage([], unreadable: skipped), findings: findings, settled: settled,
      unrun: unrun, listed: listed, catalogue: try BuiltInRules.catalogue(), version: "0.1.0")
  }
}
