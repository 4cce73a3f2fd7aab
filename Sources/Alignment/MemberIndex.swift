import EnumModel

/// What an enum's members have, as flat arrays of numbers.
///
/// An enum is compared with dozens of others, member by member. All that can be looked up, sorted or
/// counted for it alone is done here, once, so that the loops over pairs of members only add.
final class MemberIndex: Sendable {
  /// The numbered words of each whole name.
  let names: Runs
  /// The numbered words of each stem.
  let stems: Runs
  /// By element of `stems`: the place of the word's form in the keys of `forms`.
  let formPlaces: [Int]
  /// The forms of the stems.
  let forms: Postings
  /// By key of `forms`: the share of members that hold it; 0 in small enums, where it says nothing.
  let shares: [Double]
  let values: Postings
  /// The grams that few descriptions of the run hold.
  let rareGrams: Postings
  /// The sorted grams of each description.
  let grams: Runs
  /// By member: the summed weight of its grams.
  let textWeights: [Double]
  /// By member: whether another member of the enum has its description.
  let isCopied: [Bool]
  /// By member: the number of its value; -1 without one.
  let valueNumbers: [Int]
  let valueTypes: [ValueType]
  /// By member: whether the value is all that the page calls it by.
  let isBareCode: [Bool]
  let hasBareCodes: Bool
  /// By element of `stems`: what the word weighs where few members have it, and what it weighs here.
  let plainWeights: [Double]
  let weights: [Double]
  /// By member: the sum of `weights`.
  let sums: [Double]
  /// By key of `forms`: what it is to the enum itself.
  let roles: [PairWeights.Role]
  /// By member: how much its name says of it.
  let memberWeights: [Double]
  /// The sum of `memberWeights`.
  let weight: Double

  /// Values of one type can be compared.
  enum ValueType {
    case integer
    case string
    /// A range, or no value.
    case other

    init(_ value: EnumValue.Kind?) {
      switch value {
      case .integer: self = .integer
      case .string: self = .string
      default: self = .other
      }
    }
  }

  /// - Parameter contrast: forms that alone tell two of the members apart.
  init(
    _ members: [MemberProfile], contrast: Set<Int>, table: WordTable, grams: DescriptionGrams,
    rarity: Rarity
  ) {
    let stems = Runs(members.map(\.stem))
    let forms = Postings(members.map { Array($0.stemForms) })
    let formPlaces = stems.elements.map { forms.place(of: table.form[$0]) ?? 0 }
    (self.stems, self.forms, self.formPlaces) = (stems, forms, formPlaces)
    names = Runs(members.map(\.words))
    values = Postings(members.map { $0.valueNumber.map { [$0] } ?? [] })
    rareGrams = Postings(members.map { $0.grams.filter(grams.isRare) })
    self.grams = Runs(members.map(\.grams))
    textWeights = members.map(\.textWeight)
    isCopied = members.map { $0.textCopies > 1 }
    valueNumbers = members.map { $0.valueNumber ?? -1 }
    valueTypes = members.map { ValueType($0.value) }
    isBareCode = members.map(\.isBareCode)
    hasBareCodes = isBareCode.contains(true)
    let unit = members.count > 3 ? 1 / Double(members.count) : 0
    let shares = forms.keys.indices.map { place in
      (0..<forms.count(at: place)).reduce(0) { sum, _ in sum + unit }
    }
    let plainWeights = stems.elements.map { rarity.ofWord[$0] }
    let weights = plainWeights.indices.map {
      Self.weight(plainWeights[$0], share: shares[formPlaces[$0]])
    }
    (self.shares, self.plainWeights, self.weights) = (shares, plainWeights, weights)
    sums = members.indices.map { stems.places($0).reduce(0) { $0 + weights[$1] } }
    roles = forms.keys.map { contrast.contains($0) ? .contrast : .plain }
    memberWeights = members.map { member in
      member.stemForms.reduce(0) { $0 + rarity.words[$1] }.clipped(0.3, 5)
    }
    weight = memberWeights.reduce(0, +)
  }

  /// What a word weighs that a share of the members hold.
  static func weight(_ word: Double, share: Double) -> Double { word * (1 - 0.8 * share) }

  /// Whether one of two members is called by its code alone, and the other has that code: a code says
  /// nothing of what a page calls it.
  func isSameCode(_ i: Int, _ j: Int, of other: MemberIndex) -> Bool {
    isBareCode[i] != other.isBareCode[j] && valueNumbers[i] == other.valueNumbers[j]
  }
}
