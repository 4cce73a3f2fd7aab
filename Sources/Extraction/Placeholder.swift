import SourceText

/// A text that only the site's build knows: `{codes.door[props.p]}`, `{{ site.code }}`, `${code}`.
enum Placeholder {
  /// Whether a text, but for code marks and spaces around it, is nothing else.
  static func isWhole(_ text: ArraySlice<UInt8>) -> Bool {
    var text = text
    while let first = text.first, isAround(first) { text = text.dropFirst() }
    while let last = text.last, isAround(last) { text = text.dropLast() }
    guard text.last == UInt8(ascii: "}"), text.count > 2 else { return false }
    if text.first == UInt8(ascii: "$") { text = text.dropFirst() }
    return expression(at: text.startIndex, in: text)?.upperBound == text.endIndex
  }

  /// Whether one stands in a text, beside other words or not.
  static func isFound(in text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(UInt8(ascii: "}")) else { return false }
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "{")) {
      if let found = expression(at: open, in: text), !found.isEmpty { return true }
      index = open + 1
    }
    return false
  }

  private static func isAround(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: "`") }

  /// In bytes.
  private static let longest = 120

  /// The braces at a place, where they hold a path with two steps or more, or stand in braces.
  ///
  /// `{en}` and `{userId}` are no placeholders but left over, or part of an address.
  private static func expression(at place: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
    let opened = text[place...].prefix { $0 == UInt8(ascii: "{") }.count
    guard opened == 1 || opened == 2 else { return nil }
    var index = place + opened
    var steps = 0
    var isStep = false
    while index < text.endIndex, index - place < longest {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "}"):
        let closed = text[index...].prefix { $0 == UInt8(ascii: "}") }.count
        guard closed >= opened, steps > (opened == 2 ? 0 : 1) else { return nil }
        return place..<index + opened
      case UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "'"),
        UInt8(ascii: "\""), UInt8(ascii: "?"):
        isStep = false
      case UInt8(ascii: " "):
        guard opened == 2 else { return nil }
        isStep = false
      default:
        guard byte.isIdentifierByte || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "-") else {
          return nil
        }
        if !isStep {
          // A path begins with a name: `{1.5}` is a number.
          guard steps > 0 || !byte.isDigit else { return nil }
          steps += 1
        }
        isStep = true
      }
      index += 1
    }
    return nil
  }
}
