/// The pairs of whole enums that were compared, before any decision.
///
/// Nine in ten come to nothing. Of those only is kept that they were compared: what they came to is
/// found again for the few that somebody asks for.
struct ComparedPairs: Sendable {
  /// Pairs of enums of different editions, sorted.
  let pairs: [ProfilePair]
  /// Pairs that speak for themselves, and presentations of one enum.
  let promising: [ProfilePair: PairAlignment]
  private let profiles: [EnumProfile]
  private let aligner: PairAligner

  init(
    _ pairs: [ProfilePair], promising links: [EnumLinker.Link], of profiles: [EnumProfile],
    by aligner: PairAligner
  ) {
    self.pairs = pairs
    self.profiles = profiles
    self.aligner = aligner
    promising = Dictionary(
      links.lazy.map { (ProfilePair($0.a, $0.b), $0.alignment) }, uniquingKeysWith: { $1 })
  }

  /// Whether two enums were compared.
  func contains(_ pair: ProfilePair) -> Bool {
    if promising[pair] != nil { return true }
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair
  }

  /// What two enums come to.
  func alignment(_ pair: ProfilePair) -> PairAlignment {
    promising[pair] ?? aligner.align(profiles[pair.a], profiles[pair.b])
  }
}
