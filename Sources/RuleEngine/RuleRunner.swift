package import Alignment
package import EnumModel
package import Findings
package import Spelling
import Synchronization

/// Shows every rule what it looks at, and makes findings of its judgements.
package struct RuleRunner: Sendable {
  private let rules: [CataloguedRule]
  private let knowledge: ProjectKnowledge
  private let speller: Speller?

  /// - Parameters:
  ///   - knowledge: what the project says of its enums.
  ///   - speller: nil where there is no dictionary; rules that need one then stay silent.
  package init(
    _ rules: [CataloguedRule], knowing knowledge: ProjectKnowledge = ProjectKnowledge(),
    speller: Speller? = nil
  ) {
    self.rules = rules
    self.knowledge = knowledge
    self.speller = speller
  }

  /// Every finding, sorted by file, position and rule.
  ///
  /// - Parameters:
  ///   - documents: all pages of the run, in any order.
  ///   - earlier: the same pages before a change, under the names that they have now.
  ///   - lined: the enums of the pages, where somebody has lined them up already.
  ///   - mapper: may line up several pairs of enums, and run several rules, at once.
  package func findings(
    in documents: [ExtractedDocument], since earlier: [ExtractedDocument]? = nil,
    lined: Catalogue? = nil, on mapper: some WorkMapper = SerialMapper()
  ) -> [Finding] {
    findings(of: run(documents, since: earlier, lined: lined, on: mapper), on: mapper)
  }

  /// Every finding, and what of it was found before a change.
  ///
  /// Findings that have nothing to do with enums that differ, or with their counterparts, are taken to
  /// have been there before; the earlier state is judged as far as the others ask for it.
  ///
  /// - Parameters:
  ///   - documents: all pages of the run, in any order.
  ///   - earlier: the same pages before a change, under the names that they have now.
  ///   - files: the pages that differ, those that are gone among them.
  ///   - lined: the enums of the pages, where somebody has lined them up already.
  package func findings(
    in documents: [ExtractedDocument], since earlier: [ExtractedDocument],
    changed files: Set<String>, lined: Catalogue? = nil, on mapper: some WorkMapper
  ) -> (now: [Finding], before: [Finding]) {
    let run = run(documents, since: earlier, lined: lined, on: mapper)
    var scope = ChangeScope(files, before: earlier, now: run.catalogue)
    // The earlier state is lined up beside the rules, which leave threads idle where they wait for a study.
    let (now, earlierRun) = findings(of: run, on: mapper) { [isSame = scope.isEmpty] in
      isSame
        ? nil : self.run(earlier, since: nil, reusing: run.catalogue.known, on: SerialMapper())
    }
    if scope.hasLosses, let earlierRun { scope.widen(by: earlierRun.catalogue) }

    let ofPages = Set(
      rules.filter { $0.rule is any DocumentRule }.map(\.manifest.id))
    let ofChanges = Set(rules.filter { $0.rule is any ChangeRule }.map(\.manifest.id))
    func isInScope(_ finding: Finding) -> Bool {
      scope.holds(finding, ofPage: ofPages.contains(finding.rule))
    }
    let isAsked = now.map { !ofChanges.contains($0.rule) && isInScope($0) }
    let asked = zip(now, isAsked).filter(\.1).map(\.0)
    let others = zip(now, isAsked).filter { !$1 && !ofChanges.contains($0.rule) }.map(\.0)
    guard !asked.isEmpty, let earlierRun else { return (now, others) }
    for finding in asked { scope.add(finding) }
    let needed = Set(asked.map(\.rule))
    let judge = RuleRunner(
      rules.filter { needed.contains($0.manifest.id) }, knowing: knowledge, speller: speller)
    let before = judge.findings(of: earlierRun.limited(to: scope), on: mapper)
    return (now, others + before.filter(isInScope))
  }

  private func run(
    _ documents: [ExtractedDocument], since earlier: [ExtractedDocument]?,
    lined: Catalogue? = nil, reusing known: KnownPairs? = nil, on mapper: some WorkMapper
  ) -> Run {
    Run(
      documents, since: earlier, knowing: knowledge, lined: lined, reusing: known,
      speller: speller, on: mapper)
  }

  private func findings(of run: Run, on mapper: some WorkMapper) -> [Finding] {
    findings(of: run, on: mapper) {}.now
  }

  /// Every finding, with what is made beside the rules.
  private func findings<Other: Sendable>(
    of run: Run, on mapper: some WorkMapper, beside other: @escaping @Sendable () -> Other
  ) -> (now: [Finding], other: Other) {
    let made = Mutex<Other?>(nil)
    let hasDictionary = speller != nil
    let findings = mapper.map([nil] + spread) { rule -> [Finding] in
      guard let rule else {
        let value = other()
        made.withLock { $0 = value }
        return []
      }
      guard hasDictionary || !rule.needsDictionary else { return [] }
      return rule.findings(rule.judgements(in: run))
    }
    let other = made.withLock(\.self) ?? other()
    return (findings.flatMap(\.self).sorted(by: Finding.isOrderedBefore), other)
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
