/// How alike the names of two members are, from 0 to 1.
struct NameSimilarity: Sendable {
  /// The most words of a name that are matched with another's.
  private static let mostWords = 16

  let table: WordTable
  private let rarity: Rarity
  private let words: WordSimilarity

  init(table: WordTable, rarity: Rarity) {
    self.table = table
    self.rarity = rarity
    words = WordSimilarity(table: table, frequency: rarity.frequency)
  }

  /// Fewer words than these stand for different things in different places.
  private static let tellingWords = 3

  /// Whether two names say the same from their first word to their last, and much.
  func areWhole(_ i: Int, of a: MemberIndex, _ j: Int, of b: MemberIndex) -> Bool {
    a.names.places(i).count >= Self.tellingWords && a.names.isEqual(i, to: j, of: b.names)
  }

  /// Order-free matching of the words, weighed by how rare they are and how few siblings have them.
  ///
  /// - Returns: also whether a word without a match tells its member from another one of its enum.
  func degree(
    _ i: Int, of a: MemberIndex, _ j: Int, of b: MemberIndex, _ weights: PairWeights
  ) -> (degree: Double, isContrasted: Bool) {
    if a.stems.isEqual(i, to: j, of: b.stems) || a.names.isEqual(i, to: j, of: b.names) {
      return (1, false)
    }
    let (placesA, placesB) = (a.stems.places(i), b.stems.places(j))
    var matched = 0.0
    let used = forEachMatch(a.stems.elements, placesA, b.stems.elements, placesB) { k, l, degree in
      matched += degree * (weights.a.weights[k] + weights.b.weights[l])
    }
    var contrast = 0.0
    func count(
      _ places: Range<Int>, _ used: UInt32, _ side: PairWeights.Side, _ index: MemberIndex
    ) {
      for place in places where !Self.isUsed(place - places.lowerBound, used) {
        switch side.roles[index.formPlaces[place]] {
        case .plain: break
        case .context: matched += 0.9 * side.weights[place]
        case .contrast: contrast += side.weights[place]
        }
      }
    }
    count(placesA, used.a, weights.a, a)
    count(placesB, used.b, weights.b, b)
    let all = placesB.reduce(weights.a.sums[i]) { $0 + weights.b.weights[$1] }
    return (all > 0 ? min(1, matched / (all + contrast)) : 0, contrast > 0)
  }

  /// Calls for pairs of places of words, the most alike first, each place once.
  ///
  /// - Returns: bits of the words that were matched, counted from the first word of each name.
  @inline(__always)
  func forEachMatch(
    _ a: [Int], _ placesA: Range<Int>, _ b: [Int], _ placesB: Range<Int>,
    _ body: (Int, Int, Double) -> Void
  ) -> (a: UInt32, b: UInt32) {
    let (placesA, placesB) = (placesA.prefix(Self.mostWords), placesB.prefix(Self.mostWords))
    let (startA, startB) = (placesA.startIndex, placesB.startIndex)
    var used: (a: UInt32, b: UInt32) = (0, 0)
    // Nearly all words are equal or strangers, so equal ones are matched without sorting.
    for i in placesA {
      for j in placesB where a[i] == b[j] && !Self.isUsed(j - startB, used.b) {
        body(i, j, 1)
        used.a |= 1 << UInt32(i - startA)
        used.b |= 1 << UInt32(j - startB)
        break
      }
    }
    var candidates: [(Int, Int, Double)] = []
    for i in placesA where !Self.isUsed(i - startA, used.a) && !words.isAlone(a[i]) {
      for j in placesB where !Self.isUsed(j - startB, used.b) {
        let degree = words.degree(a[i], b[j])
        if degree > 0 { candidates.append((i, j, degree)) }
      }
    }
    if candidates.count > 1 {
      candidates.sort { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
    }
    for (i, j, degree) in candidates
    where !Self.isUsed(i - startA, used.a) && !Self.isUsed(j - startB, used.b) {
      body(i, j, degree)
      used.a |= 1 << UInt32(i - startA)
      used.b |= 1 << UInt32(j - startB)
    }
    return used
  }

  /// Whether the bit of a word is set; words beyond `mostWords` have none.
  private static func isUsed(_ word: Int, _ bits: UInt32) -> Bool {
    (bits >> UInt32(word)) & 1 == 1
  }

  /// How alike the names of two enums are, and how much the shared words say.
  func degree(_ a: EnumProfile, _ b: EnumProfile) -> (degree: Double, information: Double) {
    guard !a.nameForms.isEmpty, !b.nameForms.isEmpty else { return (0, 0) }
    let shared = a.nameForms.intersection(b.nameForms).reduce(0) { $0 + rarity.nameWords[$1] }
    let all = a.nameForms.reduce(0) { $0 + rarity.nameWords[$1] }
    let both = b.nameForms.reduce(all) { $0 + rarity.nameWords[$1] }
    return (both > 0 ? 2 * shared / both : 0, shared)
  }
}
