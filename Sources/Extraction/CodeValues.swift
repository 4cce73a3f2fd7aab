import EnumModel
import SourceText

/// Evaluates the values of the members of an enum in code, in the order in which they stand.
///
/// A value may name members before it; one that the code leaves out is counted on where the language
/// does so. What is counted has its number for a text, and an empty range behind the name.
struct CodeValues {
  /// How a member without a value gets one.
  private enum Counting {
    case none
    case upwards
    /// The value is the name.
    case names
    /// Go repeats the expression before, with a greater `iota`.
    case repeating
    /// Python's `auto()`: from one, or the next bit.
    case automatic(isFlag: Bool)
  }

  private let code: CodeText
  private let counting: Counting
  private let takesArguments: Bool
  private var known: [String: Int128] = [:]
  /// The value of the member before; nil where it is no integer.
  private var last: Int128?
  /// The name of the member before, for what cannot be counted.
  private var lastName: String?
  private var repeated: Range<Int>?
  private var position = 0

  init(_ head: CodeHead, _ entries: [CodeEntry], hasCases: Bool, in code: CodeText) {
    self.code = code
    takesArguments = code.dialect.hasConstructors && !hasCases
    let hasArguments = head.hasParameters || entries.contains { $0.arguments != nil }
    counting =
      switch head.style {
      case .lines: .repeating
      case .indented: .automatic(isFlag: head.kind == .options)
      case .constants, .object: .none
      case .list where hasCases:
        Self.integerTypes.contains(head.baseType)
          ? .upwards : head.baseType == "String" ? .names : .none
      case .list: code.dialect.counts && !hasArguments ? .upwards : .none
      }
  }

  /// Values of constants that are not counted.
  init(uncounted code: CodeText) {
    self.code = code
    counting = .none
    takesArguments = false
  }

  private static let integerTypes: Set<String> = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
    "CInt", "NSInteger",
  ]

  /// The value of the next member.
  mutating func value(of entry: CodeEntry) -> EnumValue {
    defer { position += 1 }
    let name = code.page.file.string(entry.name)
    var value = written(entry) ?? counted(name, behind: entry.name.upperBound)
    if case .integer(let integer) = value.kind, !EnumValue.integers.contains(integer) {
      value.kind = .expression
    }
    last = value.integer
    lastName = name
    if let last { known[name] = last }
    return value
  }

  private mutating func written(_ entry: CodeEntry) -> EnumValue? {
    if let tokens = entry.value, let first = tokens.first, let end = tokens.last {
      if case .automatic = counting, code.isWord(first, "auto") || code.isWord(first + 2, "auto") {
        return nil
      }
      repeated = tokens
      let range = code.tokens[first].range.lowerBound..<code.end(of: end)
      let (kind, namesMembers) = kind(of: tokens)
      return value(kind, range, namesMembers: namesMembers)
    }
    guard takesArguments, let arguments = entry.arguments else { return nil }
    return argument(arguments)
  }

  private func value(
    _ kind: EnumValue.Kind, _ range: Range<Int>, namesMembers: Bool = false
  ) -> EnumValue {
    let file = code.page.file
    return EnumValue(
      text: file.string(range), kind: kind, range: file.range(range), namesMembers: namesMembers)
  }

  /// What tokens stand for: a string, a character, or an integer expression.
  private func kind(of tokens: Range<Int>) -> (EnumValue.Kind, namesMembers: Bool) {
    guard let first = tokens.first, let last = tokens.last else { return (.none, false) }
    if tokens.count <= 2, case .string(let content, let quote) = code.tokens[last].kind,
      tokens.count == 1 || Self.stringPrefixes.contains(code.bytes(first).first ?? 0)
    {
      let isCharacter = quote == UInt8(ascii: "'") && code.dialect.hasCharacters
      let bytes = code.page.file.bytes[content]
      if isCharacter { return (Self.character(bytes).map { .integer($0) } ?? .expression, false) }
      return (.string(String(decoding: bytes, as: UTF8.self)), false)
    }
    if let raw = tokens.first(where: { code.isWord($0, "rawValue") }), code.isSign(raw + 1, ":"),
      code.isSign(last, ")"), raw + 2 < last
    {
      return kind(of: raw + 2..<last)
    }
    let text = code.page.file.bytes[code.tokens[first].range.lowerBound..<code.end(of: last)]
    var names = known
    if case .repeating = counting { names["iota"] = Int128(position) }
    guard let result = IntegerExpression.evaluate(text, naming: names) else {
      return (ValueReader.kind(of: text), false)
    }
    return (.integer(result.value), result.namesMembers && names["iota"] == nil)
  }

  /// `@"x"`, `L"x"`, `r"x"`, `u8"x"`.
  private static let stringPrefixes = Set("@LlRrUufb$".utf8)

  /// A character, or a code of up to four, as C counts them.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Int128? {
    guard (1...4).contains(bytes.count), !bytes.contains(UInt8(ascii: "\\")),
      bytes.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return bytes.reduce(0) { $0 << 8 | Int128($1) }
  }

  /// The first argument of a constructor that is an integer, else the first one if it is a string.
  private func argument(_ tokens: Range<Int>) -> EnumValue? {
    var parts: [Range<Int>] = []
    var start = tokens.lowerBound
    var index = start
    while index < tokens.upperBound {
      if code.isSign(index, ",") {
        parts.append(start..<index)
        start = index + 1
      }
      if code.isSign(index, "=") || code.isSign(index, ":") { start = index + 1 }
      index = max(code.after(index), index + 1)
    }
    parts.append(start..<max(start, tokens.upperBound))
    let values = parts.filter { !$0.isEmpty }.map { part in
      value(
        kind(of: part).0,
        code.tokens[part.lowerBound].range.lowerBound..<code.end(of: part.upperBound - 1))
    }
    return values.first { $0.integer != nil }
      ?? values.first.flatMap { $0.string == nil ? nil : $0 }
  }

  /// The value of a member for which the code gives none.
  private func counted(_ name: String, behind offset: Int) -> EnumValue {
    let place = code.page.file.range(offset..<offset)
    let next = last.map { $0.addingReportingOverflow(1) }.flatMap { $0.overflow ? nil : $0.0 }
    func integer(_ value: Int128?) -> EnumValue {
      guard let value else {
        let text = lastName.map { "\($0) + 1" } ?? ""
        return EnumValue(text: text, kind: text.isEmpty ? .none : .expression, range: place)
      }
      return EnumValue(text: String(value), kind: .integer(value), range: place)
    }
    switch counting {
    case .none: return EnumValue(text: "", kind: .none, range: place)
    case .names: return EnumValue(text: "\"\(name)\"", kind: .string(name), range: place)
    case .upwards: return integer(lastName == nil ? 0 : next)
    case .automatic(false): return integer((known.values.max() ?? 0) + 1)
    case .automatic(true):
      let top = known.values.max().map { Int128(1) << (Int128.bitWidth - $0.leadingZeroBitCount) }
      return integer(lastName == nil ? 1 : top)
    case .repeating:
      guard let repeated, case .integer(let value) = kind(of: repeated).0 else {
        return integer(nil)
      }
      return integer(value)
    }
  }
}
