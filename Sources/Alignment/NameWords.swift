/// Splits identifiers into the words they are made of.
package enum NameWords {
  /// A word of an identifier with its place.
  package struct Word: Hashable, Sendable {
    /// Lower case.
    package var text: String
    /// In UTF-8 bytes of the identifier.
    package var range: Range<Int>
  }

  /// The words of a name in order: `kErrorCodeRoomId5xx` is k, error, code, room, id, 5xx.
  ///
  /// Alternatives, first that fits: platform names with an inner capital, a number with x behind it,
  /// an acronym, a capitalised word, a lower-case word, a number, a run of other letters.
  package static func split(_ name: String) -> [Word] {
    let bytes = Array(name.utf8)
    var words: [Word] = []
    var index = 0
    while index < bytes.count {
      let length = wordLength(bytes, at: index)
      if length > 0 {
        let range = index..<index + length
        words.append(Word(text: lowercased(bytes[range]), range: range))
      }
      index += max(length, 1)
    }
    return words
  }

  /// ASCII is lowered byte by byte, as nearly all words are ASCII.
  private static func lowercased(_ word: ArraySlice<UInt8>) -> String {
    guard word.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    return String(unsafeUninitializedCapacity: word.count) { buffer in
      for (place, byte) in word.enumerated() {
        buffer[place] = byte.isUpperByte ? byte | 0x20 : byte
      }
      return word.count
    }
  }

  private static let fixed = ["iOS", "macOS", "iPad", "iPhone"].map { Array($0.utf8) }

  private static func wordLength(_ bytes: [UInt8], at index: Int) -> Int {
    let rest = bytes[index...]
    let first = bytes[index]
    if first == UInt8(ascii: "i") || first == UInt8(ascii: "m"),
      let word = fixed.first(where: { rest.starts(with: $0) })
    {
      return word.count
    }
    if first.isDigitByte {
      let digits = rest.prefix { $0.isDigitByte }.count
      let exes = rest.dropFirst(digits).prefix { $0 | 0x20 == UInt8(ascii: "x") }.count
      let next = rest.dropFirst(digits + exes).first
      return (1...3).contains(exes) && !(next?.isLowerByte ?? false) ? digits + exes : digits
    }
    if first.isUpperByte {
      let capitals = rest.prefix { $0.isUpperByte }.count
      let next = rest.dropFirst(capitals).first
      guard let next, next.isLowerByte else { return capitals }
      if capitals > 1 { return capitals - 1 }
      return 1 + rest.dropFirst().prefix { $0.isLowerByte }.count
    }
    if first.isLowerByte { return rest.prefix { $0.isLowerByte }.count }
    return first >= 0x80 ? rest.prefix { $0 >= 0x80 }.count : 0
  }
}

extension UInt8 {
  fileprivate var isDigitByte: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isUpperByte: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isLowerByte: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
