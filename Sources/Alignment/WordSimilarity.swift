/// How alike two words are, from 0 to 1.
///
/// The pairs that are alike are few, so all of them are found once and looked up from then on.
struct WordSimilarity: Sendable {
  /// Another word that is alike.
  struct Neighbour: Sendable {
    var word: Int
    var degree: Double
  }

  /// By word.
  private var neighbours: [[Neighbour]]

  /// What may stand before an abbreviation by suffix and yet make another word of it.
  private static let reversing: Set<String> = [
    "un", "in", "no", "not", "non", "re", "dis", "de", "im", "ir", "il", "mis", "pre", "sub",
  ]

  /// - Parameter frequency: by form, how many enums of one edition hold it.
  init(table: WordTable, frequency: [Int]) {
    neighbours = Array(repeating: [], count: table.texts.count)
    var wordsOfForm = [[Int]](repeating: [], count: table.formCount)
    for (word, form) in table.form.enumerated() { wordsOfForm[form].append(word) }
    for words in wordsOfForm where words.count > 1 {
      for (place, word) in words.enumerated() {
        for other in words[..<place] { relate(word, other, 0.9) }
      }
    }
    for (left, right) in WordSlips(table: table, frequency: frequency).pairs {
      relate(left, right, 0.8)
    }
    for word in table.texts.indices { relateAbbreviations(of: word, table) }
  }

  /// Equal 1; one meaning or one stem 0.9; a likely slip 0.8; an abbreviation 0.75; else 0.
  func degree(_ left: Int, _ right: Int) -> Double {
    if left == right { return 1 }
    for neighbour in neighbours[left] where neighbour.word == right { return neighbour.degree }
    return 0
  }

  /// Whether a word is like no other.
  func isAlone(_ word: Int) -> Bool { neighbours[word].isEmpty }

  /// Relates two words; the first degree that is found stays.
  private mutating func relate(_ left: Int, _ right: Int, _ degree: Double) {
    guard self.degree(left, right) == 0 else { return }
    neighbours[left].append(Neighbour(word: right, degree: degree))
    neighbours[right].append(Neighbour(word: left, degree: degree))
  }

  /// Looks the beginnings and the ends of a word up: `param` and `meter` in `parameter`.
  private mutating func relateAbbreviations(of word: Int, _ table: WordTable) {
    let text = Array(table.texts[word].utf8)
    guard text.count > 3, let first = text.first, first < 0x80 else { return }
    for length in 3..<text.count {
      let start = String(decoding: text[..<length], as: UTF8.self)
      if let short = table.knownID(of: start) { relate(word, short, 0.75) }
      guard length >= 4, text[text.count - length] < 0x80 else { continue }
      let end = String(decoding: text[(text.count - length)...], as: UTF8.self)
      guard let short = table.knownID(of: end) else { continue }
      let rest = String(decoding: text[..<(text.count - length)], as: UTF8.self)
      if !Self.reversing.contains(rest) { relate(word, short, 0.75) }
    }
  }
}
