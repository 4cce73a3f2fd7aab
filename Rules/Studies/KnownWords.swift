import Alignment
import RuleEngine
import Spelling

/// Finds words that a dictionary has and that are still a slip of another: `form` for `from`.
///
/// Likeness says nothing here. The word is rare, the other one frequent, and other names put the other
/// one between the same neighbours; and a counterpart or the description has it. A term of code that is
/// like a rare word of English needs one neighbour only.
struct KnownWords {
  private static let mostNames = 3
  /// How many times as many names have the other word.
  private static let leastRatio = 5
  private static let leastRatioOfTerm = 3
  private static let leastLetters = 4
  private static let leastLettersForTerm = 5

  private let subject: NameSubject
  private let speller: Speller

  init(_ subject: NameSubject, _ speller: Speller) {
    self.subject = subject
    self.speller = speller
  }

  /// Nil where the word is right, or nobody can tell.
  func meant(by named: NamedWord) -> MeantWord? {
    let word = named.word.text
    let count = subject.vocabulary.count(of: word)
    guard word.utf8.count >= Self.leastLetters, count <= Self.mostNames else { return nil }
    let right = term(for: named, count) ?? betweenNeighbours(of: named, count)
    return right.map { MeantWord(right: $0, isSure: true) }
  }

  /// The one word that other names have between the neighbours of this one.
  private func betweenNeighbours(of named: NamedWord, _ count: Int) -> String? {
    guard let before = named.neighbours.before else { return nil }
    let word = named.word.text
    let vocabulary = subject.vocabulary
    let evidence = WordEvidence(named, in: subject)
    let found = vocabulary.followers(of: before).filter { other in
      other.utf8.first == word.utf8.first && abs(other.utf8.count - word.utf8.count) <= 1
        && vocabulary.count(of: other) >= Self.leastRatio * count
        && evidence.follows(other) && evidence.precedes(other)
        && Self.isSlip(word, for: other) && speller.isCorrect(other)
    }
    guard found.count == 1, speller.isCorrect(word),
      evidence.isInCounterpart(found[0]) || evidence.isInDescription(found[0])
    else { return nil }
    return found[0]
  }

  /// The term of code, in the singular or plural, that other names have beside a neighbour.
  private func term(for named: NamedWord, _ count: Int) -> String? {
    let word = named.word.text
    guard word.utf8.count >= Self.leastLettersForTerm, let term = speller.nearestTerm(word),
      case .inside = Slip(in: word, for: term), speller.isInDictionary(word)
    else { return nil }
    let forms = term.hasSuffix("s") ? [term, String(term.dropLast())] : [term]
    let evidence = WordEvidence(named, in: subject)
    let support = forms.map(subject.vocabulary.count(of:)).reduce(0, +)
    guard support >= Self.leastRatioOfTerm * count,
      forms.contains(where: { evidence.follows($0) || evidence.precedes($0) })
    else { return nil }
    return term
  }

  /// Whether one slip, which is no ending, makes the other word.
  private static func isSlip(_ word: String, for other: String) -> Bool {
    switch Slip(in: word, for: other) {
    case .swapped, .inside: true
    case .atEnd:
      word.utf8.count != other.utf8.count
        && !["s", "d", "r", "y", "e"].contains(
          String((word.count > other.count ? word : other).suffix(1)))
    case nil, .atStart: false
    }
  }
}
