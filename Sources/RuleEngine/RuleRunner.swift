package import Alignment
package import EnumModel
package import Findings
package import Spelling

/// Shows every rule what it looks at, and makes findings of its judgements.
package struct RuleRunner: Sendable {
  private let rules: [CataloguedRule]
  private let speller: Speller?

  /// - Parameter speller: nil where there is no dictionary; rules that need one then stay silent.
  package init(_ rules: [CataloguedRule], speller: Speller? = nil) {
    self.rules = rules
    self.speller = speller
  }

  /// Every finding, sorted by file, position and rule.
  ///
  /// - Parameters:
  ///   - documents: all pages of the run, in any order.
  ///   - earlier: the same pages before a change, under the names that they have now.
  ///   - mapper: may line up several pairs of enums, and run several rules, at once.
  package func findings(
    in documents: [ExtractedDocument], since earlier: [ExtractedDocument]? = nil,
    on mapper: some WorkMapper = SerialMapper()
  ) -> [Finding] {
    let run = Run(documents, since: earlier, speller: speller, on: mapper)
    let hasDictionary = speller != nil
    let findings = mapper.map(spread) { rule -> [Finding] in
      guard hasDictionary || !rule.needsDictionary else { return [] }
      return rule.findings(rule.rule.judgements(in: run))
    }
    return findings.flatMap(\.self).sorted(by: Finding.isOrderedBefore)
  }

  /// The rules so that those of a group are far apart: they share studies, and while one thread makes
  /// a study, another that needs it would wait.
  private var spread: [CataloguedRule] {
    var turns: [String: Int] = [:]
    return rules.map { rule in
      turns[rule.manifest.group, default: 0] += 1
      return (turn: turns[rule.manifest.group] ?? 0, rule: rule)
    }
    .enumerated().sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }
    .map(\.element.rule)
  }
}
