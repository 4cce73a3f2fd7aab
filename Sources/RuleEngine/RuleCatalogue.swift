package import Findings

/// The rules of the program in report order.
package struct RuleCatalogue: Sendable {
  package var rules: [CataloguedRule]

  package init(rules: [CataloguedRule]) { self.rules = rules }

  /// Joins rules with their manifests.
  ///
  /// - Parameters:
  ///   - readsExamples: whether the manifests' examples are wanted.
  /// - Throws: where a manifest is missing or faulty.
  package init(
    _ types: [any Rule.Type], manifests: [EmbeddedManifest], readsExamples: Bool = true
  ) throws(ManifestError) {
    let byStem = Dictionary(manifests.map { ($0.stem, $0) }) { first, _ in first }
    rules = []
    for type in types {
      let stem = "\(type)"
      guard let text = byStem[stem] else {
        throw ManifestError(stem: stem, line: 1, problem: "no manifest of this name")
      }
      let manifest = try RuleManifest(text, readsExamples: readsExamples)
      rules.append(CataloguedRule(type.init(), manifest))
    }
  }

  /// The same with options as a project sets them.
  ///
  /// - Parameter options: those of a rule by name, and those that hold at some places in their stead.
  package func setting(
    _ options: (RuleID) -> (usual: [String: RuleOption.Value], local: [LocalOptions])
  ) -> RuleCatalogue {
    var catalogue = self
    for index in rules.indices where !rules[index].manifest.options.isEmpty {
      let own = options(rules[index].manifest.id)
      catalogue.rules[index].set(own.usual, locally: own.local)
    }
    return catalogue
  }

  /// The manifest of a rule.
  package func manifest(of id: RuleID) -> RuleManifest? {
    rules.first { $0.manifest.id == id }?.manifest
  }

  /// Where a rule stands in the report order; unknown ones last.
  package func position(of id: RuleID) -> Int {
    rules.firstIndex { $0.manifest.id == id } ?? rules.count
  }
}
