import EnumModel

/// Finds the parts of a big enum that are enums of their own elsewhere: `SUBTITLE_…` in one `ErrorCode`.
struct Subsets {
  /// The least members of a part.
  private static let smallest = 3
  /// A part that is nearly the whole is no part.
  private static let largestShare = 0.8
  /// A word that stands in the names of more enums says little and costs much.
  private static let mostNamed = 600
  /// A part that is matched through the whole this far needs no partner of its own.
  private static let matchedShare = 0.3
  private static let leastCoverage = 0.3

  /// With parts behind the whole enums.
  private(set) var profiles: [EnumProfile]
  private(set) var links: [EnumLinker.Link]
  /// What linked parts came to, with matches that have moved on to other parts since.
  private(set) var alignments: [ProfilePair: PairAlignment] = [:]
  private let rarity: Rarity
  /// By profile: indices of its links.
  private var linksOfProfile: [[Int]]
  /// By form: the profiles whose names hold it.
  private var profilesByNameForm: [Int: [Int]] = [:]

  init(_ profiles: [EnumProfile], links: [EnumLinker.Link], rarity: Rarity) {
    self.profiles = profiles
    self.links = links
    self.rarity = rarity
    linksOfProfile = Array(repeating: [], count: profiles.count)
    for (index, link) in links.enumerated() {
      linksOfProfile[link.a].append(index)
      linksOfProfile[link.b].append(index)
    }
    for (index, profile) in profiles.enumerated() {
      for form in profile.nameForms { profilesByNameForm[form, default: []].append(index) }
    }
  }

  /// Members whose stems begin with the same words.
  private struct Group {
    var words: [Int]
    var members: [Int]
  }

  /// A group with the enum that it is.
  private struct Found {
    var group: Group
    var partner: Int
    var weight: Double
  }

  /// Adds parts and their links, and takes their members out of the whole's links.
  mutating func find(builder: ProfileBuilder, aligner: PairAligner) {
    for whole in profiles.indices {
      let groups = Self.groups(of: profiles[whole])
      guard !groups.isEmpty else { continue }
      var found: [Found] = []
      for group in groups {
        found += partners(of: group, in: whole, builder: builder, aligner: aligner)
      }
      var taken = Set<Int>()
      for candidate in found.sorted(by: { ($1.weight, $0.partner) < ($0.weight, $1.partner) })
      where taken.isDisjoint(with: candidate.group.members) {
        taken.formUnion(candidate.group.members)
        add(candidate, of: whole, builder: builder, aligner: aligner)
      }
    }
  }

  private static func groups(of profile: EnumProfile) -> [Group] {
    guard profile.members.count >= smallest + 1 else { return [] }
    var groups: [Group] = []
    for length in 1...3 {
      let members = profile.members.indices.filter { profile.members[$0].stem.count > length }
      let byWords = Dictionary(grouping: members) { Array(profile.members[$0].stem.prefix(length)) }
      for (words, members) in byWords.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
      where members.count >= smallest
        && Double(members.count) <= largestShare * Double(profile.members.count)
      {
        groups.append(Group(words: words, members: members))
      }
    }
    return groups
  }

  private func partners(
    of group: Group, in whole: Int, builder: ProfileBuilder, aligner: PairAligner
  ) -> [Found] {
    let candidates = candidates(for: group, in: whole, builder: builder)
    guard !candidates.isEmpty else { return [] }
    let part = builder.part(of: profiles[whole], members: group.members, named: group.words)
    let information = part.nameForms.reduce(0) { $0 + rarity.nameWords[$1] }
    return candidates.compactMap { other in
      let alignment = aligner.align(part, profiles[other])
      guard alignment.coverage >= Self.leastCoverage, alignment.matches.count >= 2,
        alignment.anchors.count < 2 || alignment.anchors.agreeing * 2 >= alignment.anchors.count
      else { return nil }
      let weight = information + 0.3 * Double(alignment.matches.count)
      return Found(group: group, partner: other, weight: weight)
    }
  }

  /// The enums that a group may be, by their names; few, so that the part is made for those only.
  private func candidates(for group: Group, in whole: Int, builder: ProfileBuilder) -> [Int] {
    let forms = group.words.map { builder.table.form[$0] }
    // All words stand in the other's name, so that the rarest of them finds it.
    let named = forms.map { profilesByNameForm[$0] ?? [] }.min { $0.count < $1.count } ?? []
    guard named.count <= Self.mostNamed else { return [] }
    let edition = profiles[whole].edition
    return named.filter { other in
      forms.allSatisfy { profiles[other].nameForms.contains($0) }
        && profiles[other].edition != edition
        && profiles[other].edition.version == edition.version
        && profiles[other].declaration != profiles[whole].declaration
        && !isLinked(other, to: edition)
        && isFree(group, of: whole, towards: profiles[other].edition)
    }
  }

  private func isLinked(_ node: Int, to edition: Edition) -> Bool {
    linksOfProfile[node].contains { index in
      profiles[links[index].a == node ? links[index].b : links[index].a].edition == edition
    }
  }

  /// Whether few of a group's members have counterparts on an edition through the whole.
  private func isFree(_ group: Group, of whole: Int, towards edition: Edition) -> Bool {
    let members = Set(group.members)
    let matched = linksOfProfile[whole].reduce(0) { sum, index in
      let link = links[index]
      if link.a == whole, profiles[link.b].edition == edition {
        return sum + link.alignment.matches.count { members.contains($0.a) }
      }
      if link.b == whole, profiles[link.a].edition == edition {
        return sum + link.alignment.matches.count { members.contains($0.b) }
      }
      return sum
    }
    return Double(matched) <= Self.matchedShare * Double(members.count)
  }

  /// Links a part with its partner and with the partner's partners that it fits.
  private mutating func add(
    _ found: Found, of whole: Int, builder: ProfileBuilder, aligner: PairAligner
  ) {
    let part = builder.part(
      of: profiles[whole], members: found.group.members, named: found.group.words)
    let index = profiles.count
    profiles.append(part)
    linksOfProfile.append([])
    for form in part.nameForms { profilesByNameForm[form, default: []].append(index) }
    removeFromLinks(Set(found.group.members), of: whole)
    let relayed = linksOfProfile[found.partner].map { index in
      links[index].a == found.partner ? links[index].b : links[index].a
    }
    for other in [found.partner] + relayed where profiles[other].edition != part.edition {
      let alignment = aligner.align(profiles[other], part)
      let isPartner = other == found.partner
      guard isPartner || alignment.coverage >= Self.leastCoverage && alignment.matches.count >= 2
      else {
        continue
      }
      alignments[ProfilePair(other, index)] = alignment
      linksOfProfile[other].append(links.count)
      linksOfProfile[index].append(links.count)
      links.append(EnumLinker.Link(a: other, b: index, alignment: alignment, isPart: true))
    }
    moved[whole, default: []].formUnion(found.group.members)
  }

  /// Members of whole enums that stand in a part.
  private(set) var moved: [Int: Set<Int>] = [:]

  private mutating func removeFromLinks(_ members: Set<Int>, of whole: Int) {
    for index in linksOfProfile[whole] {
      if links[index].a == whole {
        links[index].alignment.matches.removeAll { members.contains($0.a) }
      } else if links[index].b == whole {
        links[index].alignment.matches.removeAll { members.contains($0.b) }
      }
    }
  }
}
