import Alignment
import EnumModel
package import Findings
package import RuleEngine
import Spelling

/// Reports two words that a name writes as one: `NOTREADY`, `ISOPEN`.
package struct NamingWords: NameRule {
  package static let id: RuleID = "naming-words"
  package static let needsDictionary = true

  /// A word in more names is a term of the product.
  private static let mostNames = 3

  package init() {}

  package func check(_ subject: NameSubject) -> [Judgement] {
    guard let speller = subject.speller else { return [] }
    var parts: [String: Found?] = [:]
    return subject.words(ofAtLeast: 5).compactMap { named in
      let word = named.word.text
      if parts[word] == nil { parts[word] = .some(found(word, subject, speller)) }
      guard let found = parts[word] ?? nil else { return nil }
      let isShouted = named.spelling == named.spelling.uppercased()
      let right =
        isShouted
        ? "\(found.parts.first)_\(found.parts.second)".uppercased()
        : named.inCase(found.parts.first) + found.parts.second.prefix(1).uppercased()
          + found.parts.second.dropFirst()
      return Judgement(
        Words.two(
          named.spelling, member: named.member.name, right: right, support: found.support),
        at: named.declaration.location(named.member.nameRange, of: named.member), facts: [word],
        isArguable: found.isArguable)
    }
  }

  private struct Found {
    var parts: SquashedWord
    /// In how many other names the two are neighbours.
    var support: Int
    var isArguable: Bool
  }

  private func found(_ word: String, _ subject: NameSubject, _ speller: Speller) -> Found? {
    let vocabulary = subject.vocabulary
    guard vocabulary.count(of: word) <= Self.mostNames, !speller.isCorrect(word) else {
      return nil
    }
    let isPhrase = { (rest: String) in
      (rest.utf8.count > 3 || vocabulary.count(of: rest) > 0) && speller.isInDictionary(rest)
    }
    if let parts = SquashedWord(leadingWordIn: word, isKnown: isPhrase) {
      return Found(
        parts: parts, support: vocabulary.count(of: parts.first, parts.second), isArguable: false)
    }
    guard let parts = SquashedWord(word, splitIn: vocabulary, isKnown: speller.isCorrect) else {
      return nil
    }
    return Found(
      parts: parts, support: vocabulary.count(of: parts.first, parts.second), isArguable: true)
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
