import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText
import Spelling

/// Reports words of names that are misspelt, where exactly one right word is near.
package struct NamingSpelling: NameRule {
  package static let id: RuleID = "naming-spelling"
  package static let needsDictionary = true

  /// A word in more names is a term of the product, unless the right one is far more frequent.
  private static let mostNames = 3
  /// Shorter words have too many neighbours that no name of the pages has.
  private static let leastLettersForTerm = 6
  private static let leastLettersForDictionary = 8

  package init() {}

  package func check(_ subject: NameSubject) -> [Judgement] {
    guard let speller = subject.speller else { return [] }
    var right: [String: String?] = [:]
    var apiWords: Set<String>?
    var told: [Told: Language] = [:]
    return subject.words(ofAtLeast: 5).compactMap { named in
      let word = named.word.text
      if right[word] == nil {
        right[word] = .some(self.right(word, subject, speller))
        if right[word] ?? nil != nil {
          let known = apiWords ?? self.apiWords(subject)
          apiWords = known
          if known.contains(word) { right[word] = .some(nil) }
        }
      }
      guard let found = right[word] ?? nil else { return nil }
      // A translated page has the name of the original: one slip, said on the page that comes first.
      let edition = named.declaration.edition
      let language = told[Told(edition, named), default: edition.language]
      told[Told(edition, named)] = language
      guard language == edition.language else { return nil }
      return Judgement(
        Words.misspelt(
          named.spelling, member: named.member.name, right: named.inCase(found),
          support: subject.vocabulary.count(of: found)),
        at: named.declaration.location(named.member.nameRange, of: named.member), facts: [word])
    }
  }

  /// A word of a name on a platform.
  private struct Told: Hashable {
    var platform: Platform
    var version: String?
    var member: String
    var word: String

    init(_ edition: Edition, _ named: NamedWord) {
      platform = edition.platform
      version = edition.version
      member = named.member.name
      word = named.word.text
    }
  }

  /// What a word was meant to be; nil where it is right, or nobody can tell.
  private func right(_ word: String, _ subject: NameSubject, _ speller: Speller) -> String? {
    let vocabulary = subject.vocabulary
    guard !speller.isCorrect(word), !isFormOfKnown(word, speller) else { return nil }
    let isKnown = { (part: String) in part.utf8.count >= 3 && speller.isCorrect(part) }
    guard SquashedWord(leadingWordIn: word, isKnown: isKnown) == nil,
      let found = candidate(for: word, vocabulary, speller), !speller.isBritish(word, of: found)
    else { return nil }
    return found
  }

  /// The one word that is near: of the pages, else of code, else of the dictionary.
  private func candidate(
    for word: String, _ vocabulary: NameVocabulary, _ speller: Speller
  ) -> String? {
    let count = vocabulary.count(of: word)
    // A letter in front of a word is an abbreviation of its own, one behind it an axis.
    let tail = String(word.dropFirst())
    let isAxis = word.last.map { "xyz".contains($0) } ?? false
    let frequent = vocabulary.near(word, inAtLeast: 2 * count).filter {
      $0 != tail && !(isAxis && $0 == word.dropLast()) && speller.isCorrect($0)
    }
    if let first = frequent.first {
      let isTerm = count > Self.mostNames && vocabulary.count(of: first) < 4 * count
      return frequent.count == 1 && !isTerm ? first : nil
    }
    guard count <= Self.mostNames, word.utf8.count >= Self.leastLettersForTerm,
      !isCompound(word, speller)
    else { return nil }
    if let term = speller.nearestTerm(word) { return term }
    guard word.utf8.count >= Self.leastLettersForDictionary, !speller.isCorrect(tail) else {
      return nil
    }
    return speller.nearest(word)
  }

  /// Whether a word is a right one with an ending: `codecs`, `uploader`.
  private func isFormOfKnown(_ word: String, _ speller: Speller) -> Bool {
    ["s", "es", "ed", "d", "ing", "er", "ers", "able"].contains { ending in
      let stem = String(word.dropLast(ending.utf8.count))
      return word.hasSuffix(ending) && stem.utf8.count >= 4
        && (speller.isCorrect(stem) || speller.isCorrect(stem + "e") && ending != "s")
    }
  }

  /// Whether a word is two right ones: `keypad`, `systemid`.
  private func isCompound(_ word: String, _ speller: Speller) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count >= 6 else { return false }
    if word.hasSuffix("id"), speller.isCorrect(String(word.dropLast(2))) { return true }
    return (3...bytes.count - 3).contains { cut in
      speller.isCorrect(String(decoding: bytes[..<cut], as: UTF8.self))
        && speller.isCorrect(String(decoding: bytes[cut...], as: UTF8.self))
    }
  }

  /// The words of identifiers in the descriptions: names that somebody has compiled.
  private func apiWords(_ subject: NameSubject) -> Set<String> {
    let members = Set(subject.declarations.flatMap { $0.members.map(\.name) })
    var words = Set<String>()
    for declaration in subject.declarations {
      for (_, text) in declaration.descriptions {
        for name in CodeSpans.identifiers(in: text.text) where !members.contains(name) {
          words.formUnion(subject.vocabulary.words(of: name).map(\.text))
        }
      }
    }
    return words
  }
}

private enum Words: Message {
  case misspelt(String, member: String, right: String, support: Int)

  var english: String {
    switch self {
    case .misspelt(let spelling, let member, let right, 0):
      "'\(spelling)' in '\(member)' looks like a misspelt '\(right)'"
    case .misspelt(let spelling, let member, let right, let support):
      "'\(spelling)' in '\(member)' looks like a misspelt '\(right)', which \(support) other"
        + " \(support == 1 ? "name has" : "names have")"
    }
  }

  var chinese: String {
    switch self {
    case .misspelt(let spelling, let member, let right, 0):
      "“\(member)”中的“\(spelling)”疑为“\(right)”的拼写错误"
    case .misspelt(let spelling, let member, let right, let support):
      "“\(member)”中的“\(spelling)”疑为“\(right)”的拼写错误，另有 \(support) 个名称使用该词"
    }
  }
}
