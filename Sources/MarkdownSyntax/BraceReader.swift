import SourceText

/// Finds the end of an expression in braces: `{…}` with braces, strings and templates in it.
enum BraceReader {
  /// Deeper expressions are no attributes.
  private static let deepest = 64

  /// The place behind the brace that closes the one at `start`; nil where none does before `end`.
  static func end(of bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var open = [UInt8(ascii: "{")]
    var index = start + 1
    while index < end, let inner = open.last {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if byte == UInt8(ascii: "`") {
        if inner == byte { open.removeLast() } else { open.append(byte) }
      } else if inner == UInt8(ascii: "`") {
        guard byte == UInt8(ascii: "$"), index < end, bytes[index] == UInt8(ascii: "{") else {
          continue
        }
        open.append(UInt8(ascii: "{"))
        index += 1
      } else if byte == UInt8(ascii: "{") {
        open.append(byte)
      } else if byte == UInt8(ascii: "}") {
        open.removeLast()
        if open.isEmpty { return index }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        index = stringEnd(byte, bytes, from: index, before: end) ?? index
      }
      if open.count > deepest { return nil }
    }
    return nil
  }

  /// The place behind a closing quote on the same line; an apostrophe in text has none.
  private static func stringEnd(
    _ quote: UInt8, _ bytes: [UInt8], from start: Int, before end: Int
  ) -> Int? {
    var index = start
    while index < end {
      switch bytes[index] {
      case quote: return index + 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }
}
