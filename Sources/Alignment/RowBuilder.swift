import EnumModel

/// Merges pairwise matches into rows without contradictions.
struct RowBuilder {
  /// A member of a profile.
  struct Cell: Hashable, Comparable, Sendable {
    var profile: Int
    /// An index of the profile's members.
    var member: Int

    static func < (left: Cell, right: Cell) -> Bool {
      (left.profile, left.member) < (right.profile, right.member)
    }
  }

  /// The cells of each row; every member stands in one.
  private(set) var rows: [[Cell]] = []

  private let profiles: [EnumProfile]
  private let licences: Set<ProfilePair>
  private let scores: [ProfilePair: MemberScores]
  /// By profile, then by member: the best probability of the matches that it came into its row by.
  private var probabilities: [[Double]]

  /// - Parameters:
  ///   - links: the decided links.
  ///   - scores: those of every pair of profiles that was compared and may meet in a row.
  ///   - moved: members of whole enums that stand in a part, by profile.
  init(
    _ profiles: [EnumProfile], links: [EnumLinker.Link], licences: Set<ProfilePair>,
    scores: [ProfilePair: MemberScores], without moved: [Int: Set<Int>]
  ) {
    self.profiles = profiles
    self.licences = licences
    self.scores = scores
    probabilities = profiles.map { Array(repeating: 0, count: $0.members.count) }
    var groups: [[Cell]] = []
    var groupOf = profiles.map { [Int](repeating: -1, count: $0.members.count) }
    for (profile, enumProfile) in profiles.enumerated() {
      let movedHere = moved[profile] ?? []
      for member in enumProfile.members.indices where !movedHere.contains(member) {
        groupOf[profile][member] = groups.count
        groups.append([Cell(profile: profile, member: member)])
      }
    }
    for edge in Self.edges(of: links) {
      let (a, b) = (groupOf[edge.a.profile][edge.a.member], groupOf[edge.b.profile][edge.b.member])
      guard a >= 0, b >= 0 else { continue }
      if a != b {
        guard mayMeet(groups[a], groups[b]) else { continue }
        for cell in groups[b] { groupOf[cell.profile][cell.member] = a }
        groups[a] += groups[b]
        groups[b] = []
      }
      for cell in [edge.a, edge.b] {
        let known = probabilities[cell.profile][cell.member]
        probabilities[cell.profile][cell.member] = max(known, edge.probability)
      }
    }
    rows = groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// How sure it is that a cell belongs into its row; 1 for one that no match brought there.
  func confidence(of cell: Cell) -> Double {
    let probability = probabilities[cell.profile][cell.member]
    return probability > 0 ? Calibration.confidence(of: probability) : 1
  }

  private struct Edge {
    var score: Double
    var a: Cell
    var b: Cell
    var probability: Double
  }

  /// The matches of all links, the surest first.
  private static func edges(of links: [EnumLinker.Link]) -> [Edge] {
    let edges = links.flatMap { link in
      let certainty = certainty(of: link)
      return link.alignment.matches.map { match in
        Edge(
          score: match.evidence.total, a: Cell(profile: link.a, member: match.a),
          b: Cell(profile: link.b, member: match.b),
          probability: match.evidence.alias > 0 ? 1 : match.probability * certainty)
      }
    }
    return edges.sorted {
      $0.score == $1.score ? ($0.a, $0.b) < ($1.a, $1.b) : $0.score > $1.score
    }
  }

  /// How sure a link between two enums is: members of a doubtful one are doubtful counterparts.
  ///
  /// Parts are found by their members, which vouch for them. The offset keeps every link that was
  /// accepted (score above 0) near 0.9, as nearly all of those that were read are right.
  private static func certainty(of link: EnumLinker.Link) -> Double {
    link.isPart ? 1 : (link.alignment.score + 2).logistic
  }

  private func mayMeet(_ a: [Cell], _ b: [Cell]) -> Bool {
    var sum = 0.0
    var count = 0
    for left in a {
      for right in b {
        if profiles[left.profile].declaration == profiles[right.profile].declaration {
          return false
        }
        let pair = ProfilePair(left.profile, right.profile)
        if profiles[left.profile].edition == profiles[right.profile].edition {
          guard licences.contains(pair) else { return false }
        }
        let isTurned = left.profile > right.profile
        let (first, second) = isTurned ? (right, left) : (left, right)
        if let score = scores[pair]?.score(first.member, second.member) {
          sum += score
          count += 1
        }
      }
    }
    return count == 0 || sum > 0
  }
}
