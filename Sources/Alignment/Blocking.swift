import EnumModel

/// Finds, for every enum, the few of each other edition that it may be one with.
struct Blocking: Sendable {
  /// How many enums of an edition are looked at.
  private static let best = 4
  /// The least evidence that makes a pair worth a look.
  private static let least = 2.0
  /// What stands in more enums than this says little and costs much.
  private static let mostPostings = 600

  /// Of so many enums, one thread finds the partners at a time.
  private static let batch = 64

  private let traits: EnumTraits
  private let numbers: EditionNumbers

  private init(_ profiles: [EnumProfile], rarity: Rarity) {
    traits = EnumTraits(profiles, rarity: rarity)
    numbers = EditionNumbers(profiles)
  }

  /// Pairs of profiles, sorted.
  static func pairs(
    _ profiles: [EnumProfile], rarity: Rarity, on mapper: some WorkMapper = SerialMapper()
  ) -> [ProfilePair] {
    let blocking = Blocking(profiles, rarity: rarity)
    let batches = stride(from: 0, to: profiles.count, by: batch).map {
      $0..<min($0 + batch, profiles.count)
    }
    var pairs = mapper.map(batches) { blocking.pairs(of: $0) }.flatMap(\.self)
    pairs.sort()
    pairs.removeRepetitions()
    return pairs
  }

  /// The pairs of some profiles with any.
  private func pairs(of profiles: Range<Int>) -> [ProfilePair] {
    var pairs: [ProfilePair] = []
    // Emptied for each profile instead of made anew.
    var evidence = [Double](repeating: 0, count: numbers.ofProfile.count)
    var touched: [Int] = []
    var found: [Int] = []
    var candidates = [[(place: Int, sum: Double)]](repeating: [], count: numbers.editions.count)
    for index in profiles {
      for trait in traits.ofProfile[index] {
        let places = traits.holders[trait]
        guard places.count <= Self.mostPostings else { continue }
        let weight = traits.weights[trait]
        for place in places where place != index {
          if evidence[place] == 0 { touched.append(place) }
          evidence[place] += weight
        }
      }
      let own = numbers.ofProfile[index]
      for place in touched {
        let edition = numbers.ofProfile[place]
        if evidence[place] >= Self.least, edition != own,
          numbers.editions[edition].version == numbers.editions[own].version
        {
          if candidates[edition].isEmpty { found.append(edition) }
          candidates[edition].append((place, evidence[place]))
        }
        evidence[place] = 0
      }
      touched.removeAll(keepingCapacity: true)
      // In the order of the editions, whose number may be that of the pages.
      for edition in found.sorted() {
        candidates[edition].sort { ($1.sum, $0.place) < ($0.sum, $1.place) }
        for (place, _) in candidates[edition].prefix(Self.best) {
          pairs.append(ProfilePair(index, place))
        }
        candidates[edition].removeAll(keepingCapacity: true)
      }
      found.removeAll(keepingCapacity: true)
    }
    return pairs
  }
}

extension [ProfilePair] {
  /// Keeps each pair once; they are sorted.
  fileprivate mutating func removeRepetitions() {
    var count = 0
    for pair in self where count == 0 || self[count - 1] != pair {
      self[count] = pair
      count += 1
    }
    removeSubrange(count...)
  }
}
