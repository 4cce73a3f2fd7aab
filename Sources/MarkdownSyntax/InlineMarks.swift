import SourceText

/// What is known of a text before it is scanned.
extension InlineScanner {
  /// Whether anything in a text may be mark-up.
  ///
  /// An underscore inside of a word is none, and most names have some.
  static func holdsMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      text.indices.contains { index in
        guard text[index].mayBeMark else { return false }
        return text[index] != UInt8(ascii: "_") || index == 0 || index + 1 == text.count
          || !text[index - 1].isWord || !text[index + 1].isWord
      }
    }
  }

  /// What stands between the back-ticks around a text, where it is one code span and nothing else.
  static func wholeCode(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    let tick = UInt8(ascii: "`")
    guard text.count > 2, text.first == tick, text.last == tick else { return nil }
    let inner = text.indices.dropFirst().dropLast()
    let isPlain = text[inner].withUnsafeBufferPointer {
      ByteSearch.firstIndex(of: tick, UInt8(ascii: "\\"), in: $0) == nil
    }
    let isPadded = text[inner].first == UInt8(ascii: " ")
    return isPlain && !isPadded ? inner : nil
  }
}

extension UInt8 {
  /// Whether a mark may begin with the byte, or end with it.
  var mayBeMark: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
