import Findings
import RuleEngine
package import SourceText

/// A recorded decision that a difference is right: an entry below `intended` in `driftmark.yml`.
package struct IntendedDifference: Sendable {
  /// What it covers, and why.
  package struct Contents: Hashable, Sendable {
    /// The id of a rule, or a group; nil where fingerprints say it.
    package var rule: String?
    /// As any edition names it.
    package var enumName: String?
    /// As any edition names them.
    package var members: [String] = []
    package var platforms: [String] = []
    /// Where there are some, they alone decide: what stands beside them is for people.
    package var fingerprints: [String] = []
    package var reason: String
    package var ticket: String?
    /// The last day on which it holds.
    package var until: CalendarDay?

    package init(reason: String) { self.reason = reason }
  }

  package var contents: Contents
  /// The rules that it is for; empty for all.
  var rules: Set<RuleID>
  /// The first line of the entry.
  package var range: SourceRange
  /// What stands on that line.
  package var line: String

  /// Whether its last day is past.
  func isOver(on today: CalendarDay) -> Bool { contents.until.map { $0 < today } ?? false }

  /// Whether it is for a finding, be it over or not.
  ///
  /// - Parameter names: what enums and members are called elsewhere; nil where that is not known.
  func covers(_ finding: Finding, _ names: CounterpartNames?) -> Bool {
    guard contents.fingerprints.isEmpty else {
      return contents.fingerprints.contains(finding.fingerprint)
    }
    return rules.contains(finding.rule)
      && (contents.platforms.isEmpty || contents.platforms.contains(finding.location.platform))
      && (contents.enumName.map { Self.enums(of: finding, names).contains($0) } ?? true)
      && (contents.members.isEmpty
        || !Self.members(of: finding, names).isDisjoint(with: contents.members))
  }

  /// Whether a finding can only be told by what its enum and its members are called elsewhere.
  var needsNames: Bool {
    contents.fingerprints.isEmpty && (contents.enumName != nil || !contents.members.isEmpty)
  }

  /// What tells it from other entries, whatever its reason and its date are.
  var names: [String] {
    [contents.rule, contents.enumName].map { $0 ?? "" }
      + [contents.members, contents.platforms, contents.fingerprints].map {
        $0.joined(separator: ",")
      }
  }

  private static func enums(of finding: Finding, _ names: CounterpartNames?) -> Set<String> {
    let places = [finding.location] + finding.witnesses.map(\.location)
    return Set(places.compactMap(\.enumName)).union(names?.enums(at: finding.location) ?? [])
  }

  /// A member that an edition lacks is known by those that have it.
  private static func members(of finding: Finding, _ names: CounterpartNames?) -> Set<String> {
    let places = [finding.location] + finding.witnesses.map(\.location)
    let known = Set(places.compactMap(\.member) + [finding.missingOn?.member].compactMap(\.self))
    return places.reduce(into: known) { $0.formUnion(names?.members(at: $1) ?? []) }
  }
}

extension SettingShape {
  /// An entry below `intended`.
  static let intendedDifference = SettingShape.mapping([
    SettingKey("rule", .ruleName, "the rule whose findings it covers, or a group"),
    SettingKey("enum", .text, "the enum, as any page names it"),
    SettingKey("members", .texts, "members of it, as any page names them"),
    SettingKey("platforms", .texts, "the platforms of the pages that are right"),
    SettingKey(
      "fingerprints", .texts, "the findings it covers; then the keys above are for people only"),
    SettingKey("reason", .text, "why the difference is right", isRequired: true),
    SettingKey("ticket", .text, "where that was decided"),
    SettingKey("until", .day, "the last day on which it holds, as 2027-06-30"),
  ])
}
