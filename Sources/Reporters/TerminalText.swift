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

  /// Control characters, line separators, and marks that turn the direction of writing.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
