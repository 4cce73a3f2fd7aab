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
    let words = described
    return words.contains(other) && !words.contains(named.word.text)
  }

  /// The words of the description, in lower case.
  var described: [String] {
    guard let text = named.member.description?.text.lowercased() else { return [] }
    return text.split { !($0.isASCII && $0.isLetter) }.map(String.init)
  }

  /// Whether the description may have a word, other than this one, that one slip behind the first letter
  /// makes of it: a look at the bytes, which rules out nearly all texts.
  func mayBeDescribed(near word: String) -> Bool {
    guard let text = named.member.description?.text, let first = word.utf8.first else {
      return false
    }
    let length = word.utf8.count
    var run = 0
    var mayBegin = false
    for byte in text.utf8 {
      if (0x61...0x7A).contains(byte | 0x20) {
        if run == 0 { mayBegin = byte | 0x20 == first }
        run += 1
      } else {
        // A mark behind the last letter makes that another one.
        if mayBegin, (length - 1...length + 2).contains(run) { return true }
        run = 0
      }
    }
    return mayBegin && (length - 1...length + 2).contains(run)
  }

  /// Whether the description has a phrase, given in lower case.
  func isDescribed(as phrase: String) -> Bool {
    named.member.description?.text.lowercased().contains(phrase) ?? false
  }

  /// Some of the words that sure counterparts have, by the editions that have them.
  func namedByCounterparts(_ isAsked: (String) -> Bool) -> [String: Set<Edition>] {
    let catalogue = subject.catalogue
    var found: [String: Set<Edition>] = [:]
    for cell in catalogue.counterparts(
      ofMember: named.memberIndex, of: named.declarationIndex)
    where cell.confidence >= Calibration.sure {
      let declaration = catalogue.declarations[cell.declaration]
      for word in subject.vocabulary.words(of: declaration.members[cell.member].name)
      where isAsked(word.text) {
        found[word.text, default: []].insert(declaration.edition)
      }
    }
    return found
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
