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
  /// The best confidence of the matches that a cell came into its row by.
  private(set) var confidence: [Cell: Double] = [:]

  private let profiles: [EnumProfile]
  private let licences: Set<[Int]>
  private let alignments: [[Int]: PairAlignment]

  /// - Parameters:
  ///   - links: the decided links.
  ///   - alignments: every pair of profiles that was scored, the smaller index first.
  ///   - moved: members of whole enums that stand in a part, by profile.
  init(
    _ profiles: [EnumProfile], links: [EnumLinker.Link], licences: Set<[Int]>,
    alignments: [[Int]: PairAlignment], without moved: [Int: Set<Int>]
  ) {
    self.profiles = profiles
    self.licences = licences
    self.alignments = alignments
    var groups: [Int: [Cell]] = [:]
    var groupOf: [Cell: Int] = [:]
    for (profile, enumProfile) in profiles.enumerated() {
      for member in enumProfile.members.indices
      where !(moved[profile]?.contains(member) ?? false) {
        let cell = Cell(profile: profile, member: member)
        groupOf[cell] = groups.count
        groups[groups.count] = [cell]
      }
    }
    let edges = links.flatMap { link in
      link.alignment.matches.map { match in
        (
          score: match.evidence.total, a: Cell(profile: link.a, member: match.a),
          b: Cell(profile: link.b, member: match.b),
          confidence: match.confidence * Self.certainty(of: link)
        )
      }
    }
    for edge in edges.sorted(by: { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }) {
      guard let a = groupOf[edge.a], let b = groupOf[edge.b], let cellsA = groups[a],
        let cellsB = groups[b]
      else { continue }
      if a != b {
        guard mayMeet(cellsA, cellsB) else { continue }
        groups[a] = cellsA + cellsB
        groups[b] = nil
        for cell in cellsB { groupOf[cell] = a }
      }
      for cell in [edge.a, edge.b] {
        confidence[cell] = max(confidence[cell] ?? 0, edge.confidence)
      }
    }
    rows = groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
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
        let (profileA, profileB) = (profiles[left.profile], profiles[right.profile])
        if profileA.declaration == profileB.declaration { return false }
        if profileA.edition == profileB.edition {
          let pair = [min(left.profile, right.profile), max(left.profile, right.profile)]
          guard licences.contains(pair) else { return false }
        }
        if let score = score(left, right) {
          sum += score
          count += 1
        }
      }
    }
    return count == 0 || sum > 0
  }

  private func score(_ left: Cell, _ right: Cell) -> Double? {
    let (a, b) = left.profile < right.profile ? (left, right) : (right, left)
    return alignments[[a.profile, b.profile]]?.scores[PairAlignment.key(a.member, b.member)]
  }
}
