/// One sentence is its mate denied.
///
/// Decided on the changes between the two and not on all of their words: a negator anywhere in a text
/// was wrong in most cases when measured.
struct NegationConflict {
  /// How much of the sentences must be common; above 0.85 most injected negations are missed.
  private static let floor = 0.75

  private(set) var fact: Fact?

  init(_ pair: SentencePair) {
    let (left, right) = (pair.left, pair.right)
    let negators = (left: NegatorScan(left.words), right: NegatorScan(right.words))
    guard (negators.left.occurrences.count + negators.right.occurrences.count) % 2 == 1 else {
      return
    }
    let alignment = TokenAlignment(left.ids, right.ids)
    guard alignment.ratio >= Self.floor else { return }
    let denials = alignment.changes.filter { change in
      Self.denies(change.left, left, negators.left, change.right, right)
        || Self.denies(change.right, right, negators.right, change.left, left)
    }
    guard denials.count % 2 == 1, let denial = denials.first else { return }
    fact = .negation(left.around(denial.left), right.around(denial.right))
  }

  /// Whether a run turns what follows it round, and the opposite run does not.
  private static func denies(
    _ run: Range<Int>, _ sentence: PairedSentence, _ negators: NegatorScan,
    _ opposite: Range<Int>, _ other: PairedSentence
  ) -> Bool {
    guard let negator = negators.onlyNegator(in: run, of: sentence.words),
      NegatorScan.isAuxiliary(opposite, of: other.words),
      followsEqual(run.upperBound, sentence, opposite.upperBound, other),
      !sentence.isBehindCoordinator(run.lowerBound), !other.isBehindCoordinator(opposite.lowerBound)
    else { return false }
    guard negator.isModal else { return true }
    return opposite.lowerBound < other.words.count
      && NegatorScan.positiveModals.length(in: other.words[...], at: opposite.lowerBound) != nil
  }

  /// Whether the next token is common, and of characters the next two.
  private static func followsEqual(
    _ index: Int, _ sentence: PairedSentence, _ otherIndex: Int, _ other: PairedSentence
  ) -> Bool {
    let a = sentence.ids[index...].prefix(2)
    let b = other.ids[otherIndex...].prefix(2)
    guard let first = a.first, first == b.first else { return false }
    return sentence.tokens[index].kind != .han || Array(a) == Array(b)
  }
}

extension PairedSentence {
  /// Whether the token before an index is a word such as "or".
  fileprivate func isBehindCoordinator(_ index: Int) -> Bool {
    index > 0 && NegatorScan.coordinators.length(in: words[..<index], at: index - 1) != nil
  }

  /// The sentence, or of a long one some words on either side of a run, as written.
  fileprivate func around(_ run: Range<Int>) -> Excerpt {
    let reach = tokens.count <= 20 ? 20 : 8
    let start = max(0, run.lowerBound - reach)
    let end = min(tokens.count, run.upperBound + reach)
    return text.excerpt(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
  }
}
