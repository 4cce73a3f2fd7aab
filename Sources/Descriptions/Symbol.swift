import Foundation

/// A normalised character of a description: a Unicode scalar, or a slot.
///
/// Numbers, and not characters: descriptions are read and compared by the ten thousand.
typealias Symbol = UInt32

/// What kind of character a symbol is.
enum SymbolKind: Sendable {
  case space, lineBreak, digit, latin, han, hiragana, katakana, slot, mark

  init(_ symbol: Symbol) {
    switch symbol {
    case 0x20, 0x09: self = .space
    case 0x0A, 0x0D: self = .lineBreak
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xAA: self = .mark
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF: self = .katakana
    case 0x3005, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    case 0x2000...0x20CF, 0x2190...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFFEF:
      self = .mark
    case Slot.firstSymbol...: self = .slot
    default:
      self = Unicode.Scalar(symbol).map(\.properties.isAlphabetic) == true ? .latin : .mark
    }
  }
}

/// Folding of characters, and hashes of words.
enum Symbols {
  /// NFKC and lower case; most characters become one.
  static func folded(_ scalar: UInt32, into emit: (Symbol) -> Void) {
    switch scalar {
    case 0x41...0x5A: emit(scalar | 0x20)
    case 0..<0x80: emit(scalar)
    case 0xA0, 0x3000: emit(0x20)
    case 0xFF21...0xFF3A: emit(scalar - 0xFEE0 + 0x20)
    case 0xFF01...0xFF5E: emit(scalar - 0xFEE0)
    case 0x200B...0x200D, 0xFE0E, 0xFE0F, 0xFEFF: break
    case 0x3001...0x30FF, 0x4E00...0x9FFF: emit(scalar)
    default:
      guard let character = Unicode.Scalar(scalar) else { return }
      let folded = String(character).precomposedStringWithCompatibilityMapping.lowercased()
      for part in folded.unicodeScalars { emit(part.value) }
    }
  }

  /// The symbols of a text of the tables.
  static func of(_ text: String) -> [Symbol] { text.unicodeScalars.map(\.value) }

  /// FNV-1a over the symbols; equal words have equal hashes on every run.
  static func hash(_ symbols: some Sequence<Symbol>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for symbol in symbols {
      hash = (hash ^ UInt64(symbol)) &* 0x100_0000_01b3
    }
    return hash | 1 << 63
  }

  /// The hash of a text of the tables.
  static func hash(_ text: String) -> UInt64 { hash(of(text)) }

  static func isDigit(_ symbol: Symbol) -> Bool { (0x30...0x39).contains(symbol) }

  /// Whether a symbol may stand in an identifier: Latin letter of ASCII, digit, underscore.
  static func isIdentifier(_ symbol: UInt32) -> Bool {
    isDigit(symbol) || isLetter(symbol) || symbol == 0x5F
  }

  static func isLetter(_ symbol: UInt32) -> Bool {
    (0x61...0x7A).contains(symbol) || (0x41...0x5A).contains(symbol)
  }

  static func isUpper(_ symbol: UInt32) -> Bool { (0x41...0x5A).contains(symbol) }
}

extension Array<Symbol> {
  /// Whether the symbols of a form stand at an index.
  func holds(_ form: [Symbol], at index: Int) -> Bool {
    guard index >= 0, index + form.count <= count else { return false }
    for offset in form.indices where self[index + offset] != form[offset] { return false }
    return true
  }

  /// Where a form stands first as a whole, at an index or behind it.
  func first(_ form: [Symbol], from start: Int = 0, to end: Int? = nil) -> Int? {
    guard let head = form.first else { return nil }
    let end = end ?? count
    var index = start
    while index + form.count <= end {
      if self[index] == head, holds(form, at: index) { return index }
      index += 1
    }
    return nil
  }
}
