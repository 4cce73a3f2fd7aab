import Findings
package import RuleEngine

/// Which rules run: rule ids and groups (`group-values`) to keep, and to leave out.
///
/// A rule that is off by default runs where it, or its group, is kept by name.
package struct RuleSelection: Sendable {
  private static let groupPrefix = "group-"

  /// Empty for all.
  package var only: [String]
  package var skipped: [String]

  package init(only: [String] = [], skipped: [String] = []) {
    self.only = only
    self.skipped = skipped
  }

  /// The selected rules in report order.
  ///
  /// - Throws: the first name that is neither a rule nor a group.
  package func rules(of catalogue: RuleCatalogue) throws(UnknownRule) -> [CataloguedRule] {
    let known = Self.names(of: catalogue)
    for name in only + skipped where !known.contains(name) {
      throw UnknownRule(name: name, known: known)
    }
    return catalogue.rules.filter { rule in
      (only.isEmpty ? !rule.manifest.isOffByDefault : Self.selects(only, rule.manifest))
        && !Self.selects(skipped, rule.manifest)
    }
  }

  /// Every id and group that a selection may name.
  package static func names(of catalogue: RuleCatalogue) -> [String] {
    var names = catalogue.rules.map(\.manifest.id.name)
    for group in catalogue.rules.map(\.manifest.group) where !names.contains(groupPrefix + group) {
      names.append(groupPrefix + group)
    }
    return names
  }

  /// The names by which a rule can be meant: its own, and its group's.
  static func names(of manifest: RuleManifest) -> [String] {
    [manifest.id.name, groupPrefix + manifest.group]
  }

  /// The rules that a name stands for: one, those of a group, or none where it is not known.
  static func rules(named name: String, of catalogue: RuleCatalogue) -> [CataloguedRule] {
    catalogue.rules.filter { selects([name], $0.manifest) }
  }

  private static func selects(_ names: [String], _ manifest: RuleManifest) -> Bool {
    Self.names(of: manifest).contains { names.contains($0) }
  }
}

/// A name that is no rule and no group of rules.
package struct UnknownRule: Error, Sendable {
  package var name: String
  /// Every name that would do.
  package var known: [String]
}
