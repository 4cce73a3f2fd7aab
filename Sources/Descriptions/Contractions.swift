/// Undoes contractions, so that a negator is a word of its own.
enum Contractions {
  /// The words that a folded word stands for: "isn't" is "is" and "not".
  static func words(of word: [Symbol]) -> [[Symbol]] {
    if word == cannot { return [can, not] }
    guard let mark = word.firstIndex(where: { $0 == 0x27 || $0 == 0x2019 }) else { return [word] }
    guard mark > 1, word[mark - 1] == 0x6E, Array(word[(mark + 1)...]) == [0x74] else {
      return [Array(word[..<mark])]
    }
    let stem = Array(word[..<(mark - 1)])
    if stem == Symbols.of("ca") { return [can, not] }
    return [stem == Symbols.of("wo") ? Symbols.of("will") : stem, not]
  }

  private static let can = Symbols.of("can")
  private static let cannot = Symbols.of("cannot")
  private static let not = Symbols.of("not")
}
