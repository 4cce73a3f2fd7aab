import Alignment
import EnumModel

/// What was weighed for two enums, in JSON; scores are log-odds.
struct WhyEnumObject: Encodable {
  var score: Double
  var parts: Parts
  var nameDegree: Double
  var coverage: Double
  var matchedMembers: Int
  var anchors: Anchors
  /// Whether only some members of one of the enums belong to the other.
  var part: Bool
  /// Whether the pair was compared for more than this answer.
  var compared: Bool
  var rivalOfFirst: Rival?
  var rivalOfSecond: Rival?

  struct Parts: Encodable {
    var outset: Double
    var name: Double
    var coverage: Double
    var gain: Double
    var values: Double
    var layer: Double
    var family: Double
    var topic: Double
    var alias: Double

    init(_ evidence: EnumEvidence) {
      outset = EnumEvidence.outset
      name = evidence.name.hundredths
      coverage = evidence.coverage.hundredths
      gain = evidence.gain.hundredths
      values = evidence.values.hundredths
      layer = evidence.layer.hundredths
      family = evidence.family.hundredths
      topic = evidence.topic.hundredths
      alias = evidence.alias.hundredths
    }
  }

  /// Pairs of members that names and texts make sure of.
  struct Anchors: Encodable {
    var count: Int
    var agreeing: Int
    var sharedValues: Int
    /// Whether values count as evidence between the two enums.
    var areEvidence: Bool
  }

  struct Rival: Encodable {
    var target: WhyTarget
    var score: Double
    /// Whether the two are taken for one.
    var linked: Bool

    init(_ rival: EnumExplanation.Rival, _ declarations: [EnumDeclaration]) {
      target = WhyTarget(declarations[rival.declaration], member: nil)
      score = rival.score.hundredths
      linked = rival.isLinked
    }
  }

  init(_ explanation: EnumExplanation, _ declarations: [EnumDeclaration]) {
    let agreement = explanation.agreement
    score = explanation.evidence.total.hundredths
    parts = Parts(explanation.evidence)
    nameDegree = explanation.nameDegree.hundredths
    coverage = explanation.coverage.hundredths
    matchedMembers = explanation.matchedMembers
    anchors = Anchors(
      count: agreement.surePairs, agreeing: agreement.agreeing, sharedValues: agreement.shared,
      areEvidence: agreement.isEvidence)
    part = explanation.isPart
    compared = explanation.wasCompared
    rivalOfFirst = explanation.rivalOfFirst.map { Rival($0, declarations) }
    rivalOfSecond = explanation.rivalOfSecond.map { Rival($0, declarations) }
  }
}
