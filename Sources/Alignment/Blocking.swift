import EnumModel

/// Finds, for every enum, the few of each other edition that it may be one with.
struct Blocking {
  /// How many enums of an edition are looked at.
  private static let best = 4
  /// The least evidence that makes a pair worth a look.
  private static let least = 2.0
  /// What stands in more enums than this says little and costs much.
  private static let mostPostings = 600

  /// Pairs of profiles, sorted.
  static func pairs(_ profiles: [EnumProfile], rarity: Rarity) -> [ProfilePair] {
    let traits = EnumTraits(profiles, rarity: rarity)
    let numbers = EditionNumbers(profiles)
    var pairs = Set<ProfilePair>()
    var evidence = [Double](repeating: 0, count: profiles.count)
    for index in profiles.indices {
      var touched: [Int] = []
      for trait in traits.ofProfile[index] {
        let places = traits.holders[trait]
        guard places.count <= mostPostings else { continue }
        let weight = traits.weights[trait]
        for place in places where place != index {
          if evidence[place] == 0 { touched.append(place) }
          evidence[place] += weight
        }
      }
      let own = numbers.ofProfile[index]
      var byEdition: [Int: [(Int, Double)]] = [:]
      for place in touched {
        let sum = evidence[place]
        evidence[place] = 0
        let edition = numbers.ofProfile[place]
        guard sum >= least, edition != own,
          numbers.editions[edition].version == numbers.editions[own].version
        else { continue }
        byEdition[edition, default: []].append((place, sum))
      }
      for candidates in byEdition.values {
        let sorted = candidates.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        for (place, _) in sorted.prefix(best) { pairs.insert(ProfilePair(index, place)) }
      }
    }
    return pairs.sorted()
  }
}
