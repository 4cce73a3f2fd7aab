import SourceText

/// A tag of the elements that tables and definition lists are made of.
struct HTMLTag {
  /// The elements; others are of no account for where a cell begins and ends.
  enum Name: String {
    case table, thead, tbody, tfoot, tr, td, th, dl, dt, dd
  }

  var name: Name
  var isClosing: Bool
  /// From `<` to `>`.
  var range: Range<Int>

  /// Longer tags are taken for text.
  private static let longest = 2_048
  private static let longestName = 5

  /// Every such tag in a range of a page, in order; linear in the length of the range.
  ///
  /// - Parameter skipsCode: whether back-ticks make code of what is between them, as in paragraphs.
  static func tags(in range: Range<Int>, of bytes: [UInt8], skipsCode: Bool) -> [HTMLTag] {
    var tags: [HTMLTag] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "`") where skipsCode:
        let rest = bytes[index + 1..<range.upperBound].prefix(longest)
        index = (rest.firstIndex(of: UInt8(ascii: "`")) ?? index) + 1
      case UInt8(ascii: "<"):
        guard let end = end(ofTagAt: index, in: bytes, limit: range.upperBound) else {
          index += 1
          continue
        }
        if let tag = HTMLTag(index..<end, in: bytes) { tags.append(tag) }
        index = end
      default: index += 1
      }
    }
    return tags
  }

  /// Fails where the tag is of another element, or opens and closes one at once.
  private init?(_ range: Range<Int>, in bytes: [UInt8]) {
    isClosing = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
    let word = bytes[(range.lowerBound + (isClosing ? 2 : 1))..<range.upperBound]
      .prefix(Self.longestName + 1).prefix { $0.isASCIIAlphanumeric }
    let isEmpty = bytes[range.upperBound - 2] == UInt8(ascii: "/")
    guard !isEmpty, let name = Name(rawValue: String(decoding: word, as: UTF8.self).lowercased())
    else { return nil }
    self.name = name
    self.range = range
  }

  /// Where the tag at a place ends, quoted attributes passed over; nil where there is no tag.
  static func end(ofTagAt start: Int, in bytes: [UInt8], limit: Int) -> Int? {
    let end = min(limit, start + longest)
    guard start + 2 < end else { return nil }
    let first = bytes[start + 1] == UInt8(ascii: "/") ? bytes[start + 2] : bytes[start + 1]
    guard first.isASCIILetter else { return nil }
    var quote: UInt8?
    for index in start + 2..<end {
      switch bytes[index] {
      case quote: quote = nil
      case _ where quote != nil: continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if bytes[index - 1] == UInt8(ascii: "=") { quote = bytes[index] }
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "<"): return nil
      default: continue
      }
    }
    return nil
  }
}
