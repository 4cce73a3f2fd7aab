/// The beginnings of words that a run may ask a dictionary about.
struct WordBeginnings {
  private let prefixes: [[UInt8]]
  private var hashes: Set<UInt64> = []
  /// By the lowest bits of a hash: whether one like it is there; most listed words end here.
  private var filter = [Bool](repeating: false, count: filterSize)
  private static let filterSize = 1 << 18
  /// By byte: whether a word that was taken in begins with it; slips of one word begin alike.
  private var isFirst = [Bool](repeating: false, count: 256)

  /// - Parameter prefixes: what a dictionary may take off the front of a word before it looks it up.
  init(prefixes: [[UInt8]]) { self.prefixes = prefixes }

  /// Takes in a word, and all words that are its beginnings.
  mutating func insert(_ word: ArraySlice<UInt8>) {
    insertBeginnings(word)
    for prefix in prefixes where word.count > prefix.count && word.starts(with: prefix) {
      insertBeginnings(word.dropFirst(prefix.count))
    }
  }

  private mutating func insertBeginnings(_ word: ArraySlice<UInt8>) {
    if let first = word.first { isFirst[Int(first)] = true }
    var hash = Self.seed
    for byte in word {
      hash = Self.next(hash, byte)
      hashes.insert(hash)
      filter[Int(truncatingIfNeeded: hash) & (Self.filterSize - 1)] = true
    }
  }

  /// Whether a word, all but its last letter, is a beginning of one that was taken in.
  func covers(_ word: [UInt8]) -> Bool {
    contains(word.dropLast())
      && prefixes.allSatisfy { prefix in
        word.count <= prefix.count || !word.starts(with: prefix)
          || contains(word.dropFirst(prefix.count).dropLast())
      }
  }

  /// Whether some bytes are a beginning of a word that was taken in; none are.
  func contains(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard isFirst[Int(first)] else { return false }
    var hash = Self.seed
    for byte in bytes { hash = Self.next(hash, byte) }
    return filter[Int(truncatingIfNeeded: hash) & (Self.filterSize - 1)] && hashes.contains(hash)
  }

  /// FNV-1a, of which the low bits are good enough for the filter.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
