import Alignment
import EnumModel
import RuleEngine
import SourceText

/// What speaks for another word in the place of a word of a name.
struct WordEvidence {
  private let named: NamedWord
  private let subject: NameSubject

  init(_ named: NamedWord, in subject: NameSubject) {
    self.named = named
    self.subject = subject
  }

  /// Whether a counterpart's name has the other word, in any spelling, and this name has not.
  func isInCounterpart(_ other: String) -> Bool {
    let catalogue = subject.catalogue
    return !letters(of: named.member.name).contains(other)
      && catalogue.counterparts(ofMember: named.memberIndex, of: named.declarationIndex).contains {
        let declaration = catalogue.declarations[$0.declaration]
        return letters(of: declaration.members[$0.member].name).contains(other)
      }
  }

  /// Whether the description has the other word, and not this one.
  func isInDescription(_ other: String) -> Bool {
    guard let text = named.member.description?.text.lowercased() else { return false }
    let words = text.split { !($0.isASCII && $0.isLetter) }
    return words.contains(Substring(other)) && !words.contains(Substring(named.word.text))
  }

  /// Whether other names have the other word behind the word that this one follows.
  func follows(_ other: String) -> Bool {
    guard let before = neighbour(named.neighbours.before) else { return false }
    return subject.vocabulary.count(of: before, other) > 0
  }

  /// Whether other names have the other word in front of the word that follows this one.
  func precedes(_ other: String) -> Bool {
    guard let behind = neighbour(named.neighbours.behind) else { return false }
    return subject.vocabulary.count(of: other, behind) > 0
  }

  /// Whether so many other names end in the other word, and this name in this one.
  func endsNames(_ other: String, atLeast least: Int) -> Bool {
    named.neighbours.behind == nil && subject.vocabulary.endings(in: other) >= least
  }

  /// Whether anything speaks for the other word.
  func isAny(for other: String) -> Bool {
    follows(other) || precedes(other) || isInDescription(other) || isInCounterpart(other)
  }

  private func letters(of name: String) -> String {
    subject.vocabulary.words(of: name).map(\.text).joined()
  }

  /// One or two letters, such as the E of an error, stand beside anything.
  private func neighbour(_ word: String?) -> String? {
    word.flatMap { $0.utf8.count > 2 ? $0 : nil }
  }
}
