import EnumModel
import Foundation

/// Lines up the members of two enums.
struct PairAligner {
  /// Up to so many pairs are all looked at; beyond, only members that share something.
  private static let smallProduct = 36

  private let grams: DescriptionGrams
  private let rarity: Rarity
  private var names: NameSimilarity

  init(table: WordTable, rarity: Rarity, grams: DescriptionGrams) {
    self.rarity = rarity
    self.grams = grams
    names = NameSimilarity(table: table, rarity: rarity)
  }

  private typealias Candidate = PairStudy.Candidate

  mutating func align(_ a: EnumProfile, _ b: EnumProfile) -> PairAlignment {
    study(a, b).alignment
  }

  /// Lines two enums up, and keeps what was weighed.
  ///
  /// - Parameter extra: a pair of members that is weighed though it may share nothing.
  mutating func study(
    _ a: EnumProfile, _ b: EnumProfile, including extra: (a: Int, b: Int)? = nil
  ) -> PairStudy {
    var candidates = candidates(a, b, including: extra)
    weighTexts(&candidates, a, b)
    let anchors = Self.anchors(candidates, a, b)
    let gate = ValueGate(anchors.map { (candidates[$0].a, candidates[$0].b) }, a, b)
    if let gate {
      for index in candidates.indices {
        candidates[index].evidence.value =
          gate.score(a.members[candidates[index].a].value, b.members[candidates[index].b].value)
      }
    }
    let first = Self.assign(candidates)
    let chosen = Set(first.map { PairAlignment.key(candidates[$0].a, candidates[$0].b) })
    for index in candidates.indices {
      let (i, j) = (candidates[index].a, candidates[index].b)
      let neighbours = [(i - 1, j - 1), (i + 1, j + 1)].count {
        $0.0 >= 0 && $0.1 >= 0 && chosen.contains(PairAlignment.key($0.0, $0.1))
      }
      candidates[index].evidence.position = 0.6 * Double(neighbours)
    }
    let matches = Self.matches(candidates)
    let alignment = result(matches, candidates, anchors, a, b)
    return PairStudy(alignment: alignment, candidates: candidates, gate: gate)
  }

  /// Which words of two names match.
  mutating func compareNames(
    _ first: (member: Int, profile: EnumProfile), _ second: (member: Int, profile: EnumProfile)
  ) -> NameComparison {
    names.comparison(
      first.profile.members[first.member], in: first.profile,
      second.profile.members[second.member], in: second.profile)
  }

  // MARK: - Candidates

  private mutating func candidates(
    _ a: EnumProfile, _ b: EnumProfile, including extra: (a: Int, b: Int)?
  ) -> [Candidate] {
    // What is called by its code alone is nothing but that code.
    var pairs = pairs(a, b).filter { i, j in
      let (left, right) = (a.members[i], b.members[j])
      return !(left.isBareCode || right.isBareCode) || left.value == right.value
    }
    if let extra, !pairs.contains(where: { $0 == extra }) { pairs.append(extra) }
    return pairs.map { i, j in
      let degree = names.degree(a.members[i], in: a, b.members[j], in: b)
      let evidence = MemberEvidence(
        nameDegree: degree, name: Interpolation.name.value(at: degree), textDegree: nil, text: 0,
        value: 0, position: 0)
      return Candidate(a: i, b: j, evidence: evidence)
    }
  }

  /// The pairs of members that share a word, a value or a rare gram; all of them in small enums.
  private func pairs(_ a: EnumProfile, _ b: EnumProfile) -> [(Int, Int)] {
    if a.members.count * b.members.count <= Self.smallProduct {
      return a.members.indices.flatMap { i in b.members.indices.map { (i, $0) } }
    }
    var byForm: [Int: [Int]] = [:]
    var byGram: [Int: [Int]] = [:]
    for (j, member) in b.members.enumerated() {
      for form in member.stemForms { byForm[form, default: []].append(j) }
      for gram in member.grams where grams.isRare(gram) { byGram[gram, default: []].append(j) }
    }
    let common = max(8, b.members.count / 4)
    return a.members.indices.flatMap { i in
      var found = Set<Int>()
      for form in a.members[i].stemForms {
        if let places = byForm[form], places.count <= common { found.formUnion(places) }
      }
      for gram in a.members[i].grams { found.formUnion(byGram[gram] ?? []) }
      if let value = a.members[i].value { found.formUnion(b.membersByValue[value] ?? []) }
      return found.sorted().map { (i, $0) }
    }
  }

  // MARK: - Texts

  /// Descriptions count as much as they agree where names are certain: some pages write their own.
  private func weighTexts(_ candidates: inout [Candidate], _ a: EnumProfile, _ b: EnumProfile) {
    guard a.edition.language == b.edition.language else { return }
    var certain = (sum: 0.0, count: 0.0)
    for index in candidates.indices {
      let (left, right) = (a.members[candidates[index].a], b.members[candidates[index].b])
      guard !left.grams.isEmpty, !right.grams.isEmpty else { continue }
      let similarity = TextSimilarity(left, right, weights: grams.weights)
      candidates[index].evidence.textDegree = similarity.degree
      candidates[index].textInformation = similarity.information
      if candidates[index].evidence.nameDegree >= 0.999 {
        certain.sum += similarity.degree
        certain.count += 1
      }
    }
    let style = ((certain.sum + 1.8) / (certain.count + 3) / 0.6).clipped(0, 1)
    for index in candidates.indices {
      guard let degree = candidates[index].evidence.textDegree else { continue }
      let looked = Interpolation.text.value(at: degree * (1 + 0.5 * (1 - style)))
      var score =
        looked < 0 ? looked * style : min(looked, 0.5 + 0.3 * candidates[index].textInformation)
      let isCopied =
        a.members[candidates[index].a].textCopies > 1
        || b.members[candidates[index].b].textCopies > 1
      if degree > 0.8, isCopied, score > 1 { score = 1 + (score - 1) * 0.4 }
      candidates[index].evidence.text = score
    }
  }

  // MARK: - Assignment

  private static func assign(_ candidates: [Candidate]) -> [Int] {
    Assignment(
      candidates.map {
        Assignment.Edge(row: $0.a, column: $0.b, score: $0.evidence.total)
      }
    ).chosen
  }

  /// Pairs that name and text make sure of and whose values can be compared.
  private static func anchors(
    _ candidates: [Candidate], _ a: EnumProfile, _ b: EnumProfile
  ) -> [Int] {
    assign(candidates).filter { index in
      let candidate = candidates[index]
      return candidate.evidence.total > 1.5
        && ValueGate.areComparable(a.members[candidate.a].value, b.members[candidate.b].value)
    }
  }

  private static func matches(_ candidates: [Candidate]) -> [MemberMatch] {
    var rows: [Int: Double] = [:]
    var columns: [Int: Double] = [:]
    for candidate in candidates {
      rows[candidate.a, default: 0] += exp(candidate.evidence.total)
      columns[candidate.b, default: 0] += exp(candidate.evidence.total)
    }
    return assign(candidates).compactMap { index in
      let candidate = candidates[index]
      let rivals = max(rows[candidate.a] ?? 0, columns[candidate.b] ?? 0)
      let confidence = exp(candidate.evidence.total) / (1 + rivals)
      guard confidence >= 0.5 else { return nil }
      return MemberMatch(
        a: candidate.a, b: candidate.b, confidence: confidence, evidence: candidate.evidence)
    }
  }

  // MARK: - The pair as a whole

  private mutating func result(
    _ matches: [MemberMatch], _ candidates: [Candidate], _ anchors: [Int], _ a: EnumProfile,
    _ b: EnumProfile
  ) -> PairAlignment {
    let agreeing = anchors.count {
      a.members[candidates[$0].a].value == b.members[candidates[$0].b].value
    }
    let name = names.degree(a, b)
    var pair = PairAlignment(
      matches: matches, scores: [:], coverage: coverage(matches, a, b),
      gain: gain(matches, a, b), anchors: (anchors.count, agreeing), nameDegree: name.degree)
    for candidate in candidates {
      pair.scores[PairAlignment.key(candidate.a, candidate.b)] = candidate.evidence.total
    }
    pair.evidence = EnumEvidence(pair, a, b, nameInformation: name.information)
    return pair
  }

  /// How much a member's name says of it.
  private func weight(_ member: MemberProfile) -> Double {
    member.stemForms.sorted().reduce(0) { $0 + rarity.words[$1] }.clipped(0.3, 5)
  }

  private func coverage(_ matches: [MemberMatch], _ a: EnumProfile, _ b: EnumProfile) -> Double {
    let allA = a.members.reduce(0) { $0 + weight($1) }
    let allB = b.members.reduce(0) { $0 + weight($1) }
    var sums = (a: 0.0, b: 0.0)
    for match in matches {
      let sure = match.evidence.total.logistic
      sums.a += sure * weight(a.members[match.a])
      sums.b += sure * weight(b.members[match.b])
    }
    return max(sums.a / max(allA, 0.3), sums.b / max(allB, 0.3))
  }

  private func gain(_ matches: [MemberMatch], _ a: EnumProfile, _ b: EnumProfile) -> Double {
    matches.reduce(0) { sum, match in
      let (left, right) = (a.members[match.a], b.members[match.b])
      var information = weight(left) * match.evidence.nameDegree
      if let value = left.value, value == right.value { information += rarity.value(value) }
      information += 4 * max(0, (match.evidence.textDegree ?? 0) - 0.5)
      return sum + match.evidence.total.logistic * min(6, information)
    }
  }
}
