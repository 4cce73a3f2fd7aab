import SourceText

/// Evaluates integer constants as C-like languages write them: `-0x1F`, `1ULL << 10`.
///
/// Arithmetic is done in 128 bits and checked: what overflows, or is no integer, has no value.
struct IntegerExpression {
  /// Longer texts are no constants; the bound also bounds the nesting of parentheses.
  private static let longest = 256

  private let characters: ArraySlice<UInt8>
  private var index: Int
  private var failed = false

  /// The value of a text in UTF-8, or nil where it is not an integer expression from start to end.
  static func evaluate(_ text: ArraySlice<UInt8>) -> Int128? {
    guard text.count <= longest else { return nil }
    var expression = IntegerExpression(text)
    let value = expression.value(minimumPrecedence: 0)
    expression.skipSpaces()
    guard !expression.failed, expression.index == expression.characters.endIndex else { return nil }
    return value
  }

  private init(_ text: ArraySlice<UInt8>) {
    characters = text
    index = text.startIndex
  }

  /// What stands for a minus before a number: the sign of ASCII, and typographic ones.
  private static let minusSigns = ["-", "\u{2212}", "\u{FF0D}", "\u{2013}"].map(BytePattern.init)

  /// The length of the minus sign at the current place, or nil where there is none.
  private var minusLength: Int? {
    guard index < characters.endIndex, !characters[index].isIdentifierByte else { return nil }
    return Self.minusSigns.first { $0.isPrefix(of: characters[index...]) }?.count
  }

  private mutating func value(minimumPrecedence: Int) -> Int128 {
    var left = operand()
    while !failed, let (sign, length) = binaryOperator(), sign.precedence >= minimumPrecedence {
      index += length
      let right = value(minimumPrecedence: sign.precedence + 1)
      left = combined(left, sign, right)
    }
    return left
  }

  private mutating func operand() -> Int128 {
    skipSpaces()
    guard index < characters.endIndex else { return fail() }
    if let length = minusLength {
      index += length
      return combined(0, .minus, operand())
    }
    switch characters[index] {
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
      guard index < characters.endIndex, characters[index] == UInt8(ascii: ")") else {
        return fail()
      }
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
    return Self.literalValue(word) ?? fail()
  }

  /// The value of a literal.
  ///
  /// Such as `42`, `0x2A`, `0b101010`, `0o52`, with `_` between digits and a `U`, `L`, `UL`,
  /// `LL`, `ULL` or `N` behind. Leading zeros do not make a number octal: pages pad codes with them.
  static func literalValue(_ word: ArraySlice<UInt8>) -> Int128? {
    let digits = word.filter { $0 != UInt8(ascii: "_") }[...]
    if let (prefix, radix) = prefixes.first(where: { $0.pattern.isPrefix(of: digits) }) {
      return number(withoutSuffix(digits.dropFirst(prefix.count)), radix: radix)
    }
    return number(withoutSuffix(digits), radix: 10)
  }

  private static let prefixes = [("0x", 16), ("0b", 2), ("0o", 8)].map {
    (pattern: BytePattern($0), radix: $1)
  }

  private static let suffixes = ["ull", "llu", "ul", "lu", "ll", "u", "l", "n"].map(
    BytePattern.init)

  private static func withoutSuffix(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = digits.last, !last.isDigit else { return digits }
    return digits.dropLast(suffixes.first { $0.isSuffix(of: digits) }?.count ?? 0)
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> Int128? {
    Int128(String(decoding: digits, as: UTF8.self), radix: radix)
  }

  /// The operators between two operands.
  private enum BinaryOperator {
    case or, exclusiveOr, and, shiftLeft, shiftRight, plus, minus, times

    /// The higher, the closer an operator binds.
    var precedence: Int {
      switch self {
      case .or: 1
      case .exclusiveOr: 2
      case .and: 3
      case .shiftLeft, .shiftRight: 4
      case .plus, .minus: 5
      case .times: 6
      }
    }
  }

  private mutating func binaryOperator() -> (sign: BinaryOperator, length: Int)? {
    skipSpaces()
    if let length = minusLength { return (.minus, length) }
    guard let sign = characters[index...].first else { return nil }
    let isDouble = characters[index...].dropFirst().first == sign
    switch sign {
    case UInt8(ascii: "|"): return (.or, 1)
    case UInt8(ascii: "^"): return (.exclusiveOr, 1)
    case UInt8(ascii: "&"): return (.and, 1)
    case UInt8(ascii: "<"): return isDouble ? (.shiftLeft, 2) : nil
    case UInt8(ascii: ">"): return isDouble ? (.shiftRight, 2) : nil
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "*"): return (.times, 1)
    default: return nil
    }
  }

  private mutating func combined(
    _ left: Int128, _ sign: BinaryOperator, _ right: Int128
  ) -> Int128 {
    switch sign {
    case .or: return left | right
    case .exclusiveOr: return left ^ right
    case .and: return left & right
    case .shiftLeft:
      guard (0...64).contains(right), left.magnitude <= UInt64.max else { return fail() }
      return checked(left.multipliedReportingOverflow(by: Int128(1) << right))
    case .shiftRight:
      guard (0...127).contains(right) else { return fail() }
      return left >> right
    case .plus: return checked(left.addingReportingOverflow(right))
    case .minus: return checked(left.subtractingReportingOverflow(right))
    case .times: return checked(left.multipliedReportingOverflow(by: right))
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
    while index < characters.endIndex, characters[index] == UInt8(ascii: " ") { index += 1 }
  }
}
