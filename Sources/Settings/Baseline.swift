package import Findings

/// Findings that were there when a project began to look at new ones only.
package struct Baseline: Sendable {
  /// Files and folders that were read when it was written, as messages show them.
  package let paths: Set<String>
  /// Sorted; no two have one fingerprint.
  package let entries: [BaselineEntry]

  /// - Parameter entries: in any order; those of one fingerprint become one.
  package init(paths: Set<String> = [], entries: [BaselineEntry] = []) {
    self.paths = paths
    var known: [String: BaselineEntry] = [:]
    for entry in entries {
      known[entry.fingerprint, default: entry].count +=
        known[entry.fingerprint] == nil ? 0 : entry.count
    }
    self.entries = known.values.sorted(by: BaselineEntry.isOrderedBefore)
  }

  /// Holds the entries against the findings of a run; only fingerprints decide.
  package func compared(
    with findings: [Finding], in scope: BaselineScope
  ) -> BaselineComparison {
    var found = Dictionary(findings.map { ($0.fingerprint, 1) }, uniquingKeysWith: +)
    let isCovered = scope.covers(paths)
    var comparison = BaselineComparison()
    for var entry in entries {
      let matched = min(entry.count, found.removeValue(forKey: entry.fingerprint) ?? 0)
      let lost = entry.count - matched
      entry.count = matched
      if matched > 0 { comparison.matched.append(entry) }
      entry.count = lost
      guard lost > 0 else { continue }
      if isCovered, scope.evaluates(entry) {
        comparison.stale.append(entry)
      } else {
        comparison.notEvaluated.append(entry)
      }
    }
    return comparison
  }

  /// A baseline of the open findings of a run; of what the run could not evaluate nothing is lost.
  package func accepting(_ findings: [Finding], in scope: BaselineScope) -> Baseline {
    Baseline(
      paths: scope.joined(with: paths),
      entries: findings.map(BaselineEntry.init)
        + compared(with: findings, in: scope).notEvaluated)
  }

  /// The baseline without what a run found to be stale.
  package func pruned(by comparison: BaselineComparison) -> Baseline {
    Baseline(paths: paths, entries: comparison.matched + comparison.notEvaluated)
  }
}

/// What became of the entries of a baseline in a run; an entry may be in several parts by its count.
package struct BaselineComparison: Sendable {
  /// Found again.
  package var matched: [BaselineEntry] = []
  /// Not found, though the run looked for them.
  package var stale: [BaselineEntry] = []
  /// Not looked for.
  package var notEvaluated: [BaselineEntry] = []

  /// Settles the open findings that were found again.
  package func settle(_ verdicts: inout Verdicts) {
    var left = Dictionary(
      matched.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: { first, _ in first })
    verdicts.settle { finding in
      guard let count = left[finding.fingerprint], count > 0 else { return nil }
      left[finding.fingerprint] = count - 1
      return .baseline
    }
  }
}
