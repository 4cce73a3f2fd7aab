/// A word and its opposite stand in the same place of two sentences.
struct OppositeConflict {
  /// How much of the sentences must be common, the two words apart.
  private static let floor = 0.7

  private(set) var fact: Fact?

  init(_ pair: SentencePair) {
    let (left, right) = (OpposedSentence(pair.left), OpposedSentence(pair.right))
    let changes = TokenAlignment(pair.left.ids, pair.right.ids).changes
      .filter { !$0.left.isEmpty && !$0.right.isEmpty }
    guard !changes.isEmpty else { return }
    for opposites in Opposites.pairs {
      for (u, v) in [(opposites.left, opposites.right), (opposites.right, opposites.left)] {
        let (inLeft, inRight) = (left.places(of: u), right.places(of: v))
        guard !inLeft.isEmpty, !inRight.isEmpty, left.places(of: v).isEmpty,
          right.places(of: u).isEmpty
        else { continue }
        for change in changes {
          guard let a = inLeft.first(where: change.left.overlaps),
            let b = inRight.first(where: change.right.overlaps),
            !left.isDenied(a), !right.isDenied(b),
            TokenAlignment(left.ids(without: inLeft), right.ids(without: inRight)).ratio
              >= Self.floor
          else { continue }
          fact = .opposite(left.excerpt(a), right.excerpt(b))
          return
        }
      }
    }
  }
}

/// A sentence in which opposites are looked for.
private struct OpposedSentence {
  private let sentence: PairedSentence
  /// Characters and stems.
  private let stems: [UInt64]
  private let negators: NegatorScan

  init(_ sentence: PairedSentence) {
    self.sentence = sentence
    stems = sentence.tokens.map { $0.kind == .slot || $0.kind == .number ? 0 : $0.stem }
    negators = NegatorScan(sentence.words)
  }

  /// Where any of the forms stands, longest forms first.
  func places(of forms: [[UInt64]]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for form in forms {
      for index in stems.indices where stems[index] == form[0] {
        guard stems[index...].starts(with: form) else { continue }
        places.append(index..<index + form.count)
      }
    }
    return places
  }

  /// Whether a negator stands right before a word.
  func isDenied(_ place: Range<Int>) -> Bool {
    negators.occurrences.contains { $0.range.upperBound == place.lowerBound }
  }

  func ids(without places: [Range<Int>]) -> [UInt64] {
    sentence.ids.indices.filter { index in !places.contains { $0.contains(index) } }
      .map { sentence.ids[$0] }
  }

  func excerpt(_ place: Range<Int>) -> Excerpt {
    let tokens = sentence.tokens[place]
    guard let first = tokens.first, let last = tokens.last else {
      return sentence.text.excerpt(0..<0)
    }
    return sentence.text.excerpt(first.range.lowerBound..<last.range.upperBound)
  }
}
