package import Findings

/// A judgement on documents, with one id.
///
/// What a rule is shown is said by the protocol it adopts; one that adopts several joins what they
/// make of a run. Severity and fingerprints are the runner's.
package protocol Rule: Sendable {
  /// The file's name in lower case with hyphens.
  static var id: RuleID { get }

  /// Whether the rule can say nothing without a dictionary.
  static var needsDictionary: Bool { get }

  init()

  /// Takes what a project sets; a `ConfigurableRule` keeps it.
  mutating func set(_ options: RuleOptions)

  /// What is wrong with a run, in any order.
  func judgements(in run: Run) -> [Judgement]
}

extension Rule {
  package static var needsDictionary: Bool { false }

  package mutating func set(_ options: RuleOptions) {}
}

/// A rule that looks at one enum of one page.
package protocol EnumRule: Rule {
  /// What is wrong with an enum.
  func check(_ subject: EnumSubject) -> [Judgement]
}

extension EnumRule {
  package func judgements(in run: Run) -> [Judgement] { run.enums.flatMap(check) }
}

/// A rule that looks at one concept: what members of several editions stand for.
package protocol ConceptRule: Rule {
  /// What is wrong with a row of an aligned enum.
  func check(_ subject: ConceptSubject) -> [Judgement]
}

extension ConceptRule {
  package func judgements(in run: Run) -> [Judgement] { run.concepts.flatMap(check) }
}

/// A rule that looks at one enum as all editions present it.
package protocol AlignedEnumRule: Rule {
  /// What is wrong with an aligned enum.
  func check(_ subject: AlignedEnumSubject) -> [Judgement]
}

extension AlignedEnumRule {
  package func judgements(in run: Run) -> [Judgement] { run.alignedEnums.flatMap(check) }
}

/// A rule that looks at all enums of one page.
package protocol DocumentRule: Rule {
  /// What is wrong with the enums of a page.
  func check(_ subject: DocumentSubject) -> [Judgement]
}

extension DocumentRule {
  package func judgements(in run: Run) -> [Judgement] { run.documents.flatMap(check) }
}

/// A rule that looks at all enums of the run.
package protocol CatalogueRule: Rule {
  /// What is wrong with the enums of a run.
  func check(_ catalogue: Catalogue) -> [Judgement]
}

extension CatalogueRule {
  package func judgements(in run: Run) -> [Judgement] { check(run.catalogue) }
}

/// A rule that looks at the words in the names of all members.
package protocol NameRule: Rule {
  /// What is wrong with the names of a run.
  func check(_ subject: NameSubject) -> [Judgement]
}

extension NameRule {
  package func judgements(in run: Run) -> [Judgement] { check(run.names) }
}

/// A rule that looks at what becomes of the other rules' findings; a stage behind them shows it that.
package protocol StageRule: Rule {}

extension StageRule {
  package func judgements(in run: Run) -> [Judgement] { [] }
}

/// A rule that looks at the comments of pages that suppress findings.
package protocol SuppressionRule: StageRule {
  /// What is wrong with a comment.
  func check(_ subject: SuppressionSubject) -> [Judgement]
}

/// A rule that looks at the differences that a project's settings call intended.
package protocol IntendedRule: StageRule {
  /// What is wrong with a record.
  func check(_ subject: IntendedSubject) -> [Judgement]
}

/// A rule that looks at what a change makes of an enum; a run without an earlier state shows it nothing.
package protocol ChangeRule: Rule {
  /// What is wrong with a change.
  func check(_ change: EnumChange) -> [Judgement]
}

extension ChangeRule {
  package func judgements(in run: Run) -> [Judgement] { run.changes.flatMap(check) }
}
