package import Findings
package import RuleEngine

/// What a project sets of the rules, for all pages or some.
package struct RuleSettings: Sendable {
  /// A severity, or off.
  package enum Level: Hashable, Sendable {
    case off
    case severity(Severity)
  }

  /// For the pages and enums that it names; empty for all.
  struct Override: Sendable {
    var files: [Glob]
    var enums: Set<String>
    /// By rule.
    var levels: [RuleID: Level]
    /// By rule and name.
    var options: [RuleID: [String: RuleOption.Value]]

    func holds(for location: FindingLocation) -> Bool {
      (files.isEmpty || files.contains { $0.matches(location.file) })
        && (enums.isEmpty || location.enumName.map(enums.contains) ?? false)
    }
  }

  /// By rule.
  var levels: [RuleID: Level] = [:]
  /// By rule and name.
  package var options: [RuleID: [String: RuleOption.Value]] = [:]
  /// The last one that holds and sets the severity of a rule, or its options, decides on these.
  var overrides: [Override] = []

  package init() {}

  /// The patterns of all overrides.
  package var patterns: [Glob] { overrides.flatMap(\.files) }

  /// The same with some rules on, which a flag asks for.
  package func enabling(_ rules: [RuleID]) -> Self {
    var settings = self
    for rule in rules where settings.levels[rule] == .off { settings.levels[rule] = nil }
    return settings
  }

  /// The rules that need not run, as they are off everywhere.
  package func isOff(_ rule: RuleID) -> Bool {
    levels[rule] == .off && !overrides.contains { $0.levels[rule].map { $0 != .off } ?? false }
  }

  /// The rules with the options that are set.
  package func configured(_ catalogue: RuleCatalogue) -> RuleCatalogue {
    catalogue.setting { rule in
      let usual = options[rule] ?? [:]
      let local = overrides.compactMap { override in
        override.options[rule].map { own in
          LocalOptions(values: usual.merging(own) { $1 }, holds: override.holds)
        }
      }
      return (usual, local)
    }
  }

  /// The findings with the severities that are set; without those of rules that are off for them.
  ///
  /// A finding that its rule takes for arguable never becomes louder than the rule makes it.
  ///
  /// - Parameter catalogue: knows the severities that rules have by themselves.
  package func applied(to findings: [Finding], _ catalogue: RuleCatalogue) -> [Finding] {
    guard !levels.isEmpty || !overrides.isEmpty else { return findings }
    let usual = Dictionary(
      catalogue.rules.map { ($0.manifest.id, $0.manifest.severity) },
      uniquingKeysWith: { first, _ in first })
    return findings.compactMap { finding in
      let override = overrides.last {
        $0.levels[finding.rule] != nil && $0.holds(for: finding.location)
      }
      switch override?.levels[finding.rule] ?? levels[finding.rule] {
      case nil: return finding
      case .off: return nil
      case .severity(let severity):
        var finding = finding
        let isUsual = usual[finding.rule] == finding.severity
        finding.severity = isUsual ? severity : min(severity, finding.severity)
        return finding
      }
    }
  }
}
