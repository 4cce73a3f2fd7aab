/// The smallest piece of a description that comparison knows: a CJK character, a word, a number or a
/// slot.
struct Token: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    case han, hiragana, word, number, slot
  }

  var kind: Kind
  /// A character's symbol, the hash of a word or of a number's quantity, a slot's index.
  var id: UInt64
  /// The hash of a word's stem; elsewhere `id`.
  var stem: UInt64
  /// The symbols of the plain text that it was read from.
  var range: Range<Int>
}

/// A part of a description that ends with a full stop or a line, or where advice begins.
struct Sentence: Sendable {
  /// Indices of the tokens.
  var tokens: Range<Int>
  /// Whether it says what to do, and not what happened.
  var isAdvice: Bool
}

/// A number with its unit.
struct Quantity: Sendable {
  var unitClass: Units.Class
  /// In the base unit of its class.
  var value: Double
  /// A version is compared with versions only.
  var isVersion: Bool
  var isAdvice: Bool
  /// The symbols of number and unit.
  var range: Range<Int>

  /// Equal for equal quantities.
  var hash: UInt64 { Symbols.hash([Symbol(unitClass.rawValue)]) ^ value.bitPattern }

  /// Whether two numbers say the same.
  func equals(_ other: Quantity) -> Bool {
    unitClass == other.unitClass && value == other.value && isVersion == other.isVersion
  }
}

/// The ids of bigrams and single characters.
enum Grams {
  static func pair(_ first: Symbol, _ second: Symbol) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Whether a term is one of a word and not of characters.
  static func isWord(_ term: UInt64) -> Bool { term >> 63 == 1 }

  /// The characters of a term, both times the same for a single one.
  static func characters(_ term: UInt64) -> (Symbol, Symbol) {
    let second = Symbol(truncatingIfNeeded: term)
    let first = Symbol(truncatingIfNeeded: term >> 32)
    return (first == 0 ? second : first, second)
  }
}
