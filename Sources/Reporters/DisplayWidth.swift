/// How many columns of a terminal text takes: East Asian wide characters and emoji take two.
enum DisplayWidth {
  /// The columns of a character.
  static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if character.unicodeScalars.dropFirst().first == emojiForm, scalar.properties.isEmoji {
      return 2
    }
    return switch scalar.value {
    case ..<0x0300: 1
    case 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// The columns of a text without line breaks.
  static func of(_ text: some StringProtocol) -> Int {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// Makes an emoji of a character that is a sign without it.
  private static let emojiForm: Unicode.Scalar = "\u{FE0F}"

  /// A text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// A text cut to a width, with `…` at the cut.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let next = used + of(character)
      guard next < width else { break }
      kept.append(character)
      used = next
    }
    return kept + "…"
  }
}
