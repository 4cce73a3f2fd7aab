/// Which characters of two texts make the difference.
enum TextDifference {
  /// The part of a text that another one does not have, between what both begin and end with.
  ///
  /// Where the other has something more, it is the characters beside that place.
  ///
  /// - Returns: nil where the texts have less than half in common.
  static func part(of text: String, notIn other: String) -> Range<String.Index>? {
    let (own, foreign) = (Array(text), Array(other))
    let shorter = min(own.count, foreign.count)
    var start = 0
    while start < shorter, own[start] == foreign[start] { start += 1 }
    var rest = 0
    while rest < shorter - start,
      own[own.count - 1 - rest] == foreign[foreign.count - 1 - rest]
    { rest += 1 }
    guard own != foreign, start > 0 || rest > 0,
      2 * (start + rest) >= max(own.count, foreign.count)
    else { return nil }
    var end = own.count - rest
    if start == end {
      start = max(0, start - 1)
      end = min(own.count, end + 1)
    }
    return text.index(text.startIndex, offsetBy: start)..<text.index(text.startIndex, offsetBy: end)
  }
}
