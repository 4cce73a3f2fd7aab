/// The letters in which British and American spellings differ.
enum BritishSpelling {
  /// What is replaced: `initialise`, `licence`, `disk`, `tyre`, `centre`.
  private static let replaced: Set<Set<String>> = [
    ["s", "z"], ["c", "s"], ["c", "k"], ["i", "y"], ["re", "er"],
  ]

  /// Whether two words, one edit apart, may be two spellings of one; most slips cannot.
  static func mayTellApart(_ a: String, _ b: String) -> Bool {
    let a = Array(a)
    let b = Array(b)
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let left = a[start..<a.count - end]
    let right = b[start..<b.count - end]
    guard left.isEmpty || right.isEmpty else {
      return replaced.contains([String(left), String(right)])
    }
    return isInserted(at: start, in: a.count > b.count ? a : b)
  }

  /// Whether a letter may be the one more: `colour`, `cancelled`, `judgement`, `anaemia`, `oestrus`.
  private static func isInserted(at index: Int, in longer: [Character]) -> Bool {
    let before = index > 0 ? longer[index - 1] : " "
    let after = index + 1 < longer.count ? longer[index + 1] : " "
    return switch longer[index] {
    case "u": before == "o"
    case "l": before == "l"
    case "a", "o": after == "e"
    case "e": true
    default: false
    }
  }
}
