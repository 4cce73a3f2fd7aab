import EnumModel

/// Decides which enums of different editions are one.
struct EnumLinker {
  /// A decision.
  struct Link: Sendable {
    /// Indices of the profiles.
    var a: Int
    var b: Int
    var alignment: PairAlignment
    /// Whether one of the two is a part of a larger enum.
    var isPart = false
  }

  /// What separates two families of products: log-odds against a link between them.
  private static let familyPenalty = 9.0
  /// The share of an edition's enums with a partner on another that makes them one family.
  private static let familyShare = 0.25
  /// Editions with fewer enums are too small to be a family of their own.
  private static let smallestFamily = 4
  /// What members that begin with words of different meanings weigh.
  private static let topicPenalty = 9.0
  /// The coverage that lets an enum join one that has a better partner.
  private static let oneSidedCoverage = 0.45

  let links: [Link]
  /// Every pair that was compared, with what separates families taken off.
  let compared: [Link]
  /// Pairs of enums of one edition that may share rows: split or documented twice.
  private(set) var licences: Set<ProfilePair>

  /// - Parameters:
  ///   - pairs: of enums of different editions.
  ///   - presentations: of enums of one edition that are one on several pages.
  init(
    _ profiles: [EnumProfile], _ pairs: [Link], presentations: [Link] = [], rarity: Rarity
  ) {
    let topics = EnumTopics(profiles)
    // In place and by index: links are many, and each holds several arrays.
    var scored = pairs
    Self.separateFamilies(profiles, &scored)
    Self.separate(topics, &scored)
    compared = scored + presentations
    licences = Set(presentations.map { ProfilePair($0.a, $0.b) })
    var links: [Link] = []
    let editions = EditionNumbers(profiles).ofProfile
    let fragments = Fragments(profiles, editions: editions, scored)
    let likely = scored.map { $0.alignment.score > 0 && !fragments.hold($0) }
    var best: [Int: [Int: Int]] = [:]
    for index in scored.indices where likely[index] {
      let (a, b) = (scored[index].a, scored[index].b)
      for (node, other) in [(a, b), (b, a)] {
        let edition = editions[other]
        if let known = best[node]?[edition], !Self.isBetter(scored[index], than: scored[known]) {
          continue
        }
        best[node, default: [:]][edition] = index
      }
    }
    let pinned = scored.filter { $0.alignment.evidence.alias > 0 }
    let namesakes = EnumNamesakes(profiles, scored)
    for index in scored.indices
    where likely[index] && scored[index].alignment.evidence.alias == 0
      && !namesakes.areApart(scored[index].a, scored[index].b)
    {
      let link = scored[index]
      let aChose = best[link.a]?[editions[link.b]] == index
      let bChose = best[link.b]?[editions[link.a]] == index
      if aChose, bChose {
        links.append(link)
      } else if aChose || bChose {
        let (x, y) = aChose ? (link.a, link.b) : (link.b, link.a)
        guard let chosen = best[y]?[editions[x]] else { continue }
        let rival = scored[chosen].a == y ? scored[chosen].b : scored[chosen].a
        if Self.mayJoin(profiles[x], rival: profiles[rival], partner: profiles[y], link, rarity) {
          links.append(link)
          licences.insert(ProfilePair(x, rival))
        }
      }
    }
    let joined = LinkedEnums(profiles, topics: topics, licences: licences)
    self.links = joined.keeping(presentations + pinned, links)
  }

  private static func separate(_ topics: EnumTopics, _ links: inout [Link]) {
    for index in links.indices where topics.areApart(links[index].a, links[index].b) {
      links[index].alignment.evidence.topic = -topicPenalty
    }
  }

  private static func isBetter(_ left: Link, than right: Link) -> Bool {
    (left.alignment.rank, right.a, right.b) > (right.alignment.rank, left.a, left.b)
  }

  /// Whether an enum may join a partner that prefers a rival: documented twice, or one that was split.
  private static func mayJoin(
    _ x: EnumProfile, rival: EnumProfile, partner: EnumProfile, _ link: Link, _ rarity: Rarity
  ) -> Bool {
    guard link.alignment.coverage >= oneSidedCoverage else { return false }
    if x.nameForms == rival.nameForms { return true }
    let names = partner.nameForms
    guard !names.isEmpty, rival.nameForms != names else { return false }
    func weight(_ forms: SortedNumbers) -> Double {
      forms.reduce(0) { $0 + rarity.nameWords[$1] }
    }
    let enough = 0.8 * weight(names)
    return weight(names.intersection(x.nameForms)) >= enough
      && weight(names.intersection(rival.nameForms)) >= enough
  }

  /// Lowers the scores between editions of different families.
  private static func separateFamilies(_ profiles: [EnumProfile], _ links: inout [Link]) {
    let numbers = EditionNumbers(profiles)
    let (editions, edition) = (numbers.editions, numbers.ofProfile)
    var sizes = [Int](repeating: 0, count: editions.count)
    for number in edition { sizes[number] += 1 }
    var partners = [[Int: Set<Int>]](repeating: [:], count: editions.count)
    for index in links.indices where links[index].alignment.score > 2 {
      let (first, second) = (links[index].a, links[index].b)
      let (a, b) = (edition[first], edition[second])
      partners[a][b, default: []].insert(first)
      partners[b][a, default: []].insert(second)
    }
    var family = Array(editions.indices)
    func root(_ edition: Int) -> Int {
      var edition = edition
      while family[edition] != edition { edition = family[edition] }
      return edition
    }
    for (a, others) in partners.enumerated() {
      for (b, enums) in others.sorted(by: { $0.key < $1.key }) {
        guard sizes[a] <= sizes[b], Double(enums.count) >= familyShare * Double(sizes[a]) else {
          continue
        }
        if root(a) != root(b) { family[root(a)] = root(b) }
      }
    }
    let roots = editions.indices.map(root)
    var familySizes = [Int](repeating: 0, count: editions.count)
    for (edition, size) in sizes.enumerated() { familySizes[roots[edition]] += size }
    for index in links.indices {
      let (a, b) = (roots[edition[links[index].a]], roots[edition[links[index].b]])
      guard a != b, familySizes[a] >= smallestFamily, familySizes[b] >= smallestFamily else {
        continue
      }
      links[index].alignment.evidence.family = -familyPenalty
    }
  }
}
