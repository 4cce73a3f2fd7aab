/// What was found of two enums.
struct PairAlignment: Sendable {
  /// Members that were taken for one, each at most once.
  var matches: [MemberMatch]
  var scores = MemberScores.none
  /// How much of the better covered enum has a counterpart, from 0 to 1.
  var coverage: Double
  /// How much the matches say together.
  var gain: Double
  /// Matches by name and text whose values could be compared, and how many of them agree.
  var anchors: (count: Int, agreeing: Int)
  /// How alike the enums' names are, from 0 to 1.
  var nameDegree: Double
  /// What speaks for and against the enums being one.
  var evidence = EnumEvidence()

  /// Log-odds that the enums are one.
  var score: Double { evidence.total }

  /// What links are ranked by; it keeps growing where the score is saturated.
  var rank: Double { score + 3 * nameDegree + coverage }
}

/// Two members that were taken for one, and why.
package struct MemberMatch: Hashable, Sendable {
  /// Indices of the members of the two enums.
  package var a: Int
  package var b: Int
  /// What the evidence gives for their being one, from 0 to 1; damped.
  var probability: Double
  package var evidence: MemberEvidence

  /// The probability that they are one, from 0 to 1.
  package var confidence: Double { Calibration.confidence(of: probability) }
}

/// What speaks for and against two members being one, in log-odds.
package struct MemberEvidence: Hashable, Sendable {
  /// How alike the names are, from 0 to 1.
  package var nameDegree: Double
  package var name: Double
  /// How alike the descriptions are, from 0 to 1; nil where they cannot be compared.
  package var textDegree: Double?
  package var text: Double
  package var value: Double
  package var position: Double
  /// What an alias of the project counts for: more than all else.
  package var alias = 0.0

  /// What a pair has against it before anything is known of it.
  package static let outset = -0.6
  static let none = MemberEvidence(
    nameDegree: 0, name: 0, textDegree: nil, text: 0, value: 0, position: 0)

  /// The sum, with what a pair has against it at the outset.
  package var total: Double { name + Self.outset + text + value + position + alias }
}
