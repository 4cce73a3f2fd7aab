import SourceText

/// Evaluates integer constants as C-like languages write them: `-0x1F`, `1ULL << 10`.
///
/// Arithmetic is done in 128 bits and checked: what overflows, or is no integer, has no value.
package struct IntegerExpression {
  /// Longer texts are no constants; the bound also bounds the nesting of parentheses.
  private static let longest = 256

  private let characters: ArraySlice<UInt8>
  private let names: [String: Int128]
  private var index: Int
  private var failed = false
  private var namesMembers = false

  /// The value of a text in UTF-8, or nil where it is not an integer expression from start to end.
  static func evaluate(_ text: ArraySlice<UInt8>) -> Int128? {
    evaluate(text, naming: [:])?.value
  }

  /// The same, where names may stand for values, and whether one did.
  package static func evaluate(
    _ text: ArraySlice<UInt8>, naming names: [String: Int128]
  ) -> (value: Int128, namesMembers: Bool)? {
    guard text.count <= longest else { return nil }
    var expression = IntegerExpression(text, names)
    let value = expression.value(minimumPrecedence: 0)
    expression.skipSpaces()
    guard !expression.failed, expression.index == expression.characters.endIndex else { return nil }
    return (value, expression.namesMembers)
  }

  private init(_ text: ArraySlice<UInt8>, _ names: [String: Int128]) {
    characters = text
    self.names = names
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
    case UInt8(ascii: "(") where skipCast(): return operand()
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
    guard index < characters.endIndex else { return fail() }
    guard characters[index].isDigit else { return name() }
    var end = index
    while end < characters.endIndex, characters[end].isIdentifierByte || isSeparator(end) {
      end += 1
    }
    let word = characters[index..<end]
    index = end
    return Self.literalValue(word) ?? fail()
  }

  /// Whether the `'` of C++ stands here between digits.
  private func isSeparator(_ place: Int) -> Bool {
    characters[place] == UInt8(ascii: "'") && place + 1 < characters.endIndex
      && characters[place + 1].isIdentifierByte
  }

  /// A name that is known, whatever namespace stands before it.
  private mutating func name() -> Int128 {
    let word = characters[index...].prefix {
      $0.isIdentifierByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
    }
    let parts = word.split { !$0.isIdentifierByte }
    guard !names.isEmpty, let last = parts.last,
      let value = names[String(decoding: last, as: UTF8.self)]
    else { return fail() }
    namesMembers = true
    index = word.endIndex
    return value
  }

  /// Moves behind the name of an integer type in parentheses: `(uint32_t) 1`.
  private mutating func skipCast() -> Bool {
    guard let close = characters[index...].firstIndex(of: UInt8(ascii: ")")) else { return false }
    let words = characters[index + 1..<close].split { $0.isBlank }
    guard !words.isEmpty, words.allSatisfy({ Self.isType($0) }) else { return false }
    index = close + 1
    return true
  }

  private static func isType(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, !first.isDigit, word.count <= 16 else { return false }
    return types.contains(String(decoding: word, as: UTF8.self))
  }

  private static let types: Set<String> = [
    "int", "long", "short", "char", "byte", "unsigned", "signed", "uint", "ulong", "ushort",
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
    "NSInteger", "NSUInteger", "DWORD", "HRESULT", "LONG", "UINT", "ULONG",
  ]

  /// The value of a literal.
  ///
  /// Such as `42`, `0x2A`, `0b101010`, `0o52`, with `_` between digits and a `U`, `L`, `UL`,
  /// `LL`, `ULL` or `N` behind. Leading zeros do not make a number octal: pages pad codes with them.
  static func literalValue(_ word: ArraySlice<UInt8>) -> Int128? {
    let digits = word.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "'") }[...]
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

  /// Operators in words, and as pages write them where Markdown or HTML would take the sign.
  private static let spelledOperators: [(text: BytePattern, sign: BinaryOperator)] = [
    ("shl ", .shiftLeft), ("shr ", .shiftRight), ("or ", .or), ("and ", .and),
    ("xor ", .exclusiveOr), ("&lt;&lt;", .shiftLeft), ("&gt;&gt;", .shiftRight), ("&amp;", .and),
    ("\\<\\<", .shiftLeft), ("\\>\\>", .shiftRight), ("\\<<", .shiftLeft), ("\\|", .or),
  ].map { (BytePattern($0), $1) }

  private mutating func binaryOperator() -> (sign: BinaryOperator, length: Int)? {
    skipSpaces()
    if let length = minusLength { return (.minus, length) }
    guard let sign = characters[index...].first else { return nil }
    if let written = Self.spelledOperators.first(where: {
      $0.text.isPrefix(of: characters[index...])
    }) {
      return (written.sign, written.text.count)
    }
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
    while index < characters.endIndex, characters[index].isBlank { index += 1 }
  }
}
