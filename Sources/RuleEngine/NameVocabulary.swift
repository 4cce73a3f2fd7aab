package import Alignment
import EnumModel
import Spelling
import SourceText

/// The words that the names of a run are made of.
package struct NameVocabulary: Sendable {
  /// By name; every name of a member once.
  private var names: [String: [NameWords.Word]] = [:]
  /// In how many different names a word stands.
  private var counts: [String: Int] = [:]
  /// In how many different names two words are neighbours; words joined by a space.
  private var pairs: [String: Int] = [:]
  /// By word: the words that follow it in some name.
  private var followers: [String: [String]] = [:]
  /// In how many different names a word is the last one.
  private var endings: [String: Int] = [:]
  /// By first letter and number of letters, in alphabetical order.
  private var shapes: [Shape: [String]] = [:]

  private struct Shape: Hashable {
    var first: UInt8?
    var length: Int
  }

  init(_ declarations: [EnumDeclaration]) {
    for declaration in declarations {
      for member in declaration.members where names[member.name] == nil {
        let words = NameWords.split(member.name)
        names[member.name] = words
        for word in Set(words.map(\.text)) { counts[word, default: 0] += 1 }
        let neighbors = zip(words, words.dropFirst()).map { "\($0.text) \($1.text)" }
        for pair in Set(neighbors) { pairs[pair, default: 0] += 1 }
        if let last = words.last { endings[last.text, default: 0] += 1 }
      }
    }
    for pair in pairs.keys.sorted() {
      let words = pair.split(separator: " ").map(String.init)
      followers[words[0], default: []].append(words[1])
    }
    shapes = Dictionary(grouping: counts.keys.sorted()) {
      Shape(first: $0.utf8.first, length: $0.utf8.count)
    }
  }

  /// The words of a name.
  package func words(of name: String) -> [NameWords.Word] {
    names[name] ?? NameWords.split(name)
  }

  /// Every word of the names, once.
  var words: [String] { counts.keys.sorted() }

  /// Two neighbours of a name, written as one word.
  var compounds: [String] { pairs.keys.map { $0.filter { $0 != " " } }.sorted() }

  /// In how many different names a word stands as one, in any case.
  package func count(of word: String) -> Int { counts[word] ?? 0 }

  /// The words that differ from one by a letter, or two swapped ones, and stand in so many names; the
  /// first letter is the same.
  package func near(_ word: String, inAtLeast least: Int) -> [String] {
    let length = word.utf8.count
    return (length - 1...length + 1).flatMap { length in
      (shapes[Shape(first: word.utf8.first, length: length)] ?? []).filter {
        count(of: $0) >= least && EditDistance.isOne($0.utf8, word.utf8)
      }
    }
  }

  /// The words that follow a word in some name.
  package func followers(of word: String) -> [String] { followers[word] ?? [] }

  /// In how many different names a word is the last one.
  package func endings(in word: String) -> Int { endings[word] ?? 0 }

  /// In how many different names the second word follows the first, joined in any way.
  package func count(of first: String, _ second: String) -> Int {
    pairs["\(first) \(second)"] ?? 0
  }
}
