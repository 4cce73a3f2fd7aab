import EnumModel

/// Finds the parts of a big enum that are enums of their own elsewhere: `SUBTITLE_…` in one `ErrorCode`.
struct Subsets {
  /// The least members of a part.
  private static let smallest = 3
  /// A part that is nearly the whole is no part.
  private static let largestShare = 0.8
  /// Of the words that a part's members begin with, the share that the other enum's name must hold.
  private static let nameShare = 0.75
  /// A part that is matched through the whole this far needs no partner of its own.
  private static let matchedShare = 0.3
  private static let leastCoverage = 0.3

  /// With parts behind the whole enums.
  private(set) var profiles: [EnumProfile]
  private(set) var links: [EnumLinker.Link]
  private(set) var alignments: [[Int]: PairAlignment]
  private let rarity: Rarity

  init(
    _ profiles: [EnumProfile], linker: EnumLinker, alignments: [[Int]: PairAlignment],
    rarity: Rarity
  ) {
    self.profiles = profiles
    links = linker.links
    self.alignments = alignments
    self.rarity = rarity
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
  mutating func find(builder: ProfileBuilder, aligner: inout PairAligner) {
    for whole in profiles.indices {
      let groups = Self.groups(of: profiles[whole])
      guard !groups.isEmpty else { continue }
      var found: [Found] = []
      for group in groups {
        found += partners(of: group, in: whole, builder: builder, aligner: &aligner)
      }
      var taken = Set<Int>()
      for candidate in found.sorted(by: { ($1.weight, $0.partner) < ($0.weight, $1.partner) })
      where taken.isDisjoint(with: candidate.group.members) {
        taken.formUnion(candidate.group.members)
        add(candidate, of: whole, builder: builder, aligner: &aligner)
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
    of group: Group, in whole: Int, builder: ProfileBuilder, aligner: inout PairAligner
  ) -> [Found] {
    let part = builder.part(of: profiles[whole], members: group.members, named: group.words)
    let forms = part.nameFormList
    let information = Set(forms).sorted().reduce(0) { $0 + rarity.nameWords[$1] }
    return profiles.indices.compactMap { other in
      let profile = profiles[other]
      guard profile.edition != part.edition, profile.edition.version == part.edition.version,
        profile.declaration != part.declaration,
        Double(forms.count { profile.nameForms.contains($0) }) >= Self.nameShare
          * Double(forms.count),
        !isLinked(other, to: part.edition), isFree(group, of: whole, towards: profile.edition)
      else { return nil }
      let alignment = aligner.align(part, profile)
      guard alignment.coverage >= Self.leastCoverage, alignment.matches.count >= 2,
        alignment.anchors.count < 2 || alignment.anchors.agreeing * 2 >= alignment.anchors.count
      else { return nil }
      let weight = information + 0.3 * Double(alignment.matches.count)
      return Found(group: group, partner: other, weight: weight)
    }
  }

  private func isLinked(_ node: Int, to edition: Edition) -> Bool {
    links.contains { link in
      link.a == node && profiles[link.b].edition == edition
        || link.b == node && profiles[link.a].edition == edition
    }
  }

  /// Whether few of a group's members have counterparts on an edition through the whole.
  private func isFree(_ group: Group, of whole: Int, towards edition: Edition) -> Bool {
    let members = Set(group.members)
    let matched = links.reduce(0) { sum, link in
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
    _ found: Found, of whole: Int, builder: ProfileBuilder, aligner: inout PairAligner
  ) {
    let part = builder.part(
      of: profiles[whole], members: found.group.members, named: found.group.words)
    let index = profiles.count
    profiles.append(part)
    removeFromLinks(Set(found.group.members), of: whole)
    let relayed = links.compactMap { link in
      link.a == found.partner ? link.b : link.b == found.partner ? link.a : nil
    }
    for other in [found.partner] + relayed where profiles[other].edition != part.edition {
      let alignment = aligner.align(profiles[other], part)
      let isPartner = other == found.partner
      guard isPartner || alignment.coverage >= Self.leastCoverage && alignment.matches.count >= 2
      else {
        continue
      }
      alignments[[other, index]] = alignment
      links.append(EnumLinker.Link(a: other, b: index, alignment: alignment, isPart: true))
    }
    moved[whole, default: []].formUnion(found.group.members)
  }

  /// Members of whole enums that stand in a part.
  private(set) var moved: [Int: Set<Int>] = [:]

  private mutating func removeFromLinks(_ members: Set<Int>, of whole: Int) {
    for index in links.indices {
      if links[index].a == whole {
        links[index].alignment.matches.removeAll { members.contains($0.a) }
      } else if links[index].b == whole {
        links[index].alignment.matches.removeAll { members.contains($0.b) }
      }
    }
  }
}
