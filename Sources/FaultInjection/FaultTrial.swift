package import Findings

/// What became of one fault.
package struct FaultTrial: Sendable {
  /// How well a fault is reported.
  package enum Outcome: String, Sendable, CaseIterable {
    /// An error or a warning of a rule that is there for it.
    case caught
    /// An error or a warning of other rules only.
    case otherRule = "other-rule"
    /// An info only.
    case info
    case missed
  }

  package var fault: Fault
  package var outcome: Outcome
  /// What is reported of the fault and was not reported before, worst first.
  package var findings: [Finding]

  /// - Parameters:
  ///   - appeared: findings about the fault that the page as it was does not have.
  ///   - vanished: findings about it that only the page as it was has.
  init(_ fault: Fault, appeared: [Finding], vanished: [Finding]) {
    self.fault = fault
    let rules = Set(fault.kind.rules)
    // A text takes what is wrong with it along, and a new name what is wrong with the old one.
    let moved = Set(vanished.map(\.rule)).subtracting(rules)
    findings = appeared.filter { !moved.contains($0.rule) }.sorted { $0.severity > $1.severity }
    let loud = findings.filter { $0.severity > .info }
    outcome =
      if loud.contains(where: { rules.contains($0.rule) }) {
        .caught
      } else if !loud.isEmpty {
        .otherRule
      } else {
        findings.isEmpty ? .missed : .info
      }
  }
}
