/// Cuts inflection from Latin words; a crude stem suffices because both sides get the same.
enum Stemmer {
  /// The first that fits is cut; at least three letters stay.
  private static let suffixes: [[Symbol]] = [
    "ational", "ization", "izing", "ations", "ation", "ings", "ing", "ies", "ied", "ers", "ments",
    "ment", "tion", "ions", "ion", "ed", "es", "s", "ly", "er", "e",
  ].map(Symbols.of)

  /// The hash of a folded word's stem.
  static func stem(_ word: [Symbol]) -> UInt64 {
    guard word.count > 3 else { return Symbols.hash(word) }
    for suffix in suffixes
    where word.count >= suffix.count + 3 && word.holds(suffix, at: word.count - suffix.count) {
      return Symbols.hash(word.dropLast(suffix.count))
    }
    return Symbols.hash(word)
  }
}
