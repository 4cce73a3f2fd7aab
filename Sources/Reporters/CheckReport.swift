package import EnumModel
package import Findings
package import RuleEngine

/// What a report of findings is made from.
package struct CheckReport: Sendable {
  package var coverage: Coverage
  /// All open findings, sorted by file, position and rule.
  package var findings: [Finding]
  /// Those that a comment, the baseline or the configuration deals with.
  package var settled: [SettledFinding]
  /// What came of the baseline, if there is one.
  package var baseline: BaselineOutcome?
  /// What the pages were compared with; nil where all findings are reported.
  package var against: Against?
  /// The rules that were asked for and could not run.
  package var unrun: [RuleID]
  /// The lowest severity that is listed.
  package var listed: Severity
  /// The rules in report order.
  package var catalogue: RuleCatalogue
  /// The program's version.
  package var version: String

  package init(
    coverage: Coverage, findings: [Finding], settled: [SettledFinding] = [],
    baseline: BaselineOutcome? = nil, against: Against? = nil, unrun: [RuleID] = [],
    listed: Severity, catalogue: RuleCatalogue, version: String
  ) {
    self.coverage = coverage
    self.findings = findings
    self.settled = settled
    self.baseline = baseline
    self.against = against
    self.unrun = unrun
    self.listed = listed
    self.catalogue = catalogue
    self.version = version
  }

  /// The commit that pages were compared with.
  package struct Against: Sendable {
    /// As the user wrote it.
    package var name: String
    /// In full.
    package var commit: String
    /// In as many digits as people are shown.
    package var shortCommit: String
    /// How many findings were there before and still are.
    package var knownFindings: Int

    package init(name: String, commit: String, shortCommit: String, knownFindings: Int) {
      self.name = name
      self.commit = commit
      self.shortCommit = shortCommit
      self.knownFindings = knownFindings
    }
  }

  /// The findings at or above the listed severity.
  var listedFindings: [Finding] { findings.filter { $0.severity >= listed } }

  /// How many findings were settled by comments, the baseline and intended differences.
  var settledCounts: (suppressed: Int, baseline: Int, intended: Int) {
    settled.reduce(into: (0, 0, 0)) { counts, settled in
      switch settled.reason {
      case .suppressed: counts.0 += 1
      case .baseline: counts.1 += 1
      case .intended: counts.2 += 1
      }
    }
  }

  /// How many findings a severity has.
  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}
