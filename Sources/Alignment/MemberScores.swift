/// How well the members of two enums fit, in log-odds: every pair of them that was looked at.
struct MemberScores: Sendable {
  /// By member of the first enum, and one more: where its scores begin.
  private var starts: [Int32] = []
  /// Members of the second enum.
  private var others: [Int32] = []
  private var scores: [Double] = []

  init() {}

  /// - Parameter candidates: sorted by the members of the first enum.
  init(_ candidates: [PairStudy.Candidate]) {
    others.reserveCapacity(candidates.count)
    scores.reserveCapacity(candidates.count)
    for candidate in candidates {
      while starts.count <= candidate.a { starts.append(Int32(others.count)) }
      others.append(Int32(truncatingIfNeeded: candidate.b))
      scores.append(candidate.evidence.total)
    }
    starts.append(Int32(truncatingIfNeeded: others.count))
  }

  /// Nil for two members that share nothing.
  func score(_ a: Int, _ b: Int) -> Double? {
    guard a + 1 < starts.count else { return nil }
    let places = Int(starts[a])..<Int(starts[a + 1])
    return places.first { others[$0] == b }.map { scores[$0] }
  }
}
