/// Small enums that look like a few members of a large one that has a counterpart for all of them.
///
/// `BellSound` with `Ring` and `Chime` is none of the fifteen `BELL_ACTION_…`, two of which ring
/// and chime, where `BellAction` with all fifteen stands on the same page.
struct Fragments {
  /// Of a large enum's members, the share that a full counterpart has, and that a fragment has at
  /// most.
  private static let share = (full: 0.8, part: 0.25)
  /// More pairs of members are sure in themselves.
  private static let mostMatches = 3

  /// By profile: the editions on which it has a full counterpart.
  private var covered: [Set<Int>]
  private let profiles: [EnumProfile]
  /// By profile: its edition's number.
  private let editions: [Int]

  /// - Parameters:
  ///   - editions: by profile, the number of its edition.
  ///   - pairs: of enums of different editions; those that speak for themselves count.
  init(_ profiles: [EnumProfile], editions: [Int], _ pairs: [EnumLinker.Link]) {
    self.profiles = profiles
    self.editions = editions
    covered = Array(repeating: [], count: profiles.count)
    for pair in pairs where pair.alignment.score > 0 {
      for (node, other) in [(pair.a, pair.b), (pair.b, pair.a)]
      where matchedShare(of: node, pair) >= Self.share.full {
        covered[node].insert(editions[other])
      }
    }
  }

  /// Whether one of two enums is no more than a fragment of the other.
  func hold(_ link: EnumLinker.Link) -> Bool {
    guard link.alignment.matches.count <= Self.mostMatches,
      profiles[link.a].nameForms != profiles[link.b].nameForms
    else { return false }
    return [(link.a, link.b), (link.b, link.a)].contains { node, other in
      matchedShare(of: node, link) <= Self.share.part
        && covered[node].contains(editions[other])
    }
  }

  private func matchedShare(of node: Int, _ link: EnumLinker.Link) -> Double {
    Double(link.alignment.matches.count) / Double(max(1, profiles[node].members.count))
  }
}
