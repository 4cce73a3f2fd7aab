/// Two words that a name writes as one: `NOTREADY`.
package struct SquashedWord: Hashable, Sendable {
  package var first: String
  package var second: String

  /// Words that open a phrase and are seldom the beginning of another word.
  private static let leading = ["is", "not", "no", "has"]

  /// Takes a word apart behind a leading word such as `not`, if that is possible in one way only.
  ///
  /// - Parameter isKnown: whether the rest is a word.
  package init?(leadingWordIn word: String, isKnown: (String) -> Bool) {
    let found = Self.leading.compactMap { lead -> SquashedWord? in
      let rest = String(word.dropFirst(lead.count))
      guard word.hasPrefix(lead), rest.utf8.count >= 3, isKnown(rest) else { return nil }
      return SquashedWord(first: lead, second: rest)
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  /// Takes a word apart where other names have its parts as neighbours, if that is possible in one
  /// way only.
  package init?(_ word: String, splitIn vocabulary: NameVocabulary, isKnown: (String) -> Bool) {
    let bytes = Array(word.utf8)
    guard bytes.count >= 5 else { return nil }
    let found = (2...bytes.count - 2).compactMap { cut -> SquashedWord? in
      let first = String(decoding: bytes[..<cut], as: UTF8.self)
      let second = String(decoding: bytes[cut...], as: UTF8.self)
      let together = vocabulary.count(of: first, second)
      guard together >= 2, together > vocabulary.count(of: word), isKnown(first), isKnown(second)
      else { return nil }
      return SquashedWord(first: first, second: second)
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  /// Takes a word apart where a text has its parts as neighbours.
  ///
  /// - Parameter words: of the text, in lower case; a word that is one of them stays whole.
  package init?(_ word: String, apartIn words: [String], isKnown: (String) -> Bool) {
    let found = zip(words, words.dropFirst()).first { first, second in
      min(first.utf8.count, second.utf8.count) >= 2
        && first.utf8.count + second.utf8.count == word.utf8.count
        && word.hasPrefix(first) && word.hasSuffix(second)
    }
    guard let (first, second) = found, !words.contains(word), isKnown(first), isKnown(second)
    else { return nil }
    self.init(first: first, second: second)
  }

  private init(first: String, second: String) {
    self.first = first
    self.second = second
  }
}
