/// Evaluates integer constants as C-like languages write them: `-0x1F`, `1ULL << 10`.
///
/// Arithmetic is done in 128 bits and checked: what overflows, or is no integer, has no value.
struct IntegerExpression {
  /// Longer texts are no constants; the bound also bounds the nesting of parentheses.
  private static let longest = 256

  private let characters: [UInt8]
  private var index = 0
  private var failed = false

  /// The value of a text, or nil where it is not an integer expression from start to end.
  static func evaluate(_ text: String) -> Int128? {
    guard text.utf8.count <= longest else { return nil }
    var expression = IntegerExpression(text)
    let value = expression.value(minimumPrecedence: 0)
    expression.skipSpaces()
    guard !expression.failed, expression.index == expression.characters.count else { return nil }
    return value
  }

  private init(_ text: String) {
    let plain = String(text.map { Self.minusSigns.contains($0) ? "-" : $0 })
    characters = Array(plain.utf8)
  }

  /// Typographic signs that stand for a minus before a number.
  private static let minusSigns: Set<Character> = ["\u{2212}", "\u{FF0D}", "\u{2013}"]

  private mutating func value(minimumPrecedence: Int) -> Int128 {
    var left = operand()
    while !failed, let (sign, precedence) = binaryOperator(), precedence >= minimumPrecedence {
      index += sign.utf8.count
      let right = value(minimumPrecedence: precedence + 1)
      left = combined(left, sign, right)
    }
    return left
  }

  private mutating func operand() -> Int128 {
    skipSpaces()
    guard index < characters.count else { return fail() }
    switch characters[index] {
    case UInt8(ascii: "-"):
      index += 1
      return combined(0, "-", operand())
    case UInt8(ascii: "+"):
      index += 1
      return operand()
    case UInt8(ascii: "~"):
      index += 1
      return ~operand()
    case UInt8(ascii: "("):
      index += 1
      let inner = value(minimumPrecedence: 0)
      skipSpaces()
      guard index < characters.count, characters[index] == UInt8(ascii: ")") else { return fail() }
      index += 1
      return inner
    default:
      return literal()
    }
  }

  private mutating func literal() -> Int128 {
    let word = characters[index...].prefix { $0.isIdentifierByte }
    guard let first = word.first, first.isDigit else { return fail() }
    index = word.endIndex
    guard let value = Self.literalValue(String(decoding: word, as: UTF8.self)) else {
      return fail()
    }
    return value
  }

  /// The value of a literal.
  ///
  /// Such as `42`, `0x2A`, `0b101010`, `0o52`, with `_` between digits and a `U`, `L`, `UL`,
  /// `LL`, `ULL` or `N` behind. Leading zeros do not make a number octal: pages pad codes with them.
  static func literalValue(_ word: String) -> Int128? {
    var digits = word.lowercased().filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] where digits.hasPrefix(prefix) {
      digits.removeFirst(2)
      return Int128(withoutSuffix(digits), radix: radix)
    }
    return Int128(withoutSuffix(digits), radix: 10)
  }

  private static func withoutSuffix(_ digits: String) -> String {
    for suffix in ["ull", "llu", "ul", "lu", "ll", "u", "l", "n"] where digits.hasSuffix(suffix) {
      return String(digits.dropLast(suffix.count))
    }
    return digits
  }

  private static let operators: [(sign: String, precedence: Int)] = [
    ("<<", 4), (">>", 4), ("|", 1), ("^", 2), ("&", 3), ("+", 5), ("-", 5), ("*", 6),
  ]

  private mutating func binaryOperator() -> (sign: String, precedence: Int)? {
    skipSpaces()
    return Self.operators.first { characters[index...].starts(with: $0.sign.utf8) }
  }

  private mutating func combined(_ left: Int128, _ sign: String, _ right: Int128) -> Int128 {
    switch sign {
    case "|": return left | right
    case "^": return left ^ right
    case "&": return left & right
    case "<<":
      guard (0...64).contains(right), left.magnitude <= UInt64.max else { return fail() }
      return checked(left.multipliedReportingOverflow(by: Int128(1) << right))
    case ">>":
      guard (0...127).contains(right) else { return fail() }
      return left >> right
    case "+": return checked(left.addingReportingOverflow(right))
    case "-": return checked(left.subtractingReportingOverflow(right))
    default: return checked(left.multipliedReportingOverflow(by: right))
    }
  }

  private mutating func checked(_ result: (partialValue: Int128, overflow: Bool)) -> Int128 {
    result.overflow ? fail() : result.partialValue
  }

  private mutating func fail() -> Int128 {
    failed = true
    return 0
  }

  private mutating func skipSpaces() {
    while index < characters.count, characters[index] == UInt8(ascii: " ") { index += 1 }
  }
}

extension UInt8 {
  /// Whether the byte is `0` to `9`.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the byte may stand in an identifier: an ASCII letter, a digit or `_`.
  var isIdentifierByte: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
