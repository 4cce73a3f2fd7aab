/// A finding that is not reported as open, as somebody has dealt with it.
package struct SettledFinding: Sendable {
  /// How it was dealt with.
  package enum Reason: Hashable, Sendable {
    /// By a comment on the page, with the reason that it gives.
    case suppressed(String?)
    /// By the baseline.
    case baseline
    /// By an intended difference of the configuration, with its reason.
    case intended(String)
  }

  package var finding: Finding
  package var reason: Reason

  package init(finding: Finding, reason: Reason) {
    self.finding = finding
    self.reason = reason
  }
}

/// The findings of a run, as the stages behind the rules settle some of them.
package struct Verdicts: Sendable {
  /// Sorted by file, position and rule.
  package private(set) var open: [Finding]
  /// In the order in which they were settled.
  package private(set) var settled: [SettledFinding] = []

  package init(_ findings: [Finding]) { open = findings }

  /// Settles every open finding for which there is a reason.
  package mutating func settle(_ reason: (Finding) -> SettledFinding.Reason?) {
    var rest: [Finding] = []
    for finding in open {
      if let reason = reason(finding) {
        settled.append(SettledFinding(finding: finding, reason: reason))
      } else {
        rest.append(finding)
      }
    }
    open = rest
  }

  /// Changes the open findings, moves them to other places, or leaves some of them out.
  package mutating func adjust(_ change: ([Finding]) -> [Finding]) {
    open = change(open).sorted(by: Finding.isOrderedBefore)
  }

  /// Adds findings that a stage itself reports, as an exception that is not needed any more.
  package mutating func add(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    open = (open + findings).sorted(by: Finding.isOrderedBefore)
  }
}
