import EnumModel
import Foundation

/// Lines up the members of two enums.
///
/// A class, as every comparison holds it.
final class PairAligner: Sendable {
  /// Up to so many pairs are all looked at; beyond, only members that share something.
  private static let smallProduct = 36
  /// What name and text must come to before a pair is sure without its values.
  static let anchorScore = 1.5

  let rarity: Rarity
  let names: NameSimilarity
  private let texts: TextSimilarity
  private let pins: Pins

  init(table: WordTable, rarity: Rarity, grams: DescriptionGrams, pins: Pins) {
    self.pins = pins
    self.rarity = rarity
    names = NameSimilarity(table: table, rarity: rarity)
    texts = TextSimilarity(weights: grams.weights)
  }

  typealias Candidate = PairStudy.Candidate

  /// Lines two enums up.
  func align(_ a: EnumProfile, _ b: EnumProfile) -> PairAlignment {
    scored(study(a, b))
  }

  /// Lines two enums up that may be one; nil for two that nothing makes one, as most are.
  func promising(_ a: EnumProfile, _ b: EnumProfile) -> PairAlignment? {
    guard pins.areOne(a, b) || PairBound(self, a, b).mayBePositive else { return nil }
    let candidates = weighed(a, b)
    guard pins.areOne(a, b) || PairBound(self, a, b, candidates).mayBePositive else { return nil }
    let study = study(a, b, candidates)
    return study.alignment.score > 0 ? scored(study) : nil
  }

  private func scored(_ study: PairStudy) -> PairAlignment {
    var alignment = study.alignment
    alignment.scores = MemberScores(study.candidates)
    return alignment
  }

  /// Lines two enums up, and keeps what was weighed.
  ///
  /// - Parameter extra: a pair of members that is weighed though it may share nothing.
  func study(
    _ a: EnumProfile, _ b: EnumProfile, including extra: (a: Int, b: Int)? = nil
  ) -> PairStudy {
    study(a, b, weighed(a, b, including: extra))
  }

  /// The pairs of members that are looked at, with what names and texts say of them.
  private func weighed(
    _ a: EnumProfile, _ b: EnumProfile, including extra: (a: Int, b: Int)? = nil
  ) -> [Candidate] {
    let pinned = pins.members(of: a, b)
    var candidates = candidates(a, b, including: pinned + (extra.map { [$0] } ?? []))
    for (i, j) in pinned {
      guard let index = candidates.firstIndex(where: { $0.a == i && $0.b == j }) else { continue }
      candidates[index].evidence.alias = Pins.weight
    }
    if a.edition.language == b.edition.language { weighTexts(&candidates, a.index, b.index) }
    return candidates
  }

  private func study(_ a: EnumProfile, _ b: EnumProfile, _ candidates: [Candidate]) -> PairStudy {
    var candidates = candidates
    let anchors = Self.anchors(candidates, a, b)
    let gate = ValueGate(anchors.map { (candidates[$0].a, candidates[$0].b) }, a, b)
    if let gate {
      for index in candidates.indices {
        candidates[index].evidence.value =
          gate.score(candidates[index].a, of: a.index, candidates[index].b, of: b.index)
      }
    }
    var partners = [Int](repeating: -1, count: a.members.count)
    for index in Self.assign(candidates) { partners[candidates[index].a] = candidates[index].b }
    for index in candidates.indices where !candidates[index].isOutOfPlace {
      let (i, j) = (candidates[index].a, candidates[index].b)
      let before = i > 0 && j > 0 && partners[i - 1] == j - 1
      let behind = i + 1 < partners.count && partners[i + 1] == j + 1
      candidates[index].evidence.position = 0.6 * Double((before ? 1 : 0) + (behind ? 1 : 0))
    }
    let matches = Self.matches(candidates, a, b)
    let alignment = result(matches, candidates, anchors, a, b)
    return PairStudy(alignment: alignment, candidates: candidates, gate: gate)
  }

  /// Which words of two names match.
  func compareNames(
    _ first: (member: Int, profile: EnumProfile), _ second: (member: Int, profile: EnumProfile)
  ) -> NameComparison {
    let (left, right) = (
      first.profile.members[first.member], second.profile.members[second.member]
    )
    let isSameCode = first.profile.index.isSameCode(
      first.member, second.member, of: second.profile.index)
    guard !isSameCode else {
      return NameComparison(matches: [], onlyInFirst: [], onlyInSecond: [])
    }
    return names.comparison(left, in: first.profile, right, in: second.profile)
  }

  // MARK: - Candidates

  private func candidates(
    _ a: EnumProfile, _ b: EnumProfile, including extra: [(a: Int, b: Int)]
  ) -> [Candidate] {
    let (left, right) = (a.index, b.index)
    let weights = PairWeights(a, b)
    let hasBareCodes = left.hasBareCodes || right.hasBareCodes
    var candidates: [Candidate] = []
    candidates.reserveCapacity(min(Self.smallProduct, a.members.count * b.members.count))
    func weigh(_ i: Int, _ j: Int) {
      candidates.append(candidate(i, of: left, j, of: right, weights))
    }
    forEachPair(a, b) { i, j in
      // What is called by its code alone is nothing but that code.
      guard
        !hasBareCodes || !left.isBareCode[i] && !right.isBareCode[j]
          || left.valueNumbers[i] == right.valueNumbers[j]
      else { return }
      weigh(i, j)
    }
    let missing = extra.filter { i, j in !candidates.contains { $0.a == i && $0.b == j } }
    if !missing.isEmpty {
      for (i, j) in missing { weigh(i, j) }
      candidates.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    }
    return candidates
  }

  /// What the names of two members say.
  private func candidate(
    _ i: Int, of a: MemberIndex, _ j: Int, of b: MemberIndex, _ weights: PairWeights
  ) -> Candidate {
    guard !a.isSameCode(i, j, of: b) else { return Candidate(a: i, b: j, evidence: .none) }
    let name = names.degree(i, of: a, j, of: b, weights)
    let isWhole = names.areWhole(i, of: a, j, of: b)
    let evidence = MemberEvidence(
      nameDegree: name.degree,
      name: isWhole ? Interpolation.wholeName : Interpolation.name.value(at: name.degree),
      textDegree: nil, text: 0, value: 0, position: 0)
    return Candidate(a: i, b: j, evidence: evidence, isContrasted: name.isContrasted)
  }

  /// Calls for the pairs of members that share a word, a value or a rare gram; for all of them in small
  /// enums; in order.
  private func forEachPair(_ a: EnumProfile, _ b: EnumProfile, _ body: (Int, Int) -> Void) {
    if a.members.count * b.members.count <= Self.smallProduct {
      for i in a.members.indices { for j in b.members.indices { body(i, j) } }
      return
    }
    var grid = PairGrid(rows: a.members.count, columns: b.members.count)
    let common = max(8, b.members.count / 4)
    a.index.forms.forEachShared(with: b.index.forms) { own, others in
      if b.index.forms.count(at: others) <= common {
        grid.insert(a.index.forms.members(at: own), b.index.forms.members(at: others))
      }
    }
    a.index.rareGrams.forEachShared(with: b.index.rareGrams) { own, others in
      grid.insert(a.index.rareGrams.members(at: own), b.index.rareGrams.members(at: others))
    }
    a.index.values.forEachShared(with: b.index.values) { own, others in
      grid.insert(a.index.values.members(at: own), b.index.values.members(at: others))
    }
    grid.forEachPair(body)
  }

  // MARK: - Texts

  /// Descriptions count as much as they agree where names are certain: some pages write their own.
  private func weighTexts(_ candidates: inout [Candidate], _ a: MemberIndex, _ b: MemberIndex) {
    var certain = (sum: 0.0, count: 0.0)
    for index in candidates.indices {
      let (i, j) = (candidates[index].a, candidates[index].b)
      guard !a.grams.isEmpty(i), !b.grams.isEmpty(j) else { continue }
      let similarity = texts.compare(i, of: a, j, of: b)
      candidates[index].evidence.textDegree = similarity.degree
      candidates[index].textInformation = similarity.information
      if candidates[index].evidence.nameDegree >= 0.999 {
        certain.sum += similarity.degree
        certain.count += 1
      }
    }
    let curve = Interpolation.text
    let style = ((certain.sum + 1.8) / (certain.count + 3) / 0.6).clipped(0, 1)
    for index in candidates.indices {
      guard let degree = candidates[index].evidence.textDegree else { continue }
      let looked = curve.value(at: degree * (1 + 0.5 * (1 - style)))
      var score =
        looked < 0 ? looked * style : min(looked, 0.5 + 0.3 * candidates[index].textInformation)
      let isCopied = a.isCopied[candidates[index].a] || b.isCopied[candidates[index].b]
      if degree > 0.8, isCopied, score > 1 { score = 1 + (score - 1) * 0.4 }
      candidates[index].evidence.text = score
    }
  }

  // MARK: - Assignment

  private static func assign(_ candidates: [Candidate]) -> [Int] {
    let likely = candidates.indices.filter { candidates[$0].evidence.total > 0 }
    let edges = likely.map { index in
      Assignment.Edge(
        row: candidates[index].a, column: candidates[index].b,
        score: candidates[index].evidence.total)
    }
    return Assignment(edges).chosen.map { likely[$0] }
  }

  /// Pairs that name and text make sure of and whose values can be compared.
  private static func anchors(
    _ candidates: [Candidate], _ a: EnumProfile, _ b: EnumProfile
  ) -> [Int] {
    assign(candidates).filter { index in
      let candidate = candidates[index]
      return candidate.evidence.total > anchorScore
        && ValueGate.areComparable(a.members[candidate.a].value, b.members[candidate.b].value)
    }
  }

  private static func matches(
    _ candidates: [Candidate], _ a: EnumProfile, _ b: EnumProfile
  ) -> [MemberMatch] {
    let chosen = assign(candidates)
    // The summed odds of each member; nil where it is not chosen, as nobody asks for them then.
    var rows = [Double?](repeating: nil, count: a.members.count)
    var columns = [Double?](repeating: nil, count: b.members.count)
    for index in chosen {
      rows[candidates[index].a] = 0
      columns[candidates[index].b] = 0
    }
    for candidate in candidates {
      let (row, column) = (rows[candidate.a], columns[candidate.b])
      guard row != nil || column != nil else { continue }
      let odds = exp(candidate.evidence.total)
      if let row { rows[candidate.a] = row + odds }
      if let column { columns[candidate.b] = column + odds }
    }
    return chosen.compactMap { index in
      let candidate = candidates[index]
      let rivals = max(rows[candidate.a] ?? 0, columns[candidate.b] ?? 0)
      let probability = exp(candidate.evidence.total) / (1 + rivals)
      guard probability >= 0.5 else { return nil }
      return MemberMatch(
        a: candidate.a, b: candidate.b, probability: probability, evidence: candidate.evidence)
    }
  }

  // MARK: - The pair as a whole

  private func result(
    _ matches: [MemberMatch], _ candidates: [Candidate], _ anchors: [Int], _ a: EnumProfile,
    _ b: EnumProfile
  ) -> PairAlignment {
    let agreeing = anchors.count {
      a.members[candidates[$0].a].valueNumber == b.members[candidates[$0].b].valueNumber
    }
    let name = names.degree(a, b)
    var pair = PairAlignment(
      matches: matches, coverage: coverage(matches, a, b),
      gain: gain(matches, a, b), anchors: (anchors.count, agreeing), nameDegree: name.degree)
    pair.evidence = EnumEvidence(pair, a, b, nameInformation: name.information)
    if pins.areOne(a, b) { pair.evidence.alias = Pins.weight }
    return pair
  }

  private func coverage(_ matches: [MemberMatch], _ a: EnumProfile, _ b: EnumProfile) -> Double {
    var sums = (a: 0.0, b: 0.0)
    for match in matches {
      let sure = match.evidence.total.logistic
      sums.a += sure * a.index.memberWeights[match.a]
      sums.b += sure * b.index.memberWeights[match.b]
    }
    return max(sums.a / max(a.index.weight, 0.3), sums.b / max(b.index.weight, 0.3))
  }

  private func gain(_ matches: [MemberMatch], _ a: EnumProfile, _ b: EnumProfile) -> Double {
    matches.reduce(0) { sum, match in
      let (left, right) = (a.members[match.a], b.members[match.b])
      var information = a.index.memberWeights[match.a] * match.evidence.nameDegree
      if let value = left.valueNumber, value == right.valueNumber {
        information += rarity.values[value]
      }
      information += 4 * max(0, (match.evidence.textDegree ?? 0) - 0.5)
      return sum + match.evidence.total.logistic * min(6, information)
    }
  }
}
