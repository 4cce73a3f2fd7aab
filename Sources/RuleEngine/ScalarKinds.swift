extension Unicode.Scalar {
  /// Whether this is a Chinese character, without punctuation.
  package var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
  }

  /// Whether this is a letter of a Japanese syllabary.
  package var isKana: Bool { (0x3041...0x30FF).contains(value) }

  /// Whether this is one of A to Z in either case.
  package var isLatinLetter: Bool { (0x61...0x7A).contains(value | 0x20) }

  /// Whether this is a Latin letter beyond A to Z, such as é or ộ.
  package var isAccentedLatin: Bool {
    (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7
      || (0x1E00...0x1EFF).contains(value)
  }

  /// Whether this is one of 0 to 9.
  package var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether this is a space or a tab.
  package var isBlank: Bool { self == " " || self == "\t" }

  /// Whether this ends a line.
  package var isLineBreak: Bool { self == "\n" || self == "\r" }
}
