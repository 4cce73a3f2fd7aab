import SourceText

/// Says whether English words are spelt right, and what a misspelt one was meant to be.
///
/// The dictionaries are read when they are first needed, and once. All words are in lower case; names
/// of people and places are no words.
package struct Speller: Sendable {
  private let american: HunspellDictionary
  /// Asked only about words that may be British, as reading it takes as long again.
  private let british: HunspellDictionary

  package init(_ dictionaries: Dictionaries) {
    american = HunspellDictionary(dictionaries.files.first)
    british = HunspellDictionary(dictionaries.files.dropFirst().first)
  }

  /// Whether a word is in the first dictionary, or a usual abbreviation in code.
  package func isCorrect(_ word: String) -> Bool {
    CodeWords.all.contains(word) || isInDictionary(word)
  }

  /// Whether a word is in the first dictionary; abbreviations do not count.
  package func isInDictionary(_ word: String) -> Bool { american.isWord(word) }

  /// Whether a word is short for a longer one, as is usual in code, and no word of the dictionary.
  package func isAbbreviation(_ word: String) -> Bool {
    CodeWords.abbreviations.contains(word) && !isInDictionary(word)
  }

  /// Whether a word of the first dictionary begins with some letters and goes on.
  package func isBeginning(_ letters: String) -> Bool { american.hasWord(longerThan: letters) }

  /// Whether a word is the British spelling of another one, such as `behaviour` of `behavior`.
  package func isBritish(_ word: String, of american: String) -> Bool {
    BritishSpelling.mayTellApart(word, american) && british.isWord(word)
  }

  /// Whether a word is in the British dictionary, which is read only if it lists one that begins so.
  package func isBritish(_ word: String) -> Bool {
    let stem = word.dropLast(min(Self.longestEnding, max(0, word.count - 4)))
    return british.lists(wordBeginningWith: String(stem)) && british.isWord(word)
  }

  /// What a listed word most often lacks of its forms: `ed`, `s`, `ing`.
  private static let longestEnding = 3

  /// Whether two words, one edit apart, mix two usual forms of one, such as `requestor`.
  package func areVariants(_ a: String, _ b: String) -> Bool { BritishSpelling.areVariants(a, b) }

  /// The word that a misspelt one was meant to be; nil unless exactly one fits.
  ///
  /// It differs by one likely slip: a letter left out, put in, swapped with its neighbour, or taken
  /// for a similar one. Hunspell's own suggestions are better and take a hundred times as long.
  package func nearest(_ word: String) -> String? {
    let found = american.words(among: LikelySlips.words(near: word))
    return found.count == 1 ? found[0] : nil
  }

  /// Gets ready to be asked for the words nearest to some; each would be read for on its own else.
  package func expect(nearest words: [String]) {
    guard words.count <= Self.fewSlips else { return american.expectAll() }
    american.expect(words.flatMap(LikelySlips.words))
  }

  /// The neighbours of more words cost as much as the whole dictionary.
  private static let fewSlips = 24

  /// The term of code that a misspelt word was meant to be; nil unless exactly one fits.
  ///
  /// It has the same first and last letter: the plural of a term is one of its own.
  package func nearestTerm(_ word: String) -> String? {
    let found = CodeWords.all(framedAs: word).filter { EditDistance.isOne($0.utf8, word.utf8) }
    return found.count == 1 ? found.first : nil
  }

  /// Gets ready for questions about words and their parts, and about compounds as a whole; others are
  /// answered as well, and cost more.
  package func prepare(words: [String], compounds: [String]) {
    american.prepare(words: words, compounds: compounds)
  }
}
