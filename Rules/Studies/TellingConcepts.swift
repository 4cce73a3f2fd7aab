import RuleEngine

/// Which ideas a text speaks of only where the name has them, too.
///
/// Half of a network's codes speak of connections without being named after one; that texts agree on
/// such a word says nothing of a name without it.
struct TellingConcepts: Study {
  /// The share of the texts with an idea's words whose names have the idea.
  private static let share = 0.5

  /// As bits.
  let mask: UInt32

  init(_ catalogue: Catalogue) {
    mask = catalogue.study(MemberConcepts.self).ideas(on: .text, shared: Self.share, least: 1)
  }
}
