/// Which names of one description stand for which of another: `createRoom` for `createRtcRoom`.
struct SlotMatching: Sendable {
  /// By slot of the left text: its partner.
  private(set) var right: [Int?]
  /// By slot of the right text: its partner.
  private(set) var left: [Int?]

  /// The score from which on two names are taken for one.
  static let floor = 0.6

  /// For each slot of the left text in order the best one of the right that is still free.
  init(_ a: [Slot], _ b: [Slot]) {
    right = Array(repeating: nil, count: a.count)
    left = Array(repeating: nil, count: b.count)
    for (index, slot) in a.enumerated() {
      var best = Self.floor
      var partner: Int?
      for (candidate, other) in b.enumerated() where left[candidate] == nil {
        let score = Self.score(slot, other)
        if score > best || (score == best && partner == nil) {
          best = score
          partner = candidate
        }
      }
      guard let partner else { continue }
      right[index] = partner
      left[partner] = index
    }
  }

  /// From 0 to 1, or 2 for names that are equal but for case and underscores.
  static func score(_ a: Slot, _ b: Slot) -> Double {
    if a.squashed == b.squashed { return 2 }
    let onlyA = a.words.filter { !b.words.contains($0) }
    let onlyB = b.words.filter { !a.words.contains($0) }
    guard a.isCallback == b.isCallback, !Opposites.areOpposite(onlyA, onlyB) else { return 0 }
    let wordsA = Set(a.words)
    let wordsB = Set(b.words)
    let shared = wordsA.intersection(wordsB).count
    let smaller = min(wordsA.count, wordsB.count)
    var score = Double(shared) / Double(max(1, wordsA.count + wordsB.count - shared))
    if shared == smaller, smaller >= 2 { score = max(score, 0.9) }
    let dice = Similarity.dice(bigrams(a.squashed), bigrams(b.squashed))
    return dice >= 0.75 ? max(score, 0.9 * dice) : score
  }

  private static func bigrams(_ name: [UInt32]) -> [UInt64] {
    zip(name, name.dropFirst()).map { Grams.pair($0, $1) }.sorted()
  }
}

/// Measures of sorted lists.
enum Similarity {
  /// Twice the shared elements over all elements; 0 for two empty lists.
  static func dice(_ a: [UInt64], _ b: [UInt64]) -> Double {
    var shared = 0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return a.isEmpty && b.isEmpty ? 0 : 2 * Double(shared) / Double(a.count + b.count)
  }
}
