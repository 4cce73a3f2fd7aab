import SourceText

/// Pairs of words of which one is probably a misspelling of the other.
struct WordSlips {
  /// One or two letters apart, from the same first letter on, and one much rarer than the other.
  private(set) var pairs: [(Int, Int)] = []

  private struct Word {
    var number: Int
    var text: [UInt8]
    /// A bit for each letter that the word has.
    var letters: UInt32
    var frequency: Int
  }

  /// - Parameter frequency: by form, how many enums of one edition hold it.
  init(table: WordTable, frequency: [Int]) {
    // By first letter, and by digits: what is numbered differently is no slip of each other.
    var groups: [[UInt8]: [Word]] = [:]
    for (number, text) in table.texts.enumerated() {
      let text = Array(text.utf8)
      guard text.count >= 5, text[0] < 0x80 else { continue }
      let letters = text.reduce(0 as UInt32) { $0 | 1 << UInt32($1 & 31) }
      let digits = text.dropFirst().filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      groups[[text[0]] + digits, default: []].append(
        Word(
          number: number, text: text, letters: letters, frequency: frequency[table.form[number]]))
    }
    for group in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }).map(\.value) {
      let words = group.sorted { $0.text.count < $1.text.count }
      for short in words.indices {
        let limit = words[short].text.count >= 8 ? 2 : 1
        let longest = words[short].text.count + limit
        for long in words.indices[(short + 1)...] {
          guard words[long].text.count <= longest else { break }
          if Self.isSlip(words[short], words[long], limit) {
            pairs.append((words[short].number, words[long].number))
          }
        }
      }
    }
  }

  /// What is cheap is asked first: a slip changes two letters of the set of letters at most.
  private static func isSlip(_ a: Word, _ b: Word, _ limit: Int) -> Bool {
    let (rarer, commoner) = (min(a.frequency, b.frequency), max(a.frequency, b.frequency))
    return Double(rarer) <= max(1, 0.1 * Double(commoner))
      && (a.letters ^ b.letters).nonzeroBitCount <= 2 * limit
      && EditDistance.isWithin(limit, a.text, b.text)
  }
}
