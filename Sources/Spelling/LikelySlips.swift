/// The words that one slip makes of another.
enum LikelySlips {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
  /// Letters that are taken for each other, because they sound or look alike.
  private static let similar = ["aeiouy", "mn", "scz", "ckq", "bp", "dt", "vfw", "gj"].map {
    Array($0.utf8)
  }

  /// Each word once, in alphabetical order; the first letter stays, as few slips touch it.
  static func words(near word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.count > 1 else { return [] }
    var found = Set<[UInt8]>()
    for index in 1..<bytes.count {
      var shorter = bytes
      shorter.remove(at: index)
      found.insert(shorter)
      for letter in letters { found.insert(bytes[..<index] + [letter] + bytes[index...]) }
      for group in similar where group.contains(bytes[index]) {
        for letter in group {
          var other = bytes
          other[index] = letter
          found.insert(other)
        }
      }
      var swapped = bytes
      swapped.swapAt(index - 1, index)
      found.insert(swapped)
    }
    for letter in letters { found.insert(bytes + [letter]) }
    found.remove(bytes)
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
