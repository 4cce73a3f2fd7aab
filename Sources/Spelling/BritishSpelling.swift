/// The letters in which British and American spellings differ.
enum BritishSpelling {
  /// What is put in on one side: `colour`, `cancelled`, `judgement`, `manoeuvre`, `anaemia`.
  private static let inserted: Set<String> = ["u", "l", "e", "o", "a"]
  /// What is replaced: `initialise`, `licence`, `disk`, `tyre`.
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
    let left = String(a[start..<a.count - end])
    let right = String(b[start..<b.count - end])
    return left.isEmpty || right.isEmpty
      ? inserted.contains(left + right) : replaced.contains([left, right])
  }
}
