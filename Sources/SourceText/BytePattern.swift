/// A piece of text to look for in others, byte by byte and with ASCII letters in either case.
///
/// The standard library looks for a string in a string by characters, which costs a hundred times as
/// much and matters only where characters are composed of several.
package struct BytePattern: Sendable {
  private let bytes: [UInt8]

  /// - Parameter text: in lower case, and not empty.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The length in bytes.
  package var count: Int { bytes.count }

  /// Whether the pattern stands anywhere in a text.
  package func isFound(in text: ArraySlice<UInt8>) -> Bool { firstIndex(in: text) != nil }

  /// Where the pattern stands in a text for the first time.
  package func firstIndex(in text: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, text.count >= bytes.count else { return nil }
    let capital = first.isLowerCaseLetter ? first & ~0x20 : first
    // Plain loops: pages are searched for dozens of patterns, and closures cost three times as much.
    let place: Int? = text.withUnsafeBufferPointer { text in
      bytes.withUnsafeBufferPointer { pattern in
        var next = 0
        while let start = ByteSearch.firstIndex(of: first, capital, in: text, from: next),
          start + pattern.count <= text.count
        {
          var length = 1
          while length < pattern.count, text[start + length].lowercased == pattern[length] {
            length += 1
          }
          if length == pattern.count { return start }
          next = start + 1
        }
        return nil
      }
    }
    return place.map { text.startIndex + $0 }
  }

  /// Whether a text begins with the pattern.
  package func isPrefix(of text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= bytes.count else { return false }
    // Most texts differ in the first byte, and a closure is not worth asking then.
    var place = text.startIndex
    for byte in bytes {
      guard text[place].lowercased == byte else { return false }
      place += 1
    }
    return true
  }

  /// Whether a text ends with the pattern.
  package func isSuffix(of text: ArraySlice<UInt8>) -> Bool {
    isPrefix(of: text.suffix(bytes.count))
  }
}

extension UInt8 {
  /// Whether the byte is one of `a` to `z`.
  fileprivate var isLowerCaseLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }

  /// The byte, or the lower-case letter where it is one of `A` to `Z`.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
