package import Findings
package import RuleEngine
import SourceText

/// The stage that settles what a project's settings call intended.
package struct IntendedDifferences: Sendable {
  private let entries: [IntendedDifference]
  private let file: String
  private let today: CalendarDay

  /// - Parameters:
  ///   - file: the settings, as messages show them.
  ///   - today: decides which entries are over.
  package init(_ entries: [IntendedDifference], in file: String, today: CalendarDay) {
    self.entries = entries
    self.file = file
    self.today = today
  }

  /// Whether entries name enums or members, so that other editions' names for them are asked for.
  package var needsNames: Bool { entries.contains(where: \.needsNames) }

  /// The line of the settings that an entry begins on; nil for any other line.
  package func line(_ number: Int, of file: String) -> String? {
    guard file == self.file else { return nil }
    return entries.first { $0.range.start.line == number }?.line
  }

  /// The line of the entry that covers a finding, be it over or not.
  package func place(of finding: Finding, isOver: Bool) -> Int? {
    entries.first { $0.isOver(on: today) == isOver && $0.covers(finding, nil) }?.range.start.line
  }

  /// Settles the findings that entries cover, and adds what is wrong with the entries.
  ///
  /// - Parameters:
  ///   - others: findings that are in no verdict, and show that an entry is needed.
  ///   - rules: those of the run; what speaks of entries is only said where its rule is among them.
  ///   - names: what enums and members are called in all editions; nil where no entry asks.
  package func apply(
    to verdicts: inout Verdicts, and others: [Finding] = [], rules: [CataloguedRule],
    names: CounterpartNames?, scope: IntendedScope
  ) {
    guard !entries.isEmpty else { return }
    let candidates = Candidates(entries)
    // A finding that a comment settles is one all the same: its entry is not stale.
    let all = verdicts.open + verdicts.settled.map(\.finding) + others
    var matches = [Int](repeating: 0, count: entries.count)
    var found: Set<String> = []
    for finding in all {
      found.insert(finding.fingerprint)
      for index in candidates.entries(for: finding) where entries[index].covers(finding, names) {
        matches[index] += 1
      }
    }
    let isOver = entries.map { $0.isOver(on: today) }
    var again = [Int](repeating: 0, count: entries.count)
    verdicts.settle { finding in
      let covering = candidates.entries(for: finding).filter { entries[$0].covers(finding, names) }
      guard let entry = covering.first(where: { !isOver[$0] }) else {
        for index in covering { again[index] += 1 }
        return nil
      }
      return .intended(entries[entry].contents.reason)
    }
    let subjects = entries.indices.map { index in
      let entry = entries[index]
      return IntendedSubject(
        names: entry.names, file: file, range: entry.range,
        expired: isOver[index] ? entry.contents.until?.description : nil, matches: again[index],
        staleness: matches[index] == 0
          ? scope.staleness(of: entry) : scope.lost(of: entry, found: found))
    }
    for rule in rules {
      guard let intended = rule.rule as? any IntendedRule else { continue }
      verdicts.add(rule.findings(subjects.flatMap(intended.check)))
    }
  }

  /// Which entries a finding need be held against.
  private struct Candidates {
    private var byRule: [RuleID: [Int]] = [:]
    private var byFingerprint: [String: [Int]] = [:]

    init(_ entries: [IntendedDifference]) {
      for (index, entry) in entries.enumerated() {
        guard entry.contents.fingerprints.isEmpty else {
          for fingerprint in Set(entry.contents.fingerprints) {
            byFingerprint[fingerprint, default: []].append(index)
          }
          continue
        }
        for rule in entry.rules { byRule[rule, default: []].append(index) }
      }
    }

    func entries(for finding: Finding) -> [Int] {
      ((byFingerprint[finding.fingerprint] ?? []) + (byRule[finding.rule] ?? [])).sorted()
    }
  }
}
