/// A list of words as sequences of token ids: a Chinese word is several tokens, a Latin one is one.
struct WordForms: Sendable {
  private let forms: [UInt64: [[UInt64]]]

  init(_ words: [String]) {
    let sequences = words.map(Self.ids).sorted { $0.count > $1.count }
    forms = Dictionary(grouping: sequences) { $0[0] }
  }

  /// The longest of the words at an index, as its number of tokens; nil where none stands there.
  func length(in words: ArraySlice<UInt64>, at index: Int) -> Int? {
    guard let candidates = forms[words[index]] else { return nil }
    return candidates.first { words[index...].starts(with: $0) }?.count
  }

  static func ids(_ word: String) -> [UInt64] {
    let symbols = Symbols.of(word)
    return symbols[0] < 0x3000 ? [Symbols.hash(symbols)] : symbols.map(UInt64.init)
  }
}
