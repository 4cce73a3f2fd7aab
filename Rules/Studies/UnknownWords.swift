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
  /// Of the words of an enum's name, those at so many slips.
  private static let mostSlipsFromEnum = 2

  private let subject: NameSubject
  private let neighbours: WordNeighbours
  /// By word: whether it is one, and the one right word that is near.
  private var known: [String: (isUnknown: Bool, right: String?)] = [:]

  init(_ subject: NameSubject, _ speller: Speller) {
    self.subject = subject
    neighbours = WordNeighbours(subject.vocabulary, speller)
  }

  /// Nil where the word is right, or nobody can tell.
  mutating func meant(by named: NamedWord) -> MeantWord? {
    let word = named.word.text
    guard word.utf8.count >= Self.leastLetters else { return nil }
    let fact = known[word] ?? (neighbours.isUnknown(word), nil)
    guard fact.isUnknown else {
      known[word] = fact
      return nil
    }
    if known[word] == nil { known[word] = (true, neighbours.right(for: word)) }
    let evidence = WordEvidence(named, in: subject)
    if let right = ofEnum(named) { return MeantWord(right: right, isSure: true) }
    guard let right = known[word]?.right ?? ofSibling(named) else { return nil }
    return verdict(word, right, evidence)
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

  /// The word of a sibling's name that a slip inside makes of this one, however many names have it.
  private func ofSibling(_ named: NamedWord) -> String? {
    let word = named.word.text
    guard word.utf8.count >= Self.manyLetters else { return nil }
    for sibling in named.declaration.members {
      for other in subject.vocabulary.words(of: sibling.name).map(\.text) {
        switch Slip(in: word, for: other) {
        case .swapped, .inside: if neighbours.isRight(other) { return other }
        case nil, .atStart, .atEnd: continue
        }
      }
    }
    return nil
  }
}
