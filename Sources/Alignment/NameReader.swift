import EnumModel

/// Splits names into words that compare across schemes: `H264`, `InValid` and `TIME_OUT` are one word.
struct NameReader {
  /// The shortest pair of neighbours, in letters, that is joined into one word.
  private static let shortestJoined = 5

  /// Words that occur in some name of the run.
  private let known: Set<String>

  /// - Parameter names: every name of the run.
  init(names: some Sequence<String>) {
    var known = Set<String>()
    for name in names { known.formUnion(Self.glued(name)) }
    self.known = known
  }

  /// The words of a name: neighbours whose concatenation is a word elsewhere are one.
  func words(of name: String) -> [String] {
    let words = Self.glued(name)
    var joined: [String] = []
    var index = 0
    while index < words.count {
      let pair = index + 1 < words.count ? words[index] + words[index + 1] : ""
      let isKnown = pair.utf8.count >= Self.shortestJoined && known.contains(pair)
      joined.append(isKnown ? pair : words[index])
      index += isKnown ? 2 : 1
    }
    return joined
  }

  /// The words of a name, one letter glued to the number beside it (H264, 720P), CJK runs cut into
  /// bigrams.
  private static func glued(_ name: String) -> [String] {
    var words: [String] = []
    for word in NameWords.split(name).map(\.text) {
      let isNumber = word.utf8.allSatisfy { (48...57).contains($0) }
      if let last = words.last, isNumber && isLetter(last) || isLetter(word) && isNumeric(last) {
        words[words.count - 1] = last + word
      } else if let first = word.utf8.first, first >= 0x80 {
        words += bigrams(of: word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static func isLetter(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.allSatisfy { (97...122).contains($0) }
  }

  private static func isNumeric(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) }
  }

  static func bigrams(of run: String) -> [String] {
    let characters = Array(run)
    guard characters.count > 1 else { return [run] }
    return (1..<characters.count).map { String(characters[($0 - 1)...$0]) }
  }
}
