/// How well the members of two enums fit, in log-odds: every pair of them that was looked at.
///
/// A class, as pairs are many and copied often.
final class MemberScores: Sendable {
  /// By member of the first enum, and one more: where its scores begin.
  private let starts: [Int32]
  /// Members of the second enum.
  private let others: [Int32]
  private let scores: [Double]

  /// Those of nothing.
  static let none = MemberScores([])

  /// - Parameter candidates: sorted by the members of the first enum.
  init(_ candidates: [PairStudy.Candidate]) {
    var starts: [Int32] = []
    for (place, candidate) in candidates.enumerated() {
      while starts.count <= candidate.a { starts.append(Int32(truncatingIfNeeded: place)) }
    }
    starts.append(Int32(truncatingIfNeeded: candidates.count))
    self.starts = starts
    others = candidates.map { Int32(truncatingIfNeeded: $0.b) }
    scores = candidates.map(\.evidence.total)
  }

  /// Nil for two members that share nothing.
  func score(_ a: Int, _ b: Int) -> Double? {
    guard a + 1 < starts.count else { return nil }
    let places = Int(starts[a])..<Int(starts[a + 1])
    return places.first { others[$0] == b }.map { scores[$0] }
  }
}
