/// A sentence of one text with its mate in another.
struct SentencePair {
  let left: PairedSentence
  let right: PairedSentence
}

/// The tokens of a sentence, ready for alignment with its mate.
struct PairedSentence {
  let text: NormalText
  /// Without 音视频, which is neither of its halves.
  let tokens: [Token]
  /// What must be equal for two tokens to be one; matched names are.
  let ids: [UInt64]
  /// Plain ids of characters and words, for tables of forms.
  let words: [UInt64]

  private static let medium: [UInt64] = [0x97F3, 0x89C6, 0x9891]  // 音视频

  /// - Parameter name: what a slot is called in alignment.
  init(_ text: NormalText, _ sentence: Sentence, name: (Int) -> UInt64) {
    self.text = text
    var tokens: [Token] = []
    var rest = text.tokens[sentence.tokens]
    while let token = rest.first {
      let isMedium = token.id == Self.medium[0] && rest.prefix(3).map(\.id) == Self.medium
      if !isMedium { tokens.append(token) }
      rest = rest.dropFirst(isMedium ? 3 : 1)
    }
    self.tokens = tokens
    ids = tokens.map { $0.kind == .slot ? name(Int($0.id)) : $0.id }
    words = tokens.map { $0.kind == .slot || $0.kind == .number ? 0 : $0.id }
  }

  /// Bigrams of characters, and stems of words that are no stop words; sorted.
  var grams: [UInt64] {
    var grams: [UInt64] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .word: if !StopWords.contains(word: token.id) { grams.append(token.stem) }
      case .han, .hiragana:
        guard index + 1 < tokens.count, [.han, .hiragana].contains(tokens[index + 1].kind) else {
          continue
        }
        grams.append(token.id << 32 | tokens[index + 1].id)
      case .number, .slot: grams.append(ids[index])
      }
    }
    return grams.sorted()
  }
}

/// The sentences of two texts that are each other's best mates; statements, and advice with advice.
struct SentencePairs {
  private(set) var pairs: [SentencePair] = []

  /// The likeness from which on two sentences may be mates.
  private static let floor = 0.5
  /// Longer texts are not looked into; a bound on the work.
  private static let limit = 40

  init(_ comparison: Comparison) {
    let (left, right) = (comparison.left, comparison.right)
    let hashes = left.slots.map { Symbols.hash($0.squashed) }
    for isAdvice in [false, true] {
      let a = left.sentences.filter { $0.isAdvice == isAdvice }.prefix(Self.limit).map {
        PairedSentence(left, $0) { hashes[$0] }
      }
      let b = right.sentences.filter { $0.isAdvice == isAdvice }.prefix(Self.limit).map {
        PairedSentence(right, $0) { slot in
          comparison.slots.left[slot].map { hashes[$0] } ?? Symbols.hash(right.slots[slot].squashed)
        }
      }
      add(a, b)
    }
  }

  private mutating func add(_ a: [PairedSentence], _ b: [PairedSentence]) {
    let gramsA = a.map(\.grams)
    let gramsB = b.map(\.grams)
    let scores = gramsA.map { left in gramsB.map { Similarity.dice(left, $0) } }
    for (i, row) in scores.enumerated() {
      guard let j = row.indices.max(by: { row[$0] < row[$1] }), row[j] >= Self.floor else {
        continue
      }
      let isBest = scores.allSatisfy { $0[j] <= row[j] }
      if isBest, a[i].ids != b[j].ids { pairs.append(SentencePair(left: a[i], right: b[j])) }
    }
  }
}
