import EnumModel

/// Keeps enums apart that stand apart in one edition: no third enum joins them.
///
/// Links are taken in the order of what speaks for them; one that would join two such enums is dropped.
struct LinkedEnums {
  private let profiles: [EnumProfile]
  private let topics: EnumTopics
  private let licences: Set<ProfilePair>
  /// By profile: whole names, and values, of its members.
  private let traits: [(names: Set<[Int]>, values: Set<Int>)]

  init(_ profiles: [EnumProfile], topics: EnumTopics, licences: Set<ProfilePair>) {
    self.profiles = profiles
    self.topics = topics
    self.licences = licences
    traits = profiles.map { profile in
      (Set(profile.members.map(\.words)), Set(profile.members.compactMap(\.valueNumber)))
    }
  }

  /// The links that join no two enums that stand apart.
  ///
  /// - Parameters:
  ///   - certain: always kept.
  ///   - others: in any order, which is kept.
  func keeping(_ certain: [EnumLinker.Link], _ others: [EnumLinker.Link]) -> [EnumLinker.Link] {
    var groups = profiles.indices.map { [$0] }
    var groupOf = Array(profiles.indices)
    func join(_ a: Int, _ b: Int) {
      let (kept, gone) = (groupOf[a], groupOf[b])
      guard kept != gone else { return }
      for profile in groups[gone] { groupOf[profile] = kept }
      groups[kept] += groups[gone]
      groups[gone] = []
    }
    for link in certain { join(link.a, link.b) }
    var isKept = [Bool](repeating: true, count: others.count)
    let order = others.indices.sorted {
      (others[$1].alignment.rank, $0) < (others[$0].alignment.rank, $1)
    }
    for index in order {
      let (a, b) = (others[index].a, others[index].b)
      if groupOf[a] != groupOf[b], standApart(groups[groupOf[a]], groups[groupOf[b]]) {
        isKept[index] = false
      } else {
        join(a, b)
      }
    }
    return certain + others.indices.filter { isKept[$0] }.map { others[$0] }
  }

  private func standApart(_ first: [Int], _ second: [Int]) -> Bool {
    first.contains { a in second.contains { areApart(a, $0) } }
  }

  /// Whether two enums are of one edition and have nothing in common, or are about different things.
  private func areApart(_ a: Int, _ b: Int) -> Bool {
    guard profiles[a].edition == profiles[b].edition, !licences.contains(ProfilePair(a, b)) else {
      return false
    }
    return topics.areApart(a, b)
      || traits[a].names.isDisjoint(with: traits[b].names)
        && !traits[a].values.isEmpty && !traits[b].values.isEmpty
        && traits[a].values.isDisjoint(with: traits[b].values)
  }
}
