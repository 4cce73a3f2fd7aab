/// The letters in which British and American spellings differ.
enum BritishSpelling {
  /// What is replaced: `initialise`, `licence`, `disk`, `tyre`, `centre`.
  private static let replaced: Set<Set<String>> = [
    ["s", "z"], ["c", "s"], ["c", "k"], ["i", "y"], ["re", "er"],
  ]

  /// Whether two words, one edit apart, may be two spellings of one; most slips cannot.
  static func mayTellApart(_ a: String, _ b: String) -> Bool {
    let difference = Difference(Array(a), Array(b))
    guard difference.isInserted else {
      return replaced.contains([String(difference.left), String(difference.right)])
    }
    return isInserted(at: difference.start, in: a.count > b.count ? Array(a) : Array(b))
  }

  /// Whether two words, one edit apart, mix two usual forms: `requestor`, `manoeuver`.
  static func areVariants(_ a: String, _ b: String) -> Bool {
    let difference = Difference(Array(a), Array(b))
    guard !difference.isInserted else {
      let longer = a.count > b.count ? Array(a) : Array(b)
      guard difference.start > 0, "ao".contains(longer[difference.start]) else { return false }
      return longer[difference.start - 1] == "e"
        || longer.dropFirst(difference.start + 1).first == "e"
    }
    let isAgent = Set([String(difference.left), String(difference.right)]) == ["e", "o"]
    return isAgent && difference.rest.first == "r" && difference.rest.count <= 2
  }

  /// Where two words differ.
  private struct Difference {
    /// How many letters they begin with alike.
    var start: Int
    var left: ArraySlice<Character>
    var right: ArraySlice<Character>
    /// What both end in.
    var rest: ArraySlice<Character>

    init(_ a: [Character], _ b: [Character]) {
      start = zip(a, b).prefix { $0 == $1 }.count
      let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
        .prefix { $0 == $1 }.count
      left = a[start..<a.count - end]
      right = b[start..<b.count - end]
      rest = a[(a.count - end)...]
    }

    var isInserted: Bool { left.isEmpty || right.isEmpty }
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
