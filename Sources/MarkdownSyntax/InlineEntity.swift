/// An HTML character reference inside a line of Markdown.
struct InlineEntity {
  var character: Unicode.Scalar
  /// In bytes, from `&` to `;`.
  var length: Int

  /// The names that occur in tables of codes; others stay as written.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "vert": "|",
    "lowbar": "_", "minus": "\u{2212}", "ndash": "\u{2013}", "mdash": "\u{2014}",
  ]

  /// Reads the reference that begins at `start`, or fails where none does.
  init?(bytes: [UInt8], start: Int, end: Int) {
    let body = bytes[start + 1..<end].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard body.endIndex < end, bytes[body.endIndex] == UInt8(ascii: ";"), !body.isEmpty else {
      return nil
    }
    guard let character = Self.character(String(decoding: body, as: UTF8.self)) else { return nil }
    self.character = character
    length = body.count + 2
  }

  private static func character(_ body: String) -> Unicode.Scalar? {
    guard body.first == "#" else { return named[body] }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard number.utf8.allSatisfy({ $0.isASCIIAlphanumeric }), !number.hasPrefix("-") else {
      return nil
    }
    let code = UInt32(number, radix: isHexadecimal ? 16 : 10)
    return code.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
