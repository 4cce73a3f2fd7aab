package import Findings

/// A judgement on documents, with one id.
///
/// What a rule is shown is said by the protocols it adopts, one or several; walking, severity and
/// fingerprints are the runner's.
package protocol Rule: Sendable {
  /// The file's name in lower case with hyphens.
  static var id: RuleID { get }

  init()
}

/// A rule that looks at one enum of one page.
package protocol EnumRule: Rule {
  /// What is wrong with an enum.
  func check(_ subject: EnumSubject) -> [Judgement]
}

/// A rule that looks at one concept: what members of several editions stand for.
package protocol ConceptRule: Rule {
  /// What is wrong with a row of an aligned enum.
  func check(_ subject: ConceptSubject) -> [Judgement]
}

/// A rule that looks at one enum as all editions present it.
package protocol AlignedEnumRule: Rule {
  /// What is wrong with an aligned enum.
  func check(_ subject: AlignedEnumSubject) -> [Judgement]
}

/// A rule that looks at all enums of one page.
package protocol DocumentRule: Rule {
  /// What is wrong with the enums of a page.
  func check(_ subject: DocumentSubject) -> [Judgement]
}

/// A rule that looks at all enums of the run.
package protocol CatalogueRule: Rule {
  /// What is wrong with the enums of a run.
  func check(_ catalogue: Catalogue) -> [Judgement]
}

/// A rule that looks at the words in the names of all members.
package protocol NameRule: Rule {
  /// Whether the rule can say nothing without a dictionary.
  static var needsDictionary: Bool { get }

  /// What is wrong with the names of a run.
  func check(_ subject: NameSubject) -> [Judgement]
}
