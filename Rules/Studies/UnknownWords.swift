import Alignment
import EnumModel
import RuleEngine
import SourceText
import Spelling

/// Finds what words that no dictionary has were meant to be.
struct UnknownWords {
  private static let leastLetters = 5
  /// A slip inside a word of so many letters needs no other evidence: few words have neighbours.
  private static let manyLetters = 7
  /// As many other names that end in a word show what a name ends in.
  private static let manyEndings = 10
  private static let enoughPlatforms = 2
  /// Of the words of an enum's name, those at so many slips.
  private static let mostSlipsFromEnum = 2

  private let subject: NameSubject
  private let neighbours: WordNeighbours
  /// By word; nil for those that are right.
  private var facts: [String: Fact?] = [:]

  private struct Fact {
    /// The one right word that is near.
    var right: String?
    /// All right words of names that a slip inside makes of it.
    var inNames: [String]
    /// Whether it is two right words.
    var isCompound: Bool
  }

  init(_ subject: NameSubject, _ speller: Speller) {
    self.subject = subject
    neighbours = WordNeighbours(subject.vocabulary, speller)
  }

  /// Gets ready to be asked about words, so that the dictionary is read once for all.
  func expect(_ words: [NamedWord]) {
    let texts = Set(words.lazy.map(\.word.text)).filter { $0.utf8.count >= Self.leastLetters }
    neighbours.expect(texts.filter(neighbours.isUnknown).sorted())
  }

  /// Nil where the word is right, or nobody can tell.
  mutating func meant(by named: NamedWord) -> MeantWord? {
    let word = named.word.text
    guard word.utf8.count >= Self.leastLetters else { return nil }
    if facts[word] == nil { facts[word] = .some(fact(of: word)) }
    guard let fact = facts[word] ?? nil else { return nil }
    if !fact.isCompound, let right = ofEnum(named) { return MeantWord(right: right, isSure: true) }
    let evidence = WordEvidence(named, in: subject)
    let right = fact.right ?? ofSibling(named, among: fact.inNames) ?? told(of: word, evidence)
    guard let right, isLikely(right, for: word, evidence),
      let verdict = verdict(word, right, evidence)
    else { return nil }
    return isOnlyLike(right, evidence) && neighbours.isBritish(word) ? nil : verdict
  }

  /// Whether a word is neither cut short on purpose nor taken for an abbreviation that nobody writes.
  private func isLikely(_ right: String, for word: String, _ evidence: WordEvidence) -> Bool {
    if right.hasPrefix(word) || evidence.isAny(for: right) { return true }
    if isOnlyLike(right, evidence), neighbours.isAbbreviation(right) { return false }
    return !neighbours.isBeginning(word)
  }

  /// Whether nothing but likeness speaks for a word.
  private func isOnlyLike(_ right: String, _ evidence: WordEvidence) -> Bool {
    subject.vocabulary.count(of: right) == 0 && !evidence.isAny(for: right)
  }

  private func fact(of word: String) -> Fact? {
    guard neighbours.isUnknown(word) else { return nil }
    let inNames = word.utf8.count < Self.manyLetters ? [] : neighbours.inNames(of: word)
    return Fact(
      right: neighbours.right(for: word), inNames: inNames,
      isCompound: neighbours.isCompound(word))
  }

  private func verdict(_ word: String, _ right: String, _ evidence: WordEvidence) -> MeantWord? {
    switch Slip(in: word, for: right) {
    case nil, .atStart: return nil
    case .swapped: return MeantWord(right: right, isSure: true)
    case .inside:
      // Two words in one are as likely as a slip.
      if neighbours.isCompound(word) {
        return evidence.isInCounterpart(right) ? MeantWord(right: right, isSure: true) : nil
      }
      let isSure =
        word.utf8.count >= Self.manyLetters || neighbours.isTerm(right)
        || evidence.isAny(for: right)
      return MeantWord(right: right, isSure: isSure)
    case .atEnd:
      let isSure =
        evidence.isInCounterpart(right)
        || evidence.endsNames(right, atLeast: Self.manyEndings)
      return MeantWord(right: right, isSure: isSure)
    }
  }

  /// The one right word, a slip away, that the description has, or counterparts on several platforms,
  /// which count each: that they have one name does not make it one witness.
  private func told(of word: String, _ evidence: WordEvidence) -> String? {
    let near = { Slip.isInside(word, for: $0) }
    let agreed = evidence.namedByCounterparts(near).filter {
      $1.platformCount >= Self.enoughPlatforms
    }
    let described = evidence.mayBeDescribed(near: word) ? evidence.described.filter(near) : []
    let found = Set(described + agreed.keys).filter {
      neighbours.isRight($0) && !neighbours.isBritish(word, of: $0)
    }
    return found.count == 1 ? found.first : nil
  }

  /// The word of the enum's own name that begins and ends alike and is near.
  private func ofEnum(_ named: NamedWord) -> String? {
    let word = named.word.text
    let bytes = Array(word.utf8)
    return NameWords.split(named.declaration.name).map(\.text).first { other in
      other.utf8.count >= Self.leastLetters && other.utf8.first == bytes.first
        && other.utf8.last == bytes.last && neighbours.isRight(other)
        && EditDistance.isWithin(Self.mostSlipsFromEnum, bytes, Array(other.utf8))
    }
  }

  /// The one of some words that a sibling's name has, however many names have the slip.
  private func ofSibling(_ named: NamedWord, among words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    return words.first { word in
      named.declaration.members.contains { member in
        subject.vocabulary.words(of: member.name).contains { $0.text == word }
      }
    }
  }
}
