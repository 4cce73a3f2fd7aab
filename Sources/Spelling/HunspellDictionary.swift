import CHunspell
import Synchronization

/// One of Hunspell's dictionaries, shared by the copies of a speller.
///
/// As long as few words are asked about, only the part of it is read that may know them.
final class HunspellDictionary: Sendable {
  /// More parts than this cost as much as the whole.
  private static let mostParts = 8
  /// So many words have beginnings of all kinds, and their run takes longer than the dictionary.
  private static let manyWords = 5_000

  /// A part of the dictionary, or the whole; Hunspell changes its buffers while it looks up, so it is
  /// used by one thread at a time.
  private struct Part: @unchecked Sendable {
    var handle: OpaquePointer
    /// What the part knows of; nil for the whole.
    var beginnings: WordBeginnings?
  }

  private struct State: Sendable {
    var parts: [Part] = []
    var list: WordList?
    var isWhole = false
    /// Words that were asked about one by one: the same ones are asked about again and again.
    var known: [String: Bool] = [:]
  }

  private let files: Dictionaries.Files?
  private let state = Mutex(State())

  init(_ files: Dictionaries.Files?) { self.files = files }

  // There is no deinit: a dictionary serves until the process ends, and taking its tables apart first
  // would take a tenth of a small run.

  /// Reads what is needed for words, for the parts of them, and for all of a list of compounds.
  func prepare(words: [String], compounds: [String]) {
    state.withLock { state in
      guard state.parts.isEmpty else { return }
      guard words.count + compounds.count <= Self.manyWords else { return readWhole(&state) }
      readPart(&state) { beginnings in
        for word in words {
          let bytes = Array(word.utf8)
          for start in bytes.indices { beginnings.insert(bytes[start...]) }
        }
        for compound in compounds { beginnings.insert(Array(compound.utf8)[...]) }
      }
    }
  }

  /// Reads what is needed for words that will be asked about, at once instead of one by one.
  func expect(_ words: [String]) {
    guard !words.isEmpty else { return }
    state.withLock { state in
      readPart(&state) { beginnings in
        for word in words { beginnings.insert(Array(word.utf8)[...]) }
      }
    }
  }

  /// Reads all words, as nearly all would be asked about.
  func expectAll() { state.withLock { readWhole(&$0) } }

  /// Those of the texts that are words.
  func words(among texts: [String]) -> [String] {
    state.withLock { state in
      let bytes = texts.map { Array($0.utf8) }
      func part(_ state: State) -> Part? {
        state.parts.first { part in
          guard let beginnings = part.beginnings else { return true }
          return bytes.allSatisfy(beginnings.covers)
        }
      }
      if part(state) == nil {
        readPart(&state) { beginnings in for word in bytes { beginnings.insert(word[...]) } }
      }
      guard let part = part(state) else { return [] }
      return texts.filter { Hunspell_spell(part.handle, $0) != 0 }
    }
  }

  /// Whether a text is a word.
  func isWord(_ text: String) -> Bool {
    if let known = state.withLock({ $0.known[text] }) { return known }
    let isWord = !words(among: [text]).isEmpty
    state.withLock { $0.known[text] = isWord }
    return isWord
  }

  /// Whether a listed word begins with some letters and goes on.
  func hasWord(longerThan letters: String) -> Bool {
    state.withLock { state in
      state.list = state.list ?? files.flatMap { WordList($0) }
      return state.list?.hasWord(longerThan: Array(letters.utf8)) ?? false
    }
  }

  /// Whether the file lists a word that begins with some letters; Hunspell does not read it for that.
  func lists(wordBeginningWith letters: String) -> Bool {
    state.withLock { state in
      state.list = state.list ?? files.flatMap { WordList($0) }
      return state.list?.hasWord(beginningWith: Array(letters.utf8)) ?? (files != nil)
    }
  }

  /// Reads another part, or the whole where a part is not enough or cannot be had.
  private func readPart(_ state: inout State, _ fill: (inout WordBeginnings) -> Void) {
    guard !state.isWhole, let files else { return }
    state.list = state.list ?? WordList(files)
    guard state.parts.count < Self.mostParts, let list = state.list else {
      return readWhole(&state)
    }
    var beginnings = list.beginnings
    fill(&beginnings)
    let handle = list.withFile(list.excerpt(beginnings)) { Hunspell_create($0.affixes, $0.words) }
    guard let handle else { return readWhole(&state) }
    state.parts.append(Part(handle: handle, beginnings: beginnings))
  }

  private func readWhole(_ state: inout State) {
    guard !state.isWhole, let files else { return }
    state.isWhole = true
    guard let handle = Hunspell_create(files.affixes, files.words) else { return }
    state.parts = [Part(handle: handle, beginnings: nil)]
  }
}
