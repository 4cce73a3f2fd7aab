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
    for start in text.startIndex...text.endIndex - bytes.count
    where text[start].lowercased == first && isPrefix(of: text[start...]) {
      return start
    }
    return nil
  }

  /// Whether a text begins with the pattern.
  package func isPrefix(of text: ArraySlice<UInt8>) -> Bool {
    text.count >= bytes.count && zip(text, bytes).allSatisfy { $0.lowercased == $1 }
  }

  /// Whether a text ends with the pattern.
  package func isSuffix(of text: ArraySlice<UInt8>) -> Bool {
    isPrefix(of: text.suffix(bytes.count))
  }
}

extension UInt8 {
  /// The byte, or the lower-case letter where it is one of `A` to `Z`.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
