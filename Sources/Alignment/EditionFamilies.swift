import EnumModel

/// Which editions document products of one family: those with enough enums that are one.
struct EditionFamilies: Sendable {
  /// What separates two families of products: log-odds against a link between them.
  static let penalty = 9.0
  /// The share of an edition's enums with a partner on another that makes them one family.
  private static let share = 0.25
  /// Editions with fewer enums are too small to be a family of their own.
  private static let smallest = 4
  /// The score that makes two enums partners.
  private static let leastScore = 2.0

  /// By profile: the number of its edition.
  private let editions: [Int]
  /// By edition: the number of its family.
  private var families: [Int] = []
  /// By family: how many enums it has.
  private var sizes: [Int] = []

  /// - Parameter pairs: of enums of different editions.
  init(_ profiles: [EnumProfile], _ pairs: [EnumLinker.Link]) {
    let numbers = EditionNumbers(profiles)
    editions = numbers.ofProfile
    var ownSizes = [Int](repeating: 0, count: numbers.editions.count)
    for number in editions { ownSizes[number] += 1 }
    var partners = [[Int: Set<Int>]](repeating: [:], count: ownSizes.count)
    for pair in pairs where pair.alignment.score > Self.leastScore {
      let (a, b) = (editions[pair.a], editions[pair.b])
      partners[a][b, default: []].insert(pair.a)
      partners[b][a, default: []].insert(pair.b)
    }
    var groups = DisjointSets(ownSizes.count)
    for (a, others) in partners.enumerated() {
      for (b, enums) in others
      where ownSizes[a] <= ownSizes[b]
        && Double(enums.count) >= Self.share * Double(ownSizes[a])
      {
        groups.join(a, b)
      }
    }
    families = ownSizes.indices.map { groups.root($0) }
    sizes = Array(repeating: 0, count: ownSizes.count)
    for (edition, size) in ownSizes.enumerated() { sizes[families[edition]] += size }
  }

  /// Whether two enums are of editions of different families, each of which is large enough for one.
  func areApart(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (families[editions[first]], families[editions[second]])
    return a != b && sizes[a] >= Self.smallest && sizes[b] >= Self.smallest
  }
}
