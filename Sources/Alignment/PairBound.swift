import EnumModel
import Foundation

/// The most that two enums may come to, which is found in a fraction of the time of what they do.
///
/// Of the pairs that share enough to be looked at, nine in ten are not one. Most of them cannot be,
/// whatever values and places of members add to names and texts.
struct PairBound {
  /// What the places of two members add at most.
  private static let position = 1.2
  /// What rounding may make of sums.
  private static let tolerance = 1e-6

  private var best: PairAlignment
  private let name: Double

  var mayBePositive: Bool { best.score > -Self.tolerance }

  /// The most by the names of the enums alone.
  init(_ aligner: PairAligner, _ a: EnumProfile, _ b: EnumProfile) {
    let name = aligner.names.degree(a, b)
    self.name = name.information
    best = PairAlignment(
      matches: [], coverage: 1, gain: .infinity, anchors: (4, 4), nameDegree: name.degree)
    best.evidence = EnumEvidence(best, a, b, nameInformation: name.information)
  }

  /// The most by what names and texts say of the members.
  init(
    _ aligner: PairAligner, _ a: EnumProfile, _ b: EnumProfile, _ candidates: [PairStudy.Candidate]
  ) {
    self.init(aligner, a, b)
    let equal = ValueGate.most(a, b)
    var rows = [(sure: Double, gain: Double)](repeating: (0, 0), count: a.members.count)
    var columns = [Double](repeating: 0, count: b.members.count)
    let (weightsA, weightsB) = (a.index.memberWeights, b.index.memberWeights)
    var anchors = 0
    for candidate in candidates {
      let (i, j) = (candidate.a, candidate.b)
      let evidence = candidate.evidence
      let isEqual =
        a.index.valueNumbers[i] >= 0 && a.index.valueNumbers[i] == b.index.valueNumbers[j]
      let most = evidence.total + Self.position + (isEqual ? equal : 0)
      guard most > 0 else { continue }
      if evidence.total > PairAligner.anchorScore { anchors += 1 }
      let sure = most.logistic
      var information = weightsA[i] * evidence.nameDegree
      if isEqual { information += aligner.rarity.values[a.index.valueNumbers[i]] }
      information += 4 * max(0, (evidence.textDegree ?? 0) - 0.5)
      rows[i].sure = max(rows[i].sure, sure)
      rows[i].gain = max(rows[i].gain, sure * min(6, information))
      columns[j] = max(columns[j], sure)
    }
    let ofA = weightsA.indices.reduce(0) { $0 + weightsA[$1] * rows[$1].sure }
    let ofB = weightsB.indices.reduce(0) { $0 + weightsB[$1] * columns[$1] }
    best.coverage = max(ofA / max(a.index.weight, 0.3), ofB / max(b.index.weight, 0.3))
    best.gain = rows.reduce(0) { $0 + $1.gain }
    if anchors < 2 { best.anchors = (0, 0) }
    best.evidence = EnumEvidence(best, a, b, nameInformation: name)
  }
}
