import SourceText

/// Where in a word the one slip of the pen is that makes it another.
package enum Slip: Sendable {
  /// Two neighbours changed places, which no abbreviation and no ending does.
  case swapped
  /// Between the first and the last letter.
  case inside
  /// At the last letter, where endings and abbreviations differ as well.
  case atEnd
  /// At the first letter, which makes words such as `vsync` and `ysort`.
  case atStart

  /// Nil where there is no slip, or more than one.
  package init?(in word: String, for right: String) {
    let word = Array(word.utf8)
    let right = Array(right.utf8)
    guard EditDistance.isOne(word, right) else { return nil }
    let start = zip(word, right).prefix { $0 == $1 }.count
    let different = zip(word, right).count { $0 != $1 }
    if start == 0 {
      self = .atStart
    } else if word.count == right.count, different == 2 {
      self = .swapped
    } else if start == min(word.count, right.count) || word.last != right.last {
      self = .atEnd
    } else {
      self = .inside
    }
  }

  /// Whether one slip behind the first letter and before the last makes a word of another.
  package static func isInside(_ word: String, for right: String) -> Bool {
    switch Slip(in: word, for: right) {
    case .swapped, .inside: true
    case nil, .atStart, .atEnd: false
    }
  }
}
