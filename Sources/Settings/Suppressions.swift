package import EnumModel
package import Findings
package import RuleEngine

/// The comments on the pages of a run that suppress findings.
package struct Suppressions {
  private let documents: [ExtractedDocument]
  private let catalogue: RuleCatalogue

  /// - Parameters:
  ///   - documents: the pages that findings are reported of.
  ///   - catalogue: all rules, also those that do not run.
  package init(in documents: [ExtractedDocument], catalogue: RuleCatalogue) {
    self.documents = documents
    self.catalogue = catalogue
  }

  /// Settles the findings that comments suppress, and adds what is wrong with the comments.
  ///
  /// - Parameters:
  ///   - rules: those of the run; what speaks of comments is only said where its rule is among them.
  ///   - unevaluated: rules that were left out or could not run, so that nothing follows from their
  ///     silence.
  package func apply(
    to verdicts: inout Verdicts, rules: [CataloguedRule], unevaluated: Set<RuleID>
  ) {
    // Most runs have no such comment, and what names stand for is dear to know.
    guard documents.contains(where: { !$0.suppressions.isEmpty }) else { return }
    let index = SuppressionIndex(documents, catalogue)
    let used = Self.settle(&verdicts, by: index)
    let subjects = subjects(of: index, used, unevaluated: unevaluated)
    for rule in rules {
      guard let suppression = rule.rule as? any SuppressionRule else { continue }
      verdicts.add(rule.findings(subjects.flatMap(suppression.check)))
    }
    // What is said of comments may be suppressed, too, but only by name.
    _ = Self.settle(&verdicts, by: index)
  }

  /// By entry: the rules of the findings that it settled.
  private static func settle(
    _ verdicts: inout Verdicts, by index: SuppressionIndex
  ) -> [Int: Set<RuleID>] {
    var used: [Int: Set<RuleID>] = [:]
    verdicts.settle { finding in
      guard let entry = index.entry(for: finding) else { return nil }
      used[entry, default: []].insert(finding.rule)
      return .suppressed(index.entries[entry].comment.reason)
    }
    return used
  }

  private func subjects(
    of index: SuppressionIndex, _ used: [Int: Set<RuleID>], unevaluated: Set<RuleID>
  ) -> [SuppressionSubject] {
    let used = used.merging(index.ended()) { $1 }
    let names = index.names
    return index.entries.enumerated().map { number, entry in
      let comment = entry.comment
      var subject = SuppressionSubject(comment, of: documents[entry.document])
      subject.unknownWord = names.unknownWord(of: comment)
      subject.unknownNames = names.unknown(in: comment)
      let needed = used[number] ?? []
      /// Whether rules ran and nothing of theirs needed the comment.
      func isIdle(_ rules: Set<RuleID>) -> Bool {
        let rules = rules.subtracting(names.stageRules)
        return !rules.isEmpty && rules.isDisjoint(with: needed)
          && (comment.kind == .end || rules.isDisjoint(with: unevaluated))
      }
      subject.unusedNames = subject.names.filter { isIdle(names.rules($0)) }
      subject.isUnused =
        subject.names.isEmpty
        ? isIdle(entry.rules) : subject.unusedNames.count == subject.names.count
      return subject
    }
  }
}
