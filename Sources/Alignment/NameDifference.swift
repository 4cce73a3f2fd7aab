import SourceText

/// What the names of two counterparts say that the naming schemes of their enums do not explain.
package struct NameDifference: Hashable, Sendable {
  /// Words of the first name that have no counterpart in the second.
  package var onlyInFirst: [String]
  /// Words of the second name that have no counterpart in the first.
  package var onlyInSecond: [String]

  /// Nil where the names say the same: equal words, synonyms, inflections, slips, abbreviations, the
  /// order of words, words of the other enum's name and prefix, and names that the project calls one are
  /// no difference.
  package init?(_ first: ConceptMember, _ second: ConceptMember) {
    if let alias = first.alias, alias == second.alias { return nil }
    guard first.stem.joined() != second.stem.joined() else { return nil }
    var rest = second.stem
    var left: [Word] = []
    for word in first.stem {
      if let match = rest.firstIndex(where: { Self.isSame(word, $0) }) {
        rest.remove(at: match)
      } else {
        left.append(word)
      }
    }
    let scheme = first.scheme.union(second.scheme)
    onlyInFirst = left.filter { Self.isOwn($0, scheme) }.map(\.text)
    onlyInSecond = rest.filter { Self.isOwn($0, scheme) }.map(\.text)
    if onlyInFirst.joined() == onlyInSecond.joined() { return nil }
  }

  private typealias Word = ConceptMember.Word

  /// Whether a word is the member's own: no part of either enum's name or prefix, and no single letter
  /// such as the `k` of constants.
  private static func isOwn(_ word: Word, _ scheme: Set<String>) -> Bool {
    word.text.utf8.count > 1 && !scheme.contains(word.form)
  }

  private static func isSame(_ first: Word, _ second: Word) -> Bool {
    if first.form == second.form { return true }
    let (left, right) = (first.text, second.text)
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    if short.utf8.count >= 3, long.hasPrefix(short) { return true }
    let limit = short.utf8.count >= 8 ? 2 : 1
    return short.utf8.count >= 5
      && EditDistance.isWithin(limit, Array(short.utf8), Array(long.utf8))
  }
}
