import EnumModel

/// What enums share, numbered: forms of their names, stems of their members, values.
struct EnumTraits: Sendable {
  /// By profile.
  private(set) var ofProfile: [[Int]] = []
  /// By trait: indices of the profiles that have it.
  private(set) var holders: [[Int]] = []
  /// By trait: how much it says that two enums share it.
  private(set) var weights: [Double] = []

  init(_ profiles: [EnumProfile], rarity: Rarity) {
    var names: [Int: Int] = [:]
    var stems: [[Int]: Int] = [:]
    var values: [Int: Int] = [:]
    for (index, profile) in profiles.enumerated() {
      var traits: [Int] = []
      for form in profile.nameForms {
        traits.append(trait(&names[form], 2 * rarity.nameWords[form], index))
      }
      for stem in profile.members.map(\.stem) {
        traits.append(trait(&stems[stem], min(3, Double(stem.count)), index))
      }
      for value in profile.index.values.keys {
        traits.append(trait(&values[value], 0.5 * rarity.values[value], index))
      }
      ofProfile.append(Array(SortedNumbers(traits)))
    }
  }

  /// The number of a trait, a new one where it is new, with one more profile that has it.
  private mutating func trait(_ known: inout Int?, _ weight: Double, _ profile: Int) -> Int {
    let trait = known ?? holders.count
    if known == nil {
      known = trait
      holders.append([])
      weights.append(weight)
    }
    if holders[trait].last != profile { holders[trait].append(profile) }
    return trait
  }
}
