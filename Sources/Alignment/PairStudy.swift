import Foundation

/// Everything that was weighed when two enums were lined up.
struct PairStudy {
  /// A pair of members that was looked at.
  struct Candidate {
    var a: Int
    var b: Int
    var evidence: MemberEvidence
    var textInformation = 0.0
    /// Whether a word that only one of the names has tells it from another member of its enum.
    var isContrasted = false

    /// Whether its place is no reason to take a member for another: TOKEN_X stands where X does, and
    /// neither text nor value says that they are one.
    var isOutOfPlace: Bool { isContrasted && evidence.text + evidence.value <= 0 }
  }

  var alignment: PairAlignment
  var candidates: [Candidate]
  /// Nil where values are no evidence.
  var gate: ValueGate?

  /// What was weighed for two members.
  func candidate(_ a: Int, _ b: Int) -> Candidate? {
    candidates.first { $0.a == a && $0.b == b }
  }

  /// The probability that two members are one, against all that either may be one with instead.
  func probability(_ candidate: Candidate) -> Double {
    func sum(_ rivals: [Candidate]) -> Double {
      rivals.reduce(0) { $0 + exp($1.evidence.total) }
    }
    let row = sum(candidates.filter { $0.a == candidate.a })
    let column = sum(candidates.filter { $0.b == candidate.b })
    return exp(candidate.evidence.total) / (1 + max(row, column))
  }

  /// The best candidate of a member of the first enum besides one.
  func best(ofFirst a: Int, besides b: Int) -> Candidate? {
    Self.best(candidates.filter { $0.a == a && $0.b != b })
  }

  /// The best candidate of a member of the second enum besides one.
  func best(ofSecond b: Int, besides a: Int) -> Candidate? {
    Self.best(candidates.filter { $0.b == b && $0.a != a })
  }

  private static func best(_ candidates: [Candidate]) -> Candidate? {
    candidates.max { ($0.evidence.total, $1.a, $1.b) < ($1.evidence.total, $0.a, $0.b) }
  }
}
