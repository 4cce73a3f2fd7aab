import Foundation

/// How rare the words of names, the words of enum names and the values are.
///
/// Counted within one edition, and the largest count taken: eight copies of an enum on eight
/// platforms are not eight uses.
struct Rarity: Sendable {
  /// By form.
  private(set) var words: [Double] = []
  /// By word: what it weighs in a name.
  private(set) var ofWord: [Double] = []
  /// By form; for the names of enums.
  private(set) var nameWords: [Double] = []
  /// By value.
  private(set) var values: [Double] = []
  /// By form: how many enums of one edition hold it.
  private(set) var frequency: [Int] = []

  /// That of no enums.
  static let none = Rarity()

  private init() {}

  init(_ enums: [EnumNumbers], table: WordTable, valueCount: Int) {
    let byEdition = Dictionary(grouping: enums.indices) { enums[$0].edition }
    let most = Double(byEdition.values.map(\.count).max() ?? 0)
    func idf(_ count: Int) -> Double { log((most + 2) / (Double(count) + 0.5)) }
    var words = EditionCounts(table.formCount)
    var nameWords = EditionCounts(table.formCount)
    var values = EditionCounts(valueCount)
    for group in byEdition.values {
      for index in group {
        for word in enums[index].words.joined() { words.see(table.form[word]) }
        for word in enums[index].name { nameWords.see(table.form[word]) }
        for value in enums[index].values { value.map { values.see($0) } }
        words.endEnum()
        nameWords.endEnum()
        values.endEnum()
      }
      words.endEdition()
      nameWords.endEdition()
      values.endEdition()
    }
    let endings = Self.endingWords(enums.map { $0.name.map { table.form[$0] } })
    frequency = words.most
    self.words = words.most.map(idf)
    ofWord = table.form.indices.map { [words = self.words] word in
      let base = max(0.15, words[table.form[word]])
      return table.isNegation[word] ? max(1, base) : base
    }
    self.nameWords = nameWords.most.enumerated().map { form, count in
      max(0.1, idf(count)) * (endings.contains(form) ? 0.4 : 1)
    }
    self.values = values.most.map { max(0, idf($0)) }
  }

  /// Forms that end at least 4 % of the distinct enum names, and two of them: Code, Type, Error.
  private static func endingWords(_ names: [[Int]]) -> Set<Int> {
    let names = Set(names).filter { !$0.isEmpty }
    let lasts = Dictionary(grouping: names.compactMap(\.last)) { $0 }
    return Set(
      lasts.filter { $0.value.count > 1 && Double($0.value.count) >= 0.04 * Double(names.count) }
        .keys)
  }
}
