import SourceText

/// How alike two words are, from 0 to 1.
struct WordSimilarity {
  private let table: WordTable
  private let frequency: [Int]
  private var known: [Int: Double] = [:]

  /// What may stand before an abbreviation by suffix and yet make another word of it.
  private static let reversing: Set<String> = [
    "un", "in", "no", "not", "non", "re", "dis", "de", "im", "ir", "il", "mis", "pre", "sub",
  ]

  init(table: WordTable, frequency: [Int]) {
    self.table = table
    self.frequency = frequency
  }

  /// Equal 1; one meaning or one stem 0.9; a likely slip 0.8; an abbreviation 0.75; else 0.
  mutating func degree(_ left: Int, _ right: Int) -> Double {
    if left == right { return 1 }
    let key = min(left, right) << 32 | max(left, right)
    if let degree = known[key] { return degree }
    let degree = computed(left, right)
    known[key] = degree
    return degree
  }

  private func computed(_ left: Int, _ right: Int) -> Double {
    if table.form[left] == table.form[right] { return 0.9 }
    let (a, b) = (Array(table.texts[left].utf8), Array(table.texts[right].utf8))
    guard let first = a.first, first < 0x80, (b.first ?? 0x80) < 0x80 else { return 0 }
    if isSlip(left, right, a, b) { return 0.8 }
    return isAbbreviation(a, b) || isAbbreviation(b, a) ? 0.75 : 0
  }

  /// One or two letters apart, from the same first letter on, and much rarer than the other word.
  private func isSlip(_ left: Int, _ right: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    let shorter = min(a.count, b.count)
    guard shorter >= 5, a.first == b.first else { return false }
    let limit = shorter >= 8 ? 2 : 1
    guard EditDistance.isWithin(limit, a, b) else { return false }
    let counts = [frequency[table.form[left]], frequency[table.form[right]]].sorted()
    return Double(counts[0]) <= max(1, 0.1 * Double(counts[1]))
  }

  private func isAbbreviation(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    guard short.count < long.count else { return false }
    if short.count >= 3, long.starts(with: short) { return true }
    guard short.count >= 4, long.suffix(short.count).elementsEqual(short) else { return false }
    let rest = String(decoding: long.dropLast(short.count), as: UTF8.self)
    return !Self.reversing.contains(rest)
  }
}
