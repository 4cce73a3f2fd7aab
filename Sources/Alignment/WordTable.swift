import EnumModel
import Foundation

/// Every word of the run as a small number, with what is known of it.
struct WordTable {
  private(set) var texts: [String] = []
  private(set) var isNegation: [Bool] = []
  /// The number of a word's canonical form; forms have numbers of their own.
  private(set) var form: [Int] = []
  private var ids: [String: Int] = [:]
  private var formIDs: [String: Int] = [:]
  /// By form: its text.
  private(set) var formTexts: [String] = []

  /// The number of a word, a new one where it is new.
  mutating func id(of word: String) -> Int {
    if let id = ids[word] { return id }
    let id = texts.count
    ids[word] = id
    texts.append(word)
    isNegation.append(Synonyms.negations.contains(word))
    let canonical = Synonyms.canonicalForm(of: word)
    let formID = formIDs[canonical] ?? formTexts.count
    if formID == formTexts.count {
      formIDs[canonical] = formID
      formTexts.append(canonical)
    }
    form.append(formID)
    return id
  }

  var formCount: Int { formIDs.count }
}

/// How rare the words of names, the words of enum names and the values are.
///
/// Counted within one edition, and the largest count taken: eight copies of an enum on eight
/// platforms are not eight uses.
struct Rarity {
  /// By form.
  var words: [Double]
  /// By form; for the names of enums.
  var nameWords: [Double]
  private let values: [EnumValue.Kind: Double]
  /// By form: how many enums of one edition hold it.
  var frequency: [Int]

  init(_ profiles: [EnumProfile], table: WordTable) {
    let byEdition = Dictionary(grouping: profiles, by: \.edition)
    let most = Double(byEdition.values.map(\.count).max() ?? 0)
    func idf(_ count: Int) -> Double { log((most + 2) / (Double(count) + 0.5)) }
    var words = [Int](repeating: 0, count: table.formCount)
    var nameWords = words
    var values: [EnumValue.Kind: Int] = [:]
    for group in byEdition.values {
      var here: [Int: Int] = [:]
      var hereInNames: [Int: Int] = [:]
      var hereValues: [EnumValue.Kind: Int] = [:]
      for profile in group {
        for form in Set(profile.members.flatMap { $0.words.map { table.form[$0] } }) {
          here[form, default: 0] += 1
        }
        for form in profile.nameForms { hereInNames[form, default: 0] += 1 }
        for value in profile.membersByValue.keys { hereValues[value, default: 0] += 1 }
      }
      for (form, count) in here { words[form] = max(words[form], count) }
      for (form, count) in hereInNames { nameWords[form] = max(nameWords[form], count) }
      for (value, count) in hereValues { values[value] = max(values[value] ?? 0, count) }
    }
    let endings = Self.endingWords(profiles)
    frequency = words
    self.words = words.map(idf)
    self.nameWords = nameWords.indices.map { form in
      max(0.1, idf(nameWords[form])) * (endings.contains(form) ? 0.4 : 1)
    }
    self.values = values.mapValues { max(0, idf($0)) }
  }

  /// How rare a value is; 0 for one that no member has.
  func value(_ kind: EnumValue.Kind) -> Double { values[kind] ?? 0 }

  /// Forms that end at least 4 % of the distinct enum names, and two of them: Code, Type, Error.
  private static func endingWords(_ profiles: [EnumProfile]) -> Set<Int> {
    let names = Set(profiles.map(\.nameFormList)).filter { !$0.isEmpty }
    let lasts = Dictionary(grouping: names.compactMap(\.last)) { $0 }
    return Set(
      lasts.filter { $0.value.count > 1 && Double($0.value.count) >= 0.04 * Double(names.count) }
        .keys)
  }
}
