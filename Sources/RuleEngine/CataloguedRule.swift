package import Findings
import SourceText

/// A rule with its manifest.
package struct CataloguedRule: Sendable {
  package var rule: any Rule
  package var manifest: RuleManifest
  /// The rule with other options, each for the places where these hold; the last one decides.
  private var local: [(rule: any Rule, holds: @Sendable (FindingLocation) -> Bool)] = []

  init(_ rule: any Rule, _ manifest: RuleManifest) {
    self.rule = rule
    self.manifest = manifest
    if !manifest.options.isEmpty { set([:]) }
  }

  /// Sets options of the rule; others are as the manifest says.
  mutating func set(_ values: [String: RuleOption.Value], locally local: [LocalOptions] = []) {
    rule = setting(values)
    self.local = local.map { (setting($0.values), $0.holds) }
  }

  private func setting(_ values: [String: RuleOption.Value]) -> any Rule {
    var rule = rule
    rule.set(RuleOptions(manifest.options).setting(values))
    return rule
  }

  /// What the rule says of a run, at each place with the options that hold there.
  func judgements(in run: Run) -> [Judgement] {
    guard !local.isEmpty else { return rule.judgements(in: run) }
    let all = [rule] + local.map(\.rule)
    return all.indices.flatMap { index in
      all[index].judgements(in: run).filter { judgement in
        index == (local.lastIndex { $0.holds(judgement.location) } ?? -1) + 1
      }
    }
  }

  /// Whether the rule does not run on a machine without a dictionary.
  package var needsDictionary: Bool { type(of: rule).needsDictionary }

  /// Adds id, severity and fingerprint; judgements that nothing else tells apart are numbered.
  ///
  /// What is said twice of one place is one finding: a text may describe several enums.
  package func findings(_ judgements: [Judgement]) -> [Finding] {
    var seen: [[String]: Int] = [:]
    let ordered = judgements.sorted {
      ($0.location.file, $0.location.range) < ($1.location.file, $1.location.range)
    }
    var told = Set<Told>()
    return ordered.filter { told.insert(Told($0)).inserted }.map { judgement in
      let place = judgement.location
      let names = [
        judgement.extent == .page ? nil : place.enumName,
        judgement.extent == .place ? place.member : nil,
      ]
      let parts =
        [manifest.id.name, place.platform, place.language] + names.map { $0 ?? "" }
        + judgement.facts
      let ordinal = seen[parts, default: 0]
      seen[parts] = ordinal + 1
      return Finding(
        rule: manifest.id,
        severity: judgement.isArguable
          ? manifest.arguableSeverity ?? manifest.severity : manifest.severity,
        message: judgement.message,
        fingerprint: Fingerprint.of(ordinal == 0 ? parts : parts + [String(ordinal)]),
        location: place, witnesses: judgement.witnesses, fixes: judgement.fixes,
        missingOn: judgement.missingOn)
    }
  }

  private struct Told: Hashable {
    var file: String
    var range: SourceRange
    var message: String

    init(_ judgement: Judgement) {
      file = judgement.location.file
      range = judgement.location.range
      message = judgement.message.english
    }
  }
}
