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

  /// What members that begin with words of different meanings weigh.
  private static let topicPenalty = 9.0
  /// The coverage that lets an enum join one that has a better partner.
  private static let oneSidedCoverage = 0.45

  let links: [Link]
  /// Every pair that speaks for itself, and every presentation, with what separates families taken off.
  let compared: [Link]
  private let families: EditionFamilies
  private let topics: EnumTopics
  /// Pairs of enums of one edition that may share rows: split or documented twice.
  private(set) var licences: Set<ProfilePair>

  /// - Parameters:
  ///   - pairs: of enums of different editions; those that do not speak for themselves may be left out.
  ///   - presentations: of enums of one edition that are one on several pages.
  init(
    _ profiles: [EnumProfile], _ pairs: [Link], presentations: [Link] = [], rarity: Rarity
  ) {
    let topics = EnumTopics(profiles)
    let families = EditionFamilies(profiles, pairs)
    (self.topics, self.families) = (topics, families)
    // In place and by index: links are many, and each holds several arrays.
    var scored = pairs
    for index in scored.indices { Self.separate(&scored[index], families, topics) }
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

  /// A pair of enums of different editions with what speaks against any link between the two.
  func separated(_ link: Link) -> Link {
    var link = link
    Self.separate(&link, families, topics)
    return link
  }

  private static func separate(
    _ link: inout Link, _ families: EditionFamilies, _ topics: EnumTopics
  ) {
    if families.areApart(link.a, link.b) {
      link.alignment.evidence.family = -EditionFamilies.penalty
    }
    if topics.areApart(link.a, link.b) { link.alignment.evidence.topic = -topicPenalty }
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
}
