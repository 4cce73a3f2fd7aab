/// What the names of two counterparts say that the naming schemes of their enums do not explain.
package struct NameDifference: Hashable, Sendable {
  /// Words of the first name that have no counterpart in the second.
  package var onlyInFirst: [String]
  /// Words of the second name that have no counterpart in the first.
  package var onlyInSecond: [String]

  /// Nil where the names say the same: equal words, synonyms, inflections, slips, abbreviations, the
  /// order of words, and words of the other enum's name and prefix are no difference.
  package init?(_ first: ConceptMember, _ second: ConceptMember) {
    var rest = second.stem
    var left: [String] = []
    for word in first.stem {
      if let match = rest.firstIndex(where: { Self.isSame(word, $0) }) {
        rest.remove(at: match)
      } else {
        left.append(word)
      }
    }
    onlyInFirst = left.filter { !second.context.contains(Synonyms.canonicalForm(of: $0)) }
    onlyInSecond = rest.filter { !first.context.contains(Synonyms.canonicalForm(of: $0)) }
    let isOneWordSplit = onlyInFirst.joined() == onlyInSecond.joined()
    if isOneWordSplit { return nil }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    if Synonyms.canonicalForm(of: left) == Synonyms.canonicalForm(of: right) { return true }
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    if short.utf8.count >= 3, long.hasPrefix(short) { return true }
    let limit = short.utf8.count >= 8 ? 2 : 1
    return short.utf8.count >= 5
      && EditDistance.isWithin(limit, Array(short.utf8), Array(long.utf8))
  }
}
