import EnumModel

/// Keeps enums apart that stand apart in one edition: no third enum joins them.
///
/// Links are taken in the order of what speaks for them; one that would join two such enums is dropped.
struct LinkedEnums {
  private let profiles: [EnumProfile]
  private let topics: EnumTopics
  private let licences: Set<ProfilePair>
  init(_ profiles: [EnumProfile], topics: EnumTopics, licences: Set<ProfilePair>) {
    self.profiles = profiles
    self.topics = topics
    self.licences = licences
  }

  /// The links that join no two enums that stand apart.
  ///
  /// - Parameters:
  ///   - certain: always kept.
  ///   - others: in any order, which is kept.
  func keeping(_ certain: [EnumLinker.Link], _ others: [EnumLinker.Link]) -> [EnumLinker.Link] {
    var sets = DisjointSets(profiles.count)
    // By root, then by edition, as only enums of one edition can stand apart.
    var groups = EditionNumbers(profiles).ofProfile.enumerated().map { [$1: [$0]] }
    func join(_ a: Int, _ b: Int) {
      let (first, second) = (sets.root(a), sets.root(b))
      guard first != second else { return }
      sets.join(first, second)
      let root = sets.root(first)
      let other = root == first ? second : first
      // The larger one takes the smaller one in.
      if groups[root].count < groups[other].count { groups.swapAt(root, other) }
      groups[root].merge(groups[other]) { $0 + $1 }
      groups[other] = [:]
    }
    for link in certain { join(link.a, link.b) }
    var isKept = [Bool](repeating: true, count: others.count)
    let order = others.indices.sorted {
      (others[$1].alignment.rank, $0) < (others[$0].alignment.rank, $1)
    }
    for index in order {
      let (a, b) = (others[index].a, others[index].b)
      let (first, second) = (sets.root(a), sets.root(b))
      if first != second, standApart(groups[first], groups[second]) {
        isKept[index] = false
      } else {
        join(a, b)
      }
    }
    return certain + others.indices.filter { isKept[$0] }.map { others[$0] }
  }

  private func standApart(_ first: [Int: [Int]], _ second: [Int: [Int]]) -> Bool {
    let (smaller, larger) = first.count < second.count ? (first, second) : (second, first)
    return smaller.contains { edition, enums in
      let others = larger[edition] ?? []
      return enums.contains { a in others.contains { areApart(a, $0) } }
    }
  }

  /// Whether two enums of one edition have nothing in common, or are about different things.
  private func areApart(_ a: Int, _ b: Int) -> Bool {
    guard !licences.contains(ProfilePair(a, b)) else { return false }
    return topics.areApart(a, b) || haveNothingInCommon(profiles[a], profiles[b])
  }

  /// Whether two enums have values, and share none of these and no member's whole name.
  private func haveNothingInCommon(_ a: EnumProfile, _ b: EnumProfile) -> Bool {
    guard !a.index.values.keys.isEmpty, !b.index.values.keys.isEmpty else { return false }
    var isShared = false
    a.index.values.forEachShared(with: b.index.values) { _, _ in isShared = true }
    return !isShared && Set(a.members.map(\.words)).isDisjoint(with: b.members.map(\.words))
  }
}
