import CHunspell
import Foundation
import Synchronization
import SourceText

/// Says whether English words are spelt right, and what a misspelt one was meant to be.
///
/// The dictionaries are read when they are first needed, and once. All words are in lower case; names
/// of people and places are no words.
package struct Speller: Sendable {
  private let american: Dictionary
  /// Asked only about words that may be British, as reading it takes as long again.
  private let british: Dictionary

  package init(_ dictionaries: Dictionaries) {
    american = Dictionary(dictionaries.files.first)
    british = Dictionary(dictionaries.files.dropFirst().first)
  }

  /// Whether a word is in the first dictionary, or a usual abbreviation in code.
  package func isCorrect(_ word: String) -> Bool {
    CodeWords.all.contains(word) || isInDictionary(word)
  }

  /// Whether a word is in the first dictionary; abbreviations do not count.
  package func isInDictionary(_ word: String) -> Bool { !american.words(among: [word]).isEmpty }

  /// Whether a word is the British spelling of another one, such as `behaviour` of `behavior`.
  package func isBritish(_ word: String, of american: String) -> Bool {
    BritishSpelling.mayTellApart(word, american) && !british.words(among: [word]).isEmpty
  }

  /// The word that a misspelt one was meant to be; nil unless exactly one fits.
  ///
  /// It differs by one likely slip: a letter left out, put in, swapped with its neighbour, or taken
  /// for a similar one. Hunspell's own suggestions are better and take a hundred times as long.
  package func nearest(_ word: String) -> String? {
    let found = american.words(among: LikelySlips.words(near: word))
    return found.count == 1 ? found[0] : nil
  }

  /// The term of code that a misspelt word was meant to be; nil unless exactly one fits.
  ///
  /// It has the same first and last letter: the plural of a term is one of its own.
  package func nearestTerm(_ word: String) -> String? {
    let found = CodeWords.all.filter {
      $0.utf8.first == word.utf8.first && $0.utf8.last == word.utf8.last
        && EditDistance.isOne($0.utf8, word.utf8)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Reads the first dictionary beside other work.
  package func loadInBackground() {
    let american = american
    Thread.detachNewThread { _ = american.words(among: []) }
  }
}

/// One of Hunspell's dictionaries, shared by the copies of a speller.
private final class Dictionary: Sendable {
  /// Hunspell changes its buffers while it looks up, so it is used by one thread at a time.
  private struct Handle: @unchecked Sendable {
    /// Nil where the files cannot be read.
    var pointer: OpaquePointer?
  }

  private let files: Dictionaries.Files?
  private let handle = Mutex<Handle?>(nil)

  init(_ files: Dictionaries.Files?) { self.files = files }

  // There is no deinit: a dictionary serves until the process ends, and taking its tables apart first
  // would take a tenth of a small run.

  /// Those of the texts that are words.
  func words(among texts: [String]) -> [String] {
    handle.withLock { handle in
      let open =
        handle ?? Handle(pointer: files.map { Hunspell_create($0.affixes, $0.words) } ?? nil)
      handle = open
      guard let pointer = open.pointer else { return [] }
      return texts.filter { Hunspell_spell(pointer, $0) != 0 }
    }
  }
}
