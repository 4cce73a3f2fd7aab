package import EnumModel
package import Findings
package import RuleEngine

/// What a report of findings is made from.
package struct CheckReport: Sendable {
  package var coverage: Coverage
  /// All findings, sorted by file, position and rule.
  package var findings: [Finding]
  /// The lowest severity that is listed.
  package var listed: Severity
  /// The rules in report order.
  package var catalogue: RuleCatalogue
  /// The program's version.
  package var version: String

  package init(
    coverage: Coverage, findings: [Finding], listed: Severity, catalogue: RuleCatalogue,
    version: String
  ) {
    self.coverage = coverage
    self.findings = findings
    self.listed = listed
    self.catalogue = catalogue
    self.version = version
  }

  /// The findings at or above the listed severity.
  var listedFindings: [Finding] { findings.filter { $0.severity >= listed } }

  /// How many findings a severity has.
  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}
