import EnumModel

/// Finds, for every enum, the few of each other edition that it may be one with.
struct Blocking {
  /// How many enums of an edition are looked at.
  private static let best = 4
  /// The least evidence that makes a pair worth a look.
  private static let least = 2.0
  /// What stands in more enums than this says little and costs much.
  private static let mostPostings = 600

  /// A thing that enums share.
  private enum Key: Hashable {
    case nameForm(Int)
    case stem([Int])
    case value(EnumValue.Kind)
  }

  /// Pairs of indices of the profiles, the smaller first.
  static func pairs(_ profiles: [EnumProfile], rarity: Rarity) -> [(Int, Int)] {
    var postings: [Key: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      for key in keys(of: profile) { postings[key, default: []].append(index) }
    }
    var pairs = Set<[Int]>()
    for (index, profile) in profiles.enumerated() {
      var evidence: [Int: Double] = [:]
      for key in keys(of: profile) {
        guard let places = postings[key], places.count <= mostPostings else { continue }
        let weight = weight(of: key, rarity)
        for place in places where place != index { evidence[place, default: 0] += weight }
      }
      var byEdition: [Edition: [(Int, Double)]] = [:]
      for (place, sum) in evidence where sum >= least {
        let edition = profiles[place].edition
        guard edition != profile.edition, edition.version == profile.edition.version else {
          continue
        }
        byEdition[edition, default: []].append((place, sum))
      }
      for candidates in byEdition.values {
        let sorted = candidates.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        for (place, _) in sorted.prefix(best) {
          pairs.insert([min(index, place), max(index, place)])
        }
      }
    }
    return pairs.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }

  private static func keys(of profile: EnumProfile) -> [Key] {
    profile.nameForms.sorted().map(Key.nameForm)
      + Set(profile.members.map(\.stem)).map(Key.stem)
      + profile.membersByValue.keys.map(Key.value)
  }

  private static func weight(of key: Key, _ rarity: Rarity) -> Double {
    switch key {
    case .nameForm(let form): 2 * rarity.nameWords[form]
    case .stem(let words): min(3, Double(words.count))
    case .value(let value): 0.5 * rarity.value(value)
    }
  }
}
