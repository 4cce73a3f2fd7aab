/// What only one of two texts of about the same content says.
struct AddedDetail {
  /// The share of a sentence's terms that must be new for it to say more.
  private static let newShare = 0.6

  /// Whether exactly one text adds a sentence or a number.
  let isOneSided: Bool
  /// Whether that is the left one.
  let isLeft: Bool
  /// The sentences that the texts add.
  private let added: (left: Excerpt?, right: Excerpt?)

  init(_ comparison: Comparison) {
    let numbers = NumberConflict(comparison.left, comparison.right).newNumbers
    added = (
      left: Self.sentence(of: comparison.left, newTo: comparison.right),
      right: Self.sentence(of: comparison.right, newTo: comparison.left)
    )
    let adds = (
      left: added.left != nil || numbers.left > 0, right: added.right != nil || numbers.right > 0
    )
    isOneSided = adds.left != adds.right
    isLeft = adds.left
  }

  /// What the text that says more adds, where it is a sentence.
  var sentence: Excerpt? { isLeft ? added.left : added.right }

  /// What one of the texts adds, where it is a sentence.
  func sentence(ofLeft isLeft: Bool) -> Excerpt? { isLeft ? added.left : added.right }

  private static func sentence(of text: NormalText, newTo other: NormalText) -> Excerpt? {
    for sentence in text.sentences {
      let terms = Terms(text.tokens[sentence.tokens], isJapanese: text.isJapanese)
      guard terms.terms.count >= 2,
        terms.uncovered(by: other.terms) >= newShare * Double(terms.terms.count)
      else { continue }
      return text.excerpt(ofTokens: sentence.tokens)
    }
    return nil
  }
}
