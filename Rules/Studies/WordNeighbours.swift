import RuleEngine
import Spelling

/// The right words near a word that no dictionary has.
struct WordNeighbours {
  /// A word in more names is a term of the product, unless the right one is far more frequent.
  private static let mostNames = 3
  /// Shorter words have too many neighbours that no name of the pages has.
  private static let leastLettersForTerm = 6
  private static let leastLettersForDictionary = 8

  private let vocabulary: NameVocabulary
  private let speller: Speller

  init(_ vocabulary: NameVocabulary, _ speller: Speller) {
    self.vocabulary = vocabulary
    self.speller = speller
  }

  /// Whether a word is in the dictionary, or usual in code.
  func isRight(_ word: String) -> Bool { speller.isCorrect(word) }

  /// Whether a word is only the British spelling of another one.
  func isBritish(_ word: String, of other: String) -> Bool { speller.isBritish(word, of: other) }

  /// Whether a word is a term of code that names have.
  func isTerm(_ word: String) -> Bool {
    !speller.isInDictionary(word) && speller.isCorrect(word)
  }

  /// Whether a word is only short for another, in code: `authn`, and not `bitrate`.
  func isAbbreviation(_ word: String) -> Bool { speller.isAbbreviation(word) }

  /// Whether a word is cut short, and of a longer one: `authen` of `authenticate`.
  func isBeginning(_ word: String) -> Bool { speller.isBeginning(word) }

  /// Whether the British dictionary has a word; dear, as it is read for the first one that is asked for.
  func isBritish(_ word: String) -> Bool { speller.isBritish(word) }

  /// Whether neither a word nor what it is made of is known.
  func isUnknown(_ word: String) -> Bool {
    guard !speller.isCorrect(word), doubled(word) != nil || !isFormOfKnown(word) else {
      return false
    }
    let isKnown = { (part: String) in part.utf8.count >= 3 && speller.isCorrect(part) }
    return SquashedWord(leadingWordIn: word, isKnown: isKnown) == nil
  }

  /// The one right word that is near: of the pages, else of code, else of the dictionary.
  func right(for word: String) -> String? {
    if let doubled = doubled(word) { return doubled }
    let near: String? =
      switch candidate(for: word) {
      case .known(let right): right
      case .ofDictionary: speller.nearest(word)
      case nil: nil
      }
    return near.flatMap { speller.isBritish(word, of: $0) ? nil : $0 }
  }

  /// Gets ready to be asked for the words near some, so that the dictionary is read once for all.
  func expect(_ words: [String]) {
    speller.expect(
      nearest: words.filter { word in
        guard doubled(word) == nil, case .ofDictionary? = candidate(for: word) else { return false }
        return true
      })
  }

  /// The right words of names that a slip inside makes of a word.
  func inNames(of word: String) -> [String] {
    vocabulary.near(word, inAtLeast: 1).filter {
      Slip.isInside(word, for: $0) && speller.isCorrect($0)
    }
  }

  /// Where the one right word that is near comes from.
  private enum Candidate {
    /// From the pages or from code.
    case known(String)
    /// From the dictionary, which is dear to ask, if it has one.
    case ofDictionary
  }

  private func candidate(for word: String) -> Candidate? {
    let count = vocabulary.count(of: word)
    // A letter in front of a word is an abbreviation of its own, one behind it an axis.
    let tail = String(word.dropFirst())
    let isAxis = word.last.map { "xyz".contains($0) } ?? false
    let frequent = vocabulary.near(word, inAtLeast: 2 * count).filter {
      $0 != tail && !(isAxis && $0 == word.dropLast()) && speller.isCorrect($0)
    }
    if let first = frequent.first {
      let isTerm = count > Self.mostNames && vocabulary.count(of: first) < 4 * count
      return frequent.count == 1 && !isTerm ? .known(first) : nil
    }
    guard count <= Self.mostNames, word.utf8.count >= Self.leastLettersForTerm,
      !isCompound(word)
    else { return nil }
    if let term = speller.nearestTerm(word) { return .known(term) }
    guard word.utf8.count >= Self.leastLettersForDictionary, !speller.isCorrect(tail) else {
      return nil
    }
    return .ofDictionary
  }

  private static let endings = ["s", "es", "ed", "d", "ing", "er", "ers", "able"]

  /// Whether a word is a right one with an ending: `codecs`, `uploader`.
  private func isFormOfKnown(_ word: String) -> Bool {
    Self.endings.contains { ending in
      let stem = String(word.dropLast(ending.utf8.count))
      return word.hasSuffix(ending) && stem.utf8.count >= 4
        && (speller.isCorrect(stem) || speller.isCorrect(stem + "e") && ending != "s")
    }
  }

  /// The form that other names have with two consonants: `stopped` for `stoped`, `hidden` for `hiden`.
  private func doubled(_ word: String) -> String? {
    for ending in ["ed", "ing", "er", "en"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.utf8.count)
      guard let last = stem.last, !"aeiou".contains(last) else { continue }
      let form = stem + String(last) + ending
      if vocabulary.count(of: String(form)) > 0, speller.isInDictionary(String(form)) {
        return String(form)
      }
    }
    return nil
  }

  /// Whether a word is two right ones: `keypad`, `systemid`.
  func isCompound(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count >= 6 else { return false }
    if word.hasSuffix("id"), speller.isCorrect(String(word.dropLast(2))) { return true }
    return (3...bytes.count - 3).contains { cut in
      speller.isCorrect(String(decoding: bytes[..<cut], as: UTF8.self))
        && speller.isCorrect(String(decoding: bytes[cut...], as: UTF8.self))
    }
  }
}
