package import Findings

/// What a report lists, and what makes a run fail.
package struct SeverityThresholds: Sendable {
  /// The lowest severity that is listed; findings below it are counted.
  package var listed: Severity
  /// The lowest severity that fails a run; nil for none.
  package var failing: Severity?

  package init(listed: Severity = .warning, failing: Severity? = .error) {
    self.listed = listed
    self.failing = failing
  }

  /// Whether findings make a run fail.
  package func fails(_ findings: [Finding]) -> Bool {
    guard let failing else { return false }
    return findings.contains { $0.severity >= failing }
  }
}
