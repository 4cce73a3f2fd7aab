/// The shape of names in source code.
enum Identifier {
  /// Whether a text is one identifier of ASCII letters, digits, `_` and `$`; `$49` is a price.
  static func isIdentifier(_ text: some StringProtocol) -> Bool { isIdentifier(bytes: text.utf8) }

  /// The same of a text that is given as UTF-8.
  static func isIdentifier(bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, !first.isDigit else { return false }
    if first == UInt8(ascii: "$"), bytes.dropFirst().first?.isDigit ?? false { return false }
    return bytes.allSatisfy { $0.isIdentifierByte || $0 == UInt8(ascii: "$") }
  }

  /// The part of a qualified name behind its last `.`, `::` or `#`, when each part is an identifier.
  static func lastComponent(of text: Substring) -> Substring? {
    lastComponent(of: text.utf8).map(Substring.init)
  }

  /// The same of a text that is given as UTF-8.
  static func lastComponent<Text: Collection<UInt8>>(of text: Text) -> Text.SubSequence? {
    var start = text.startIndex
    while let end = text[start...].firstIndex(where: \.isQualifierSign) {
      guard start == end || isIdentifier(bytes: text[start..<end]) else { return nil }
      start = text.index(after: end)
    }
    return isIdentifier(bytes: text[start...]) ? text[start...] : nil
  }

  /// Whether a text is spelt as only constants are: `DOOR_OPEN`, `kDoorOpen`, `DoorOpen`.
  static func isSpelledAsConstant(_ text: some StringProtocol) -> Bool {
    guard isConstantLike(text) else { return false }
    let bytes = text.utf8
    let capitals = bytes.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let isBound = bytes.contains(UInt8(ascii: "_"))
    let first = bytes.first ?? 0
    let isHungarian =
      first == UInt8(ascii: "k") && !(bytes.dropFirst().first?.isLowerCase ?? true)
    return isBound && capitals > 0
      || capitals > 1 && bytes.contains(where: \.isLowerCase)
        && (isHungarian || !first.isLowerCase)
  }

  /// Whether a text looks like the name of a constant and has no small letter.
  static func isInCapitals(_ name: String) -> Bool {
    isConstantLike(name) && !name.utf8.contains(where: \.isLowerCase)
  }

  /// Whether a text is words with hyphens between them, and a group in front where it has one:
  /// `door-open`, `door/is-open`, `EN-US`.
  static func isHyphened(_ text: some Collection<UInt8>) -> Bool {
    guard text.contains(UInt8(ascii: "-")), text.first.map({ !$0.isDigit }) ?? false else {
      return false
    }
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isIdentifierByte) }
  }

  /// Whether a text looks like the name of a constant rather than a word of prose.
  static func isConstantLike(_ text: some StringProtocol) -> Bool {
    isConstantLike(bytes: text.utf8)
  }

  /// The same of a text that is given as UTF-8.
  static func isConstantLike(bytes: some Collection<UInt8>) -> Bool {
    guard isIdentifier(bytes: bytes), bytes.count > 1 else { return false }
    return bytes.first == UInt8(ascii: "_")
      || bytes.dropFirst().contains {
        $0 == UInt8(ascii: "_") || $0.isDigit
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      }
  }
}

extension UInt8 {
  /// Whether the byte is `0` to `9`.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether the byte is one of `a` to `z`.
  var isLowerCase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  /// Whether the byte may stand in an identifier: an ASCII letter, a digit or `_`.
  var isIdentifierByte: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_")
  }

  /// Whether the byte is part of what separates the parts of a qualified name.
  var isQualifierSign: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: ":") || self == UInt8(ascii: "#")
  }
}
