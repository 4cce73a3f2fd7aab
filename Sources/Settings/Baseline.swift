package import Findings

/// Findings that were there when a project began to look at new ones only.
package struct Baseline: Sendable {
  /// Files and folders that were read when it was written, as messages show them.
  package let paths: Set<String>
  /// The platforms that had enums when it was written; empty where nobody knows.
  package let platforms: Set<String>
  /// Sorted; no two have one fingerprint.
  package let entries: [BaselineEntry]

  /// - Parameter entries: in any order; those of one fingerprint become one.
  package init(
    paths: Set<String> = [], platforms: Set<String> = [], entries: [BaselineEntry] = []
  ) {
    self.paths = paths
    self.platforms = platforms
    var known: [String: BaselineEntry] = [:]
    for entry in entries {
      known[entry.fingerprint, default: entry].count +=
        known[entry.fingerprint] == nil ? 0 : entry.count
    }
    self.entries = known.values.sorted(by: BaselineEntry.isOrderedBefore)
  }

  /// Holds the entries against the findings of a run, by their fingerprints.
  ///
  /// What is then left of both may be one finding that a platform has turned which was not there when
  /// the baseline was written: it sides with one of two pages, and the other is the odd one now. Such an
  /// entry stands for findings of its rule that are held against its place.
  package func compared(
    with findings: [Finding], in scope: BaselineScope
  ) -> BaselineComparison {
    var found = Dictionary(findings.map { ($0.fingerprint, 1) }, uniquingKeysWith: +)
    let isCovered = scope.covers(paths)
    let known = Set(entries.map(\.fingerprint))
    var turned = TurnedFindings(
      findings.filter { !known.contains($0.fingerprint) },
      by: platforms.isEmpty ? [] : scope.platforms.subtracting(platforms))
    var comparison = BaselineComparison()
    for var entry in entries {
      let matched = min(entry.count, found.removeValue(forKey: entry.fingerprint) ?? 0)
      let lost = entry.count - matched
      entry.count = matched
      if matched > 0 { comparison.matched.append(entry) }
      guard lost > 0 else { continue }
      entry.count = turned.take(lost, for: entry)
      if entry.count > 0 { comparison.matched.append(entry) }
      entry.count = lost - entry.count
      guard entry.count > 0 else { continue }
      if isCovered, scope.evaluates(entry) {
        comparison.stale.append(entry)
      } else {
        comparison.notEvaluated.append(entry)
      }
    }
    comparison.turned = turned.taken
    return comparison
  }

  /// A baseline of the open findings of a run; of what the run could not evaluate nothing is lost.
  package func accepting(_ findings: [Finding], in scope: BaselineScope) -> Baseline {
    Baseline(
      paths: scope.joined(with: paths),
      platforms: scope.covers(paths) ? scope.platforms : scope.platforms.union(platforms),
      entries: findings.map(BaselineEntry.init)
        + compared(with: findings, in: scope).notEvaluated)
  }

  /// The baseline without what a run found to be stale.
  package func pruned(by comparison: BaselineComparison) -> Baseline {
    Baseline(
      paths: paths, platforms: platforms,
      entries: comparison.matched + comparison.notEvaluated)
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
  /// By fingerprint: how many findings are those of entries, changed by a new platform.
  fileprivate(set) var turned: [String: Int] = [:]

  /// Settles the open findings that were found again.
  package func settle(_ verdicts: inout Verdicts) {
    var left = Dictionary(matched.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
      .merging(turned, uniquingKeysWith: +)
    verdicts.settle { finding in
      guard let count = left[finding.fingerprint], count > 0 else { return nil }
      left[finding.fingerprint] = count - 1
      return .baseline
    }
  }
}

/// Findings of a run with new platforms that no fingerprint of a baseline knows, by the places that they are
/// held against; not all of them show the platform that has turned them, and those on it are new.
private struct TurnedFindings {
  private struct Place: Hashable {
    var rule: String
    var file: String
    var enumName: String?
    var member: String?
  }

  private var findings: [Place: [String]] = [:]
  /// By fingerprint: how many were taken.
  private(set) var taken: [String: Int] = [:]

  init(_ findings: [Finding], by platforms: Set<String>) {
    guard !platforms.isEmpty else { return }
    for finding in findings where !platforms.contains(finding.location.platform) {
      let places = finding.witnesses.map(\.location).filter {
        $0.platform != finding.location.platform && $0.member != nil
      }.map {
        Place(rule: finding.rule.name, file: $0.file, enumName: $0.enumName, member: $0.member)
      }
      for place in Set(places) { self.findings[place, default: []].append(finding.fingerprint) }
    }
  }

  /// Takes the findings for an entry whose own ones are gone; each page on the other side may have one.
  ///
  /// - Returns: how many there were, at most as many as are gone.
  mutating func take(_ count: Int, for entry: BaselineEntry) -> Int {
    let place = Place(
      rule: entry.rule, file: entry.file, enumName: entry.enumName, member: entry.member)
    let free = (findings[place] ?? []).filter { taken[$0] == nil }
    for fingerprint in free { taken[fingerprint] = 1 }
    return min(count, free.count)
  }
}
