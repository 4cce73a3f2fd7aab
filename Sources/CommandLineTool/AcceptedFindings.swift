import Findings
import Settings

/// The findings that `accept` is asked to record, by their fingerprints.
struct AcceptedFindings {
  private static let shortest = 6

  private struct Item {
    /// One of those with the fingerprint.
    var finding: Finding
    /// How many have it.
    var count: Int
    /// How they are settled already; nil where one is open.
    var reason: SettledFinding.Reason?

    /// Whether an entry would change anything: what the baseline has is known, not decided.
    var isNew: Bool { reason == nil || reason == .baseline }
  }

  /// In the order in which they were asked for.
  private var items: [Item] = []

  /// Nil where a fingerprint is not that of one finding; says so of each.
  init?(_ fingerprints: [String], in verdicts: Verdicts, complain: (AcceptWords) -> Void) {
    var known: [String: Item] = [:]
    let all = verdicts.open.map { ($0, nil) } + verdicts.settled.map { ($0.finding, $0.reason) }
    // What is wrong with the settings is put right there.
    for (finding, reason) in all where finding.location.isOnPage {
      known[finding.fingerprint, default: Item(finding: finding, count: 0, reason: reason)].count +=
        1
    }
    var seen: Set<String> = []
    var isSound = true
    for text in fingerprints {
      switch Self.fingerprint(text, among: known.keys) {
      case .success(let fingerprint):
        guard seen.insert(fingerprint).inserted, let item = known[fingerprint] else { continue }
        items.append(item)
      case .failure(let problem):
        isSound = false
        complain(problem.words)
      }
    }
    guard isSound else { return nil }
  }

  /// An entry for those of each rule, enum and platform.
  func entries(_ note: IntendedDifference.Contents) -> [IntendedDifference.Contents] {
    var order: [[String]] = []
    var entries: [[String]: IntendedDifference.Contents] = [:]
    for item in items where item.isNew {
      let place = item.finding.location
      let key = [item.finding.rule.name, place.platform, place.enumName ?? ""]
      if entries[key] == nil { order.append(key) }
      var entry = entries[key] ?? note
      entry.rule = item.finding.rule.name
      entry.enumName = place.enumName
      entry.platforms = place.isOnPage ? [place.platform] : []
      if let member = place.member ?? item.finding.missingOn?.member,
        !entry.members.contains(member)
      {
        entry.members.append(member)
      }
      entry.fingerprints.append(item.finding.fingerprint)
      entries[key] = entry
    }
    return order.compactMap { entries[$0] }
  }

  /// What became of each.
  ///
  /// - Parameters:
  ///   - settings: the file of the settings, as messages show it; `baseline` likewise.
  func words(
    settings: String, baseline: String, _ intended: IntendedDifferences
  ) -> [AcceptWords] {
    items.flatMap { item -> [AcceptWords] in
      func place(isOver: Bool) -> String? {
        intended.place(of: item.finding, isOver: isOver).map { "\(settings):\($0)" }
      }
      let finding = item.finding
      switch item.reason {
      case .suppressed: return [.suppressed(finding)]
      case .intended: return [.intended(finding, at: place(isOver: false) ?? settings)]
      case .baseline, nil:
        return [.recorded(finding, count: item.count, file: settings)]
          + (item.reason == nil ? [] : [.inBaseline(file: baseline)])
          + (place(isOver: true).map { [.over(at: $0)] } ?? [])
      }
    }
  }

  private struct Problem: Error { var words: AcceptWords }

  private static func fingerprint(
    _ text: String, among known: some Collection<String>
  ) -> Result<String, Problem> {
    let digits = text.lowercased()
    guard (shortest...12).contains(digits.utf8.count), digits.utf8.allSatisfy(Fingerprint.isDigit)
    else { return .failure(Problem(words: .noFingerprint(text))) }
    let fitting = known.filter { $0.hasPrefix(digits) }.sorted()
    switch fitting.count {
    case 1: return .success(fitting[0])
    case 0:
      let near = Suggestion.nearest(to: digits, in: known.sorted())
      return .failure(Problem(words: .unknown(text, nearest: near)))
    default: return .failure(Problem(words: .ambiguous(text, fitting)))
    }
  }
}
