import EnumModel

extension AlignmentRecord {
  /// Why two enums are, or are not, one.
  ///
  /// - Parameters: indices of the declarations.
  package func explain(enums first: Int, _ second: Int) -> EnumExplanation {
    let (a, b) = linkedProfiles(first, second)
    return explain(a, b, nil)
  }

  /// - Parameters: indices of the profiles, and what was weighed where that is known.
  func explain(_ a: Int, _ b: Int, _ study: PairStudy?) -> EnumExplanation {
    let (left, right) = (min(a, b), max(a, b))
    let study = study ?? aligner.study(profiles[left], profiles[right])
    let known = pair(a, b)
    let alignment = known ?? study.alignment
    return EnumExplanation(
      verdict: verdict(a, b, alignment), evidence: alignment.evidence,
      nameDegree: alignment.nameDegree, coverage: alignment.coverage,
      matchedMembers: alignment.matches.count, agreement: agreement(study, left, right),
      isPart: profiles[a].isPart || profiles[b].isPart, wasCompared: known != nil,
      rivalOfFirst: rival(of: a, besides: b), rivalOfSecond: rival(of: b, besides: a))
  }

  /// How far the values of two profiles agree.
  func agreement(_ study: PairStudy, _ left: Int, _ right: Int) -> ValueAgreement {
    let (a, b) = (profiles[left].index.values, profiles[right].index.values)
    var shared = 0
    a.forEachShared(with: b) { _, _ in shared += 1 }
    return ValueAgreement(
      surePairs: study.alignment.anchors.count, agreeing: study.alignment.anchors.agreeing,
      shared: shared, smaller: min(a.keys.count, b.keys.count),
      isEvidence: study.gate != nil)
  }

  /// The profiles of two declarations by which they are linked; the whole enums where they are not.
  private func linkedProfiles(_ first: Int, _ second: Int) -> (Int, Int) {
    let ofFirst = profiles.indices.filter { profiles[$0].declaration == first }
    let ofSecond = profiles.indices.filter { profiles[$0].declaration == second }
    for a in ofFirst {
      for b in ofSecond where link(a, b) != nil { return (a, b) }
    }
    return (first, second)
  }

  private func verdict(_ a: Int, _ b: Int, _ pair: PairAlignment) -> EnumExplanation.Verdict {
    let (first, second) = (profiles[a], profiles[b])
    if first.declaration == second.declaration { return .apart(.sameEnum) }
    if link(a, b) != nil { return .together(isDirect: true) }
    let isShared = alignment.enums.contains { aligned in
      [first, second].allSatisfy { profile in
        aligned.columns.contains {
          $0.declaration == profile.declaration && $0.isPart == profile.isPart
        }
      }
    }
    if isShared { return .together(isDirect: false) }
    if first.edition == second.edition { return .apart(.sameEdition) }
    if first.edition.version != second.edition.version { return .apart(.otherVersion) }
    return .apart(pair.score > 0 ? .rival : .evidence)
  }

  /// The best enum of a profile's edition for another one.
  private func rival(of node: Int, besides other: Int) -> EnumExplanation.Rival? {
    let edition = profiles[other].edition
    let rivals = partners(of: node).compactMap {
      profile -> (profile: Int, pair: PairAlignment)? in
      guard profiles[profile].edition == edition,
        profiles[profile].declaration != profiles[other].declaration
      else { return nil }
      return pair(node, profile).map { (profile, $0) }
    }
    return rivals.max { ($0.pair.rank, $1.profile) < ($1.pair.rank, $0.profile) }.map { best in
      EnumExplanation.Rival(
        declaration: profiles[best.profile].declaration, score: best.pair.score,
        isLinked: link(node, best.profile) != nil)
    }
  }
}
