import EnumModel

/// The editions of a run as numbers: pairs of enums are many, and editions costly to compare.
struct EditionNumbers: Sendable {
  /// By number, sorted.
  let editions: [Edition]
  /// By profile: the number of its edition.
  let ofProfile: [Int]

  init(_ profiles: [EnumProfile]) {
    let editions = Set(profiles.map(\.edition)).sorted()
    let numbers = Dictionary(
      editions.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    self.editions = editions
    ofProfile = profiles.map { numbers[$0.edition] ?? 0 }
  }
}
