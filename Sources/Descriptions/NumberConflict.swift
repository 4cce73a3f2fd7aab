/// Numbers of one unit that only one of two texts has.
struct NumberConflict {
  private let left: NormalText
  private let right: NormalText

  init(_ left: NormalText, _ right: NormalText) {
    self.left = left
    self.right = right
  }

  /// Each text has a number of a unit that the other lacks.
  var fact: Fact? { conflict(amongVersions: false).map { .number($0, $1) } }

  /// Each text has versions, and none of them is the other's.
  var versionFact: Fact? {
    let (a, b) = (left.quantities.filter(\.isVersion), right.quantities.filter(\.isVersion))
    guard !a.contains(where: { version in b.contains { version.equals($0) } }) else { return nil }
    return conflict(amongVersions: true).map { .version($0, $1) }
  }

  /// How many numbers of the left text the right one lacks, and the reverse.
  var newNumbers: (left: Int, right: Int) {
    let (a, b) = (left.quantities, right.quantities)
    return (
      left: a.count { number in !number.isVersion && !b.contains { number.equals($0) } },
      right: b.count { number in !number.isVersion && !a.contains { number.equals($0) } }
    )
  }

  private func conflict(amongVersions: Bool) -> (Excerpt, Excerpt)? {
    for number in left.quantities where number.isVersion == amongVersions {
      guard !right.quantities.contains(where: { number.equals($0) }),
        number.unitClass != .none || (left.termCount > 0 && right.termCount > 0)
      else { continue }
      let other = right.quantities.first { other in
        other.isVersion == amongVersions && other.unitClass == number.unitClass
          && other.isAdvice == number.isAdvice
          && !left.quantities.contains { other.equals($0) }
      }
      if let other {
        return (left.excerpt(number.range), right.excerpt(other.range))
      }
    }
    return nil
  }
}
