import EnumModel

/// What a project says to be one, whatever the pages speak for.
struct Pins: Sendable {
  /// Log-odds that no evidence comes near.
  static let weight = 99.0

  /// By declaration: the number of the alias that names it.
  private var groupOfEnum: [Int: Int] = [:]
  /// By declaration, then by member.
  private var groupOfMember: [Int: [Int: Int]] = [:]
  private var enumPairs: [Bool: [ProfilePair]] = [:]
  private var memberPairs: [(AlignmentRecord.MemberPlace, AlignmentRecord.MemberPlace)] = []

  init(_ aliases: KnownAliases, in declarations: [EnumDeclaration]) {
    guard !aliases.enums.isEmpty || !aliases.members.isEmpty else { return }
    let resolved = ResolvedAliases(aliases, in: declarations)
    for (number, group) in resolved.enums.enumerated() {
      for entry in group { groupOfEnum[entry.place] = number }
      for (a, b) in Self.pairs(group.map(\.place))
      where declarations[a].edition.version == declarations[b].edition.version {
        let isOneEdition = declarations[a].edition == declarations[b].edition
        enumPairs[isOneEdition, default: []].append(ProfilePair(a, b))
      }
    }
    for (number, group) in resolved.members.enumerated() {
      let places = group.map(\.place)
      for place in places { groupOfMember[place.declaration, default: [:]][place.member] = number }
      memberPairs += Self.pairs(places).filter { a, b in
        a.declaration != b.declaration
          && declarations[a.declaration].edition.version
            == declarations[b.declaration].edition.version
      }
    }
  }

  private static func pairs<Place: Hashable>(_ places: [Place]) -> [(Place, Place)] {
    var seen = Set<Place>()
    let places = places.filter { seen.insert($0).inserted }
    return places.indices.flatMap { first in
      places[(first + 1)...].map { (places[first], $0) }
    }
  }

  /// The number of the alias that names an enum.
  func group(ofEnum declaration: Int) -> Int? {
    groupOfEnum.isEmpty ? nil : groupOfEnum[declaration]
  }

  /// The number of the alias that names a member.
  func group(ofMember member: Int, of declaration: Int) -> Int? {
    groupOfMember.isEmpty ? nil : groupOfMember[declaration]?[member]
  }

  /// Whether two enums are one; parts of enums have no alias.
  func areOne(_ a: EnumProfile, _ b: EnumProfile) -> Bool {
    guard !groupOfEnum.isEmpty, !a.isPart, !b.isPart else { return false }
    return groupOfEnum[a.declaration].map { $0 == groupOfEnum[b.declaration] } ?? false
  }

  /// The members of two profiles that are one, as indices of the profiles' members; each once.
  func members(of a: EnumProfile, _ b: EnumProfile) -> [(a: Int, b: Int)] {
    guard !groupOfMember.isEmpty, let left = groupOfMember[a.declaration],
      let right = groupOfMember[b.declaration]
    else { return [] }
    var taken = Set<Int>()
    return a.members.indices.compactMap { i in
      guard let group = left[a.members[i].index], !taken.contains(group),
        let j = b.members.firstIndex(where: { right[$0.index] == group })
      else { return nil }
      taken.insert(group)
      return (i, j)
    }
  }

  /// Pairs of enums to compare, with those that are one.
  func added(to pairs: [ProfilePair], ofOneEdition isOneEdition: Bool) -> [ProfilePair] {
    guard let pinned = enumPairs[isOneEdition] else { return pairs }
    return Set(pairs).union(pinned).sorted()
  }

  /// Pairs of profiles with members that are one, which no link joins yet.
  func unlinked(
    _ profiles: [EnumProfile], _ links: [EnumLinker.Link], moved: [Int: Set<Int>]
  ) -> [ProfilePair] {
    guard !memberPairs.isEmpty else { return [] }
    let linked = Set(links.map { ProfilePair($0.a, $0.b) })
    let pairs = memberPairs.compactMap { first, second -> ProfilePair? in
      guard let a = profiles.cell(of: first, moved: moved),
        let b = profiles.cell(of: second, moved: moved)
      else { return nil }
      return ProfilePair(a.profile, b.profile)
    }
    return Set(pairs).subtracting(linked).sorted()
  }
}
