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

  /// The rules that cannot run on a machine without a dictionary.
  package static func needingDictionary(_ rules: [CataloguedRule]) -> [RuleID] {
    rules.filter { (type(of: $0.rule) as? any NameRule.Type)?.needsDictionary ?? false }
      .map(\.manifest.id)
  }

  /// Every finding, sorted by file, position and rule.
  ///
  /// - Parameters:
  ///   - documents: all pages of the run, in any order.
  ///   - mapper: may line up several pairs of enums, and run several rules, at once.
  package func findings(
    in documents: [ExtractedDocument], on mapper: some WorkMapper = SerialMapper()
  ) -> [Finding] {
    let documents = documents.sorted { $0.file < $1.file }
    let catalogue = Catalogue(documents, on: mapper)
    let subjects = Self.subjects(documents, catalogue)
    let alignedEnums = catalogue.alignedEnums
    let readsNames = rules.contains { $0.rule is any NameRule }
    let names = readsNames ? NameSubject(catalogue.declarations, speller: speller) : nil
    let hasDictionary = speller != nil
    let findings = mapper.map(rules) { rule in
      var judgements: [Judgement] = []
      if let rule = rule.rule as? any EnumRule {
        judgements += subjects.flatMap(\.enums).flatMap { rule.check($0) }
      }
      if let rule = rule.rule as? any DocumentRule {
        judgements += subjects.flatMap { rule.check($0) }
      }
      if let rule = rule.rule as? any AlignedEnumRule {
        judgements += alignedEnums.flatMap { rule.check($0) }
      }
      if let rule = rule.rule as? any ConceptRule {
        judgements += alignedEnums.flatMap(\.rows).flatMap { rule.check($0) }
      }
      if let rule = rule.rule as? any CatalogueRule { judgements += rule.check(catalogue) }
      if let rule = rule.rule as? any NameRule, let names,
        hasDictionary || !type(of: rule).needsDictionary
      {
        judgements += rule.check(names)
      }
      return Self.findings(judgements, of: rule.manifest)
    }
    return findings.flatMap(\.self).sorted(by: Finding.isOrderedBefore)
  }

  private static func subjects(
    _ documents: [ExtractedDocument], _ catalogue: Catalogue
  ) -> [DocumentSubject] {
    var index = 0
    return documents.map { document in
      let indices = index..<index + document.enums.count
      index = indices.upperBound
      return DocumentSubject(
        enums: indices.map { EnumSubject($0, of: catalogue) }, brokenTables: document.brokenTables)
    }
  }

  /// Adds id, severity and fingerprint; judgements that nothing else tells apart are numbered.
  private static func findings(_ judgements: [Judgement], of manifest: RuleManifest) -> [Finding] {
    var seen: [[String]: Int] = [:]
    let ordered = judgements.sorted {
      ($0.location.file, $0.location.range) < ($1.location.file, $1.location.range)
    }
    return ordered.map { judgement in
      let place = judgement.location
      let parts =
        [
          manifest.id.name, place.platform, place.language, place.enumName ?? "",
          place.member ?? "",
        ] + judgement.facts
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
