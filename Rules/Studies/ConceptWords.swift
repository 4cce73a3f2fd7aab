import RuleEngine

/// How the names and texts of a run use the standing vocabulary; tells which of its words to trust.
struct ConceptWords: Study {
  /// In how many texts of names with an idea the idea's words must stand.
  private static let share = 0.8
  private static let enough = 3

  /// Ideas whose words stand in the texts of nearly all names that have them, as bits.
  let trusted: UInt32

  init(_ catalogue: Catalogue) {
    trusted = catalogue.study(MemberConcepts.self)
      .ideas(on: .name, shared: Self.share, least: Self.enough)
  }
}
