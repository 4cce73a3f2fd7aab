import Alignment
import EnumModel
package import Findings
package import RuleEngine
import Spelling

/// Reports two words that a name writes as one: `NOTREADY`, `ISOPEN`.
package struct NamingWords: NameRule, ConfigurableRule {
  package static let id: RuleID = "naming-words"
  package static let needsDictionary = true

  /// A word in more names is a term of the product.
  private static let mostNames = 3
  /// From so many different words on, and one such phrase in twenty, it is the style of the names.
  private static let leastHabit = 4
  private static let mostPhrasesOfHabit = 20

  package var options = RuleOptions()

  package init() {}

  package func check(_ subject: NameSubject) -> [Judgement] {
    guard let speller = subject.speller else { return [] }
    var facts: [String: Fact] = [:]
    let right = options.words("words")
    let squashed = subject.words(ofAtLeast: 5).compactMap { named -> (NamedWord, Found)? in
      let word = named.word.text
      guard !right.contains(word) else { return nil }
      let fact = facts[word] ?? Fact(word, subject.vocabulary, speller)
      facts[word] = fact
      guard fact.isUnknown else { return nil }
      let evidence = WordEvidence(named, in: subject)
      return (fact.found ?? told(word, evidence, subject.vocabulary, speller)).flatMap { found in
        meansAnother(found.parts, evidence) ? nil : (named, found)
      }
    }
    let phrases = Set(squashed.map(\.1).filter(\.hasLeadingWord).map(\.parts))
    let isHabit = isHabit(phrases, subject.vocabulary)
    return squashed.map { named, found in
      let isSure =
        !isHabit
        && (found.hasLeadingWord || found.isTold && !named.isShouted
          || writesApart(found.parts, named.declaration, subject.vocabulary))
      return Judgement(
        Words.two(
          named.spelling, member: named.member.name, right: spelling(of: found.parts, named),
          support: subject.vocabulary.count(of: found.parts.first, found.parts.second)),
        at: named.declaration.location(named.member.nameRange, of: named.member),
        facts: [named.word.text], isArguable: !isSure)
    }
  }

  private struct Found {
    var parts: SquashedWord
    /// Whether the first part is a word such as `not`, which needs no other name to be seen.
    var hasLeadingWord = false
    /// Whether the member's description has the parts side by side, and as many names as have it joined.
    var isTold = false
  }

  /// What a word is wherever it stands.
  private struct Fact {
    var isUnknown: Bool
    var found: Found?

    init(_ word: String, _ vocabulary: NameVocabulary, _ speller: Speller) {
      isUnknown = vocabulary.count(of: word) <= mostNames && !speller.isCorrect(word)
      guard isUnknown else { return }
      let isPhrase = { (rest: String) in
        (rest.utf8.count > 3 || vocabulary.count(of: rest) > 0) && speller.isInDictionary(rest)
      }
      found =
        SquashedWord(leadingWordIn: word, isKnown: isPhrase).map {
          Found(parts: $0, hasLeadingWord: true)
        }
        ?? SquashedWord(word, splitIn: vocabulary, isKnown: speller.isCorrect).map {
          Found(parts: $0)
        }
    }
  }

  private func told(
    _ word: String, _ evidence: WordEvidence, _ vocabulary: NameVocabulary, _ speller: Speller
  ) -> Found? {
    SquashedWord(word, apartIn: evidence.described, isKnown: speller.isCorrect).flatMap { parts in
      let apart = vocabulary.count(of: parts.first, parts.second)
      return apart > 0 && apart >= vocabulary.count(of: word)
        && evidence.isDescribed(as: "\(parts.first) \(parts.second)")
        ? Found(parts: parts, isTold: true) : nil
    }
  }

  /// Whether the description has not the second part, and has a word that a slip inside makes it of:
  /// `NOFRAME` where there is no flame.
  private func meansAnother(_ parts: SquashedWord, _ evidence: WordEvidence) -> Bool {
    let words = evidence.described
    return !words.contains(parts.second)
      && words.contains { Slip.isInside(parts.second, for: $0) }
  }

  /// Whether so many phrases are written as one word that it is how the names are made.
  private func isHabit(_ squashed: Set<SquashedWord>, _ vocabulary: NameVocabulary) -> Bool {
    let apart = Set(squashed.map(\.first)).map { vocabulary.followers(of: $0).count }
    return squashed.count >= Self.leastHabit
      && squashed.count * Self.mostPhrasesOfHabit >= squashed.count + apart.reduce(0, +)
  }

  /// Whether a sibling's name has the two parts side by side.
  private func writesApart(
    _ parts: SquashedWord, _ declaration: EnumDeclaration, _ vocabulary: NameVocabulary
  ) -> Bool {
    declaration.members.contains { member in
      let words = vocabulary.words(of: member.name).map(\.text)
      return zip(words, words.dropFirst()).contains { $0 == parts.first && $1 == parts.second }
    }
  }

  private func spelling(of parts: SquashedWord, _ named: NamedWord) -> String {
    if named.isShouted {
      return "\(parts.first)_\(parts.second)".uppercased()
    }
    return named.inCase(parts.first) + parts.second.prefix(1).uppercased()
      + parts.second.dropFirst()
  }
}

private enum Words: Message {
  case two(String, member: String, right: String, support: Int)

  var english: String {
    switch self {
    case .two(let spelling, let member, let right, 0):
      "'\(spelling)' in '\(member)' is two words: '\(right)'"
    case .two(let spelling, let member, let right, let support):
      "'\(spelling)' in '\(member)' is two words: '\(right)', as in \(support) other"
        + " \(support == 1 ? "name" : "names")"
    }
  }

  var chinese: String {
    switch self {
    case .two(let spelling, let member, let right, 0):
      "“\(member)”中的“\(spelling)”是两个词：“\(right)”"
    case .two(let spelling, let member, let right, let support):
      "“\(member)”中的“\(spelling)”是两个词：“\(right)”，另有 \(support) 个名称这样写"
    }
  }
}
