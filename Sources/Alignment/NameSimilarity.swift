/// How alike the names of two members are, from 0 to 1.
struct NameSimilarity {
  let table: WordTable
  private let rarity: Rarity
  private var words: WordSimilarity

  init(table: WordTable, rarity: Rarity) {
    self.table = table
    self.rarity = rarity
    words = WordSimilarity(table: table, frequency: rarity.frequency)
  }

  /// Order-free matching of the words, weighed by how rare they are and how few siblings have them.
  mutating func degree(
    _ a: MemberProfile, in enumA: EnumProfile, _ b: MemberProfile, in enumB: EnumProfile
  ) -> Double {
    if a.stem == b.stem || a.words == b.words { return 1 }
    func weight(_ word: Int) -> Double {
      let form = table.form[word]
      let share = max(enumA.share(of: form), enumB.share(of: form))
      let base = max(0.15, rarity.words[form])
      return (table.isNegation[word] ? max(1, base) : base) * (1 - 0.8 * share)
    }
    let matching = matches(a.stem, b.stem)
    var restA = Set(a.stem.indices)
    var restB = Set(b.stem.indices)
    var matched = 0.0
    for (i, j, degree) in matching {
      restA.remove(i)
      restB.remove(j)
      matched += degree * (weight(a.stem[i]) + weight(b.stem[j]))
    }
    var contrast = 0.0
    func count(_ rest: Set<Int>, of member: MemberProfile, _ own: EnumProfile, _ other: EnumProfile)
    {
      for index in rest.sorted() {
        let form = table.form[member.stem[index]]
        if other.context.contains(form) {
          matched += 0.9 * weight(member.stem[index])
        } else if own.contrast.contains(form) {
          contrast += weight(member.stem[index])
        }
      }
    }
    count(restA, of: a, enumA, enumB)
    count(restB, of: b, enumB, enumA)
    let all = (a.stem + b.stem).reduce(0) { $0 + weight($1) }
    return all > 0 ? min(1, matched / (all + contrast)) : 0
  }

  /// Pairs of word places, the most alike first, each word once.
  mutating func matches(_ a: [Int], _ b: [Int]) -> [(Int, Int, Double)] {
    var candidates: [(Int, Int, Double)] = []
    for i in a.indices.prefix(16) {
      for j in b.indices.prefix(16) {
        let degree = words.degree(a[i], b[j])
        if degree > 0 { candidates.append((i, j, degree)) }
      }
    }
    candidates.sort { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
    var usedA = Set<Int>()
    var usedB = Set<Int>()
    return candidates.filter { i, j, _ in
      guard !usedA.contains(i), !usedB.contains(j) else { return false }
      usedA.insert(i)
      usedB.insert(j)
      return true
    }
  }

  /// How alike the names of two enums are, and how much the shared words say.
  mutating func degree(_ a: EnumProfile, _ b: EnumProfile) -> (degree: Double, information: Double)
  {
    guard !a.nameForms.isEmpty, !b.nameForms.isEmpty else { return (0, 0) }
    let shared = a.nameForms.intersection(b.nameForms).sorted().reduce(0) {
      $0 + rarity.nameWords[$1]
    }
    let all = (a.nameForms.sorted() + b.nameForms.sorted()).reduce(0) { $0 + rarity.nameWords[$1] }
    return (all > 0 ? 2 * shared / all : 0, shared)
  }
}
