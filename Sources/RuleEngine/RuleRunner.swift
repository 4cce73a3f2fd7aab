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
  ///   - mapper: may line up several pairs of enums, and run several rules, at once.
  package func findings(
    in documents: [ExtractedDocument], on mapper: some WorkMapper = SerialMapper()
  ) -> [Finding] {
    let run = Run(documents, speller: speller, on: mapper)
    let hasDictionary = speller != nil
    let findings = mapper.map(spread) { rule -> [Finding] in
      guard hasDictionary || !rule.needsDictionary else { return [] }
      return Self.findings(rule.rule.judgements(in: run), of: rule.manifest)
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

  /// Adds id, severity and fingerprint; judgements that nothing else tells apart are numbered.
  private static func findings(_ judgements: [Judgement], of manifest: RuleManifest) -> [Finding] {
    var seen: [[String]: Int] = [:]
    let ordered = judgements.sorted {
      ($0.location.file, $0.location.range) < ($1.location.file, $1.location.range)
    }
    return ordered.map { judgement in
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
}
