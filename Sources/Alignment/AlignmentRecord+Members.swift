import EnumModel

extension AlignmentRecord {
  /// Why two members are, or are not, counterparts; nil where a place is none.
  package func explain(_ first: MemberPlace, _ second: MemberPlace) -> MemberExplanation? {
    guard let a = cell(of: first), let b = cell(of: second) else { return nil }
    if first.declaration == second.declaration {
      return MemberExplanation(verdict: .apart(.sameEnum), weighed: nil)
    }
    // Compared in the order of the alignment, so that the same comes out.
    let isTurned = a.profile > b.profile
    let (left, right) = isTurned ? (b, a) : (a, b)
    let study = aligner.study(
      profiles[left.profile], profiles[right.profile], including: (left.member, right.member))
    guard let candidate = study.candidate(left.member, right.member) else { return nil }
    let nextOfLeft = study.best(ofFirst: left.member, besides: right.member).map {
      rival($0.b, in: right.profile, $0)
    }
    let nextOfRight = study.best(ofSecond: right.member, besides: left.member).map {
      rival($0.a, in: left.profile, $0)
    }
    let (memberA, memberB) = (member(a), member(b))
    let weighed = MemberExplanation.Weighed(
      evidence: candidate.evidence, probability: study.probability(candidate),
      names: aligner.compareNames(
        (a.member, profiles[a.profile]), (b.member, profiles[b.profile])),
      text: text(candidate, a, b), value: Self.value(memberA.value, memberB.value),
      agreement: agreement(study, left.profile, right.profile),
      nextOfFirst: isTurned ? nextOfRight : nextOfLeft,
      nextOfSecond: isTurned ? nextOfLeft : nextOfRight,
      enums: explain(a.profile, b.profile, study))
    let verdict = together(first, second, left, right) ?? .apart(reason(left, right, study))
    return MemberExplanation(verdict: verdict, weighed: weighed)
  }

  private func member(_ cell: RowBuilder.Cell) -> MemberProfile {
    profiles[cell.profile].members[cell.member]
  }

  private func rival(
    _ member: Int, in profile: Int, _ candidate: PairStudy.Candidate
  ) -> MemberExplanation.Rival {
    MemberExplanation.Rival(
      declaration: profiles[profile].declaration, member: profiles[profile].members[member].index,
      score: candidate.evidence.total)
  }

  private func text(
    _ candidate: PairStudy.Candidate, _ a: RowBuilder.Cell, _ b: RowBuilder.Cell
  ) -> MemberExplanation.Text {
    let (memberA, memberB) = (member(a), member(b))
    if let degree = candidate.evidence.textDegree {
      return .compared(
        degree: degree, isRepeated: memberA.textCopies > 1 || memberB.textCopies > 1)
    }
    let (isMissingA, isMissingB) = (memberA.grams.isEmpty, memberB.grams.isEmpty)
    return isMissingA || isMissingB
      ? .missing(inFirst: isMissingA, inSecond: isMissingB) : .otherLanguage
  }

  private static func value(
    _ a: EnumValue.Kind?, _ b: EnumValue.Kind?
  ) -> MemberExplanation.Value {
    guard a != nil, b != nil else { return .missing }
    return ValueGate.areComparable(a, b) ? a == b ? .equal : .unequal : .otherKind
  }

  /// The verdict where both stand in one row.
  private func together(
    _ first: MemberPlace, _ second: MemberPlace, _ left: RowBuilder.Cell, _ right: RowBuilder.Cell
  ) -> MemberExplanation.Verdict? {
    guard let place = row(of: first), let other = row(of: second), place == other else {
      return nil
    }
    let match = link(left.profile, right.profile)?.alignment.matches.first {
      $0.a == left.member && $0.b == right.member
    }
    if let match { return .together(confidence: match.confidence, isDirect: true) }
    let cells = alignment.enums[place.alignedEnum].rows[place.row].members.filter {
      [first, second].contains(MemberPlace(declaration: $0.declaration, member: $0.member))
    }
    return .together(confidence: cells.map(\.confidence).min() ?? 0, isDirect: false)
  }

  private func reason(
    _ left: RowBuilder.Cell, _ right: RowBuilder.Cell, _ study: PairStudy
  ) -> ReasonApart {
    let (a, b) = (profiles[left.profile], profiles[right.profile])
    if a.edition == b.edition { return .sameEdition }
    if a.edition.version != b.edition.version { return .otherVersion }
    guard link(left.profile, right.profile) != nil else { return .otherEnums }
    let candidate = study.candidate(left.member, right.member)
    guard let candidate, candidate.evidence.total > 0 else { return .evidence }
    let matches = study.alignment.matches.filter { $0.a == left.member || $0.b == right.member }
    if matches.contains(where: { $0.a == left.member && $0.b == right.member }) { return .row }
    return matches.isEmpty ? .unsure : .rival
  }
}
