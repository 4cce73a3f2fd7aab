import SourceText

/// The word that was probably meant by a misspelt one.
package enum Suggestion {
  /// Finds the candidate that is nearest, if any is near; neither case nor leading dashes count.
  ///
  /// Near is at most one edit for every three letters that were given, and one edit for a word
  /// shorter than that. Of several, one with the same first letter wins, then the first. Where none
  /// is near, the only candidate that goes on where the given word ends will do.
  package static func nearest(to given: String, in candidates: [String]) -> String? {
    let word = letters(of: given)
    guard !word.isEmpty else { return nil }
    let limit = max(1, word.count / 3)
    var best: (candidate: String, rank: Int)?
    for candidate in candidates {
      let other = letters(of: candidate)
      guard abs(other.count - word.count) <= limit else { continue }
      let distance = EditDistance.between(word, other)
      let rank = distance * 2 + (other.first == word.first ? 0 : 1)
      if distance <= limit, rank < best?.rank ?? .max { best = (candidate, rank) }
    }
    return best?.candidate ?? continuation(of: word, in: candidates)
  }

  private static func continuation(of word: [Character], in candidates: [String]) -> String? {
    let longer = Set(candidates.filter { letters(of: $0).starts(with: word) })
    return word.count >= 3 && longer.count == 1 ? longer.first : nil
  }

  private static func letters(of word: String) -> [Character] {
    Array(word.drop { $0 == "-" }.lowercased())
  }
}
