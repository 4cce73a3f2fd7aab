/// A finding as a baseline keeps it: its fingerprint, and enough for a person who reviews the file.
package struct BaselineEntry: Hashable, Sendable {
  /// With `count`, what decides which findings the entry stands for.
  package var fingerprint: String
  /// The rule's id.
  package var rule: String
  /// As `SourceFile.path`, when the entry was written.
  package var file: String
  package var enumName: String?
  package var member: String?
  /// In English, when the entry was written.
  package var message: String?
  /// How many findings of this fingerprint the entry stands for, at least 1.
  package var count: Int

  package init(
    fingerprint: String, rule: String, file: String, enumName: String? = nil,
    member: String? = nil, message: String? = nil, count: Int = 1
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.file = file
    self.enumName = enumName
    self.member = member
    self.message = message
    self.count = count
  }

  /// An entry for one finding.
  package init(_ finding: Finding) {
    let place = finding.location
    self.init(
      fingerprint: finding.fingerprint, rule: finding.rule.name, file: place.file,
      enumName: place.enumName, member: place.member, message: finding.message.english)
  }

  /// One line for a list of entries: `ios.md: value-conflict, ErrorCode/kBusy (3f9c0a1be27d)`.
  package var line: String {
    let names = [enumName, member].compactMap(\.self).joined(separator: "/")
    return "\(file): \(rule)" + (names.isEmpty ? "" : ", \(names)") + " (\(fingerprint))"
  }

  /// Sorted by file, rule and fingerprint, as the file is.
  package static func isOrderedBefore(_ left: Self, _ right: Self) -> Bool {
    (left.file, left.rule, left.fingerprint) < (right.file, right.rule, right.fingerprint)
  }
}

/// What came of a baseline in a run.
package struct BaselineOutcome: Sendable {
  /// As messages show it.
  package var file: String
  /// How many findings of the run the baseline settles.
  package var matched: Int
  /// Entries whose findings are gone, sorted.
  package var stale: [BaselineEntry]
  /// How many findings of the baseline the run could say nothing of.
  package var notEvaluated: Int

  package init(file: String, matched: Int, stale: [BaselineEntry], notEvaluated: Int) {
    self.file = file
    self.matched = matched
    self.stale = stale
    self.notEvaluated = notEvaluated
  }
}

extension Sequence<BaselineEntry> {
  /// How many findings the entries stand for.
  package var findingCount: Int { reduce(0) { $0 + $1.count } }
}
