/// Text of documents on its way to a terminal.
package enum TerminalText {
  /// Without characters that a terminal obeys: a tab is a space, others are `·`.
  package static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "\t" ? " " : isObeyed(scalar) ? "·" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The same of a text of several lines, which stay lines.
  package static func lines(_ text: String) -> String {
    func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
      isObeyed(scalar) && scalar != "\n" && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: isReplaced) else { return text }
    let scalars = text.replacing("\r\n", with: "\n").unicodeScalars
    return String(String.UnicodeScalarView(scalars.map { isReplaced($0) ? "·" : $0 }))
  }

  /// JSON that a terminal may be shown: what it obeys is written by its number.
  ///
  /// - Parameter json: well-formed, so that such characters stand in its texts only.
  package static func escaped(inJSON json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0.value > 0x7E && isObeyed($0) }) else {
      return json
    }
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar.value > 0x7E, isObeyed(scalar) {
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        escaped.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Control characters, line separators, marks that turn the direction of writing, and what is no
  /// character.
  static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE,
      0xFFFF:
      true
    default: false
    }
  }
}
