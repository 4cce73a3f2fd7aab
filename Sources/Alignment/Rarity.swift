import Foundation

/// How rare the words of names, the words of enum names and the values are.
///
/// Counted within one edition, and the largest count taken: eight copies of an enum on eight
/// platforms are not eight uses.
struct Rarity: Sendable {
  /// By form.
  var words: [Double]
  /// By form; for the names of enums.
  var nameWords: [Double]
  /// By value.
  let values: [Double]
  /// By form: how many enums of one edition hold it.
  var frequency: [Int]

  init(_ profiles: [EnumProfile], table: WordTable, valueCount: Int) {
    let byEdition = Dictionary(grouping: profiles, by: \.edition)
    let most = Double(byEdition.values.map(\.count).max() ?? 0)
    func idf(_ count: Int) -> Double { log((most + 2) / (Double(count) + 0.5)) }
    var words = EditionCounts(table.formCount)
    var nameWords = EditionCounts(table.formCount)
    var values = EditionCounts(valueCount)
    for group in byEdition.values {
      for profile in group {
        for word in profile.members.lazy.flatMap(\.words) { words.see(table.form[word]) }
        for form in profile.nameForms { nameWords.see(form) }
        for value in profile.index.values.keys { values.see(value) }
        words.endEnum()
        nameWords.endEnum()
        values.endEnum()
      }
      words.endEdition()
      nameWords.endEdition()
      values.endEdition()
    }
    let endings = Self.endingWords(profiles)
    frequency = words.most
    self.words = words.most.map(idf)
    self.nameWords = nameWords.most.enumerated().map { form, count in
      max(0.1, idf(count)) * (endings.contains(form) ? 0.4 : 1)
    }
    self.values = values.most.map { max(0, idf($0)) }
  }

  /// Forms that end at least 4 % of the distinct enum names, and two of them: Code, Type, Error.
  private static func endingWords(_ profiles: [EnumProfile]) -> Set<Int> {
    let names = Set(profiles.map(\.nameFormList)).filter { !$0.isEmpty }
    let lasts = Dictionary(grouping: names.compactMap(\.last)) { $0 }
    return Set(
      lasts.filter { $0.value.count > 1 && Double($0.value.count) >= 0.04 * Double(names.count) }
        .keys)
  }
}
