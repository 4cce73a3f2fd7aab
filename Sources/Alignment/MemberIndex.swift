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

  init(_ members: [MemberProfile], table: WordTable, grams: DescriptionGrams) {
    let stems = Runs(members.map(\.stem))
    let forms = Postings(members.map { Array($0.stemForms) })
    (self.stems, self.forms) = (stems, forms)
    names = Runs(members.map(\.words))
    values = Postings(members.map { $0.valueNumber.map { [$0] } ?? [] })
    rareGrams = Postings(members.map { $0.grams.filter(grams.isRare) })
    self.grams = Runs(members.map(\.grams))
    formPlaces = stems.elements.map { forms.place(of: table.form[$0]) ?? 0 }
    textWeights = members.map(\.textWeight)
    isCopied = members.map { $0.textCopies > 1 }
    valueNumbers = members.map { $0.valueNumber ?? -1 }
    valueTypes = members.map { ValueType($0.value) }
    let unit = members.count > 3 ? 1 / Double(members.count) : 0
    shares = forms.keys.indices.map { place in
      (0..<forms.count(at: place)).reduce(0) { sum, _ in sum + unit }
    }
  }
}
