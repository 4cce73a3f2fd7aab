import SourceText

/// An HTML tag inside a line of Markdown.
struct InlineTag {
  /// In bytes, from `<` to `>`.
  var length: Int
  /// Whether what stands behind it begins on a line of its own: `<br>`, `</dt>`, `<li>`.
  var isBreak: Bool
  /// Whether it begins or ends text that is struck out: `<s>`, `</del>`.
  var isStrike: Bool
  /// Whether it ends an element: `</s>`.
  var isClosing: Bool

  private static let breaking: Set<String> = [
    "br", "dd", "div", "dl", "dt", "li", "ol", "p", "table", "td", "th", "tr", "ul",
  ]
  private static let striking: Set<String> = ["s", "del", "strike"]
  private static let longestKnown = 6

  /// Reads the tag that begins at `start`, or fails where none does.
  init?(bytes: [UInt8], start: Int, end: Int) {
    var place = start + 1
    isClosing = place < end && bytes[place] == UInt8(ascii: "/")
    if isClosing { place += 1 }
    let nameStart = place
    while place < end, bytes[place].isASCIIAlphanumeric { place += 1 }
    guard place > nameStart, bytes[nameStart].isASCIILetter else { return nil }
    let name = bytes[nameStart..<place]
    guard place < end, Self.mayFollowName(bytes[place]),
      let close = bytes[place..<min(end, place + 2048)].firstIndex(where: {
        $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
      }), bytes[close] == UInt8(ascii: ">")
    else { return nil }
    let known =
      name.count <= Self.longestKnown ? String(decoding: name, as: UTF8.self).lowercased() : ""
    isBreak = Self.breaking.contains(known)
    isStrike = Self.striking.contains(known) && bytes[close - 1] != UInt8(ascii: "/")
    length = close + 1 - start
  }

  private static func mayFollowName(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}

extension UInt8 {
  /// Whether the byte is one of `A` to `Z` or `a` to `z`.
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether the byte is an ASCII letter, a digit or a hyphen.
  var isASCIIAlphanumeric: Bool {
    isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || self == UInt8(ascii: "-")
  }
}
