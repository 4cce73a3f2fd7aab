import SourceText

/// Cuts the body of an enum into its members: `A = 1, B(2), C`, and Swift's `case a = 1, b`.
struct CodeListReader {
  private let code: CodeText
  private let end: Int
  private let assignment: Unicode.Scalar
  private var index: Int
  private(set) var entries: [CodeEntry] = []
  /// Whether `case` stands before members.
  private(set) var hasCases = false

  init(_ head: CodeHead, in code: CodeText) {
    self.code = code
    end = min(code.partners[head.open], code.tokens.count)
    assignment = head.style == .object ? ":" : "="
    index = head.open + 1
    hasCases = head.style == .list && Self.hasCases(head.open + 1, end, code)
    if hasCases { readCases() } else { readList() }
  }

  /// Whether a line of the body begins with `case`; what stands in braces inside of it is not looked at.
  private static func hasCases(_ first: Int, _ end: Int, _ code: CodeText) -> Bool {
    var index = first
    while index < end {
      if code.isWord(index, "case"), index + 1 < end, !code.isSign(index + 1, "=") { return true }
      index = code.after(index)
    }
    return false
  }

  private mutating func readList() {
    while index < end {
      let start = index
      skipAttributes()
      skipType()
      guard index < end else { return }
      // Behind the semicolon that ends a list come fields and methods; it may stand on a line of its own.
      if code.isSign(index, ";"), !entries.isEmpty { return }
      guard let name = name(at: index) else {
        skipToSeparator()
        index += 1
        continue
      }
      let entry = entry(named: name, from: start)
      if !isStatement(entry) { entries.append(entry) }
      if code.isSign(index, ";"), entry.value == nil { return }
      if index < end, !code.tokens[index].isFirstOnLine || isSeparator(index) { index += 1 }
      if index <= start { index = start + 1 }
    }
  }

  /// Statements of interface descriptions that stand among members.
  private static let statements: Set<String> = ["option", "reserved", "extensions"]

  private func isStatement(_ entry: CodeEntry) -> Bool {
    guard Self.statements.contains(code.word(entry.start)), entry.start + 1 < end else {
      return false
    }
    if case .sign = code.tokens[entry.start + 1].kind { return false }
    return true
  }

  private func isSeparator(_ token: Int) -> Bool {
    code.isSign(token, ",") || code.isSign(token, ";")
  }

  private mutating func readCases() {
    var start: Int?
    while index < end {
      if code.isWord(index, "case") {
        var first = start ?? index
        repeat {
          index += 1
          guard index < end, let name = name(at: index) else { break }
          entries.append(entry(named: name, from: first, endsAtLine: true))
          first = index + 1
        } while code.isSign(index, ",")
        start = nil
      } else if code.isSign(index, "@") || code.isWord(index, "indirect") {
        if start == nil { start = index }
        let before = index
        skipAttributes()
        index = max(index, before + 1)
      } else {
        start = nil
        index = code.after(index)
      }
    }
  }

  /// Reads what stands behind a name, up to the separator.
  private mutating func entry(
    named name: Range<Int>, from start: Int, endsAtLine: Bool = false
  ) -> CodeEntry {
    var entry = CodeEntry(
      name: name, start: start, end: index + 1, value: nil, arguments: nil, isDeprecated: false)
    let nameToken = index
    var valueStart: Int?
    var valueEnd: Int?
    var isOperand = false
    index += 1
    while index < end, !isSeparator(index) {
      if index > nameToken, beginsMember(index, behindOperand: isOperand, endsAtLine) { break }
      let token = code.tokens[index]
      let isOpen = valueStart != nil && valueEnd == nil
      switch token.kind {
      case .sign(UInt8(ascii: assignment)) where valueStart == nil:
        valueStart = index + 1
      case .sign(UInt8(ascii: "(")):
        if index == nameToken + 1 {
          entry.arguments = index + 1..<min(code.partners[index], end)
        }
        isOperand = true
      case .sign(UInt8(ascii: "[")), .sign(UInt8(ascii: "@")), .sign(UInt8(ascii: "{")):
        if isOpen, isOperand { valueEnd = index }
      case .sign: isOperand = false
      case .word:
        let isOperator = Self.operators.contains(code.word(index))
        if isOpen, isOperand, !isOperator { valueEnd = index }
        isOperand = !isOperator
      default: isOperand = true
      }
      entry.end = min(code.after(index), end)
      index = max(entry.end, index + 1)
    }
    index = min(index, end)
    entry.end = min(max(entry.end, nameToken + 1), end)
    if let valueStart { entry.value = valueStart..<max(valueStart, valueEnd ?? entry.end) }
    entry.isDeprecated = (entry.start..<entry.end).contains { token in
      token != nameToken && code.tokens[token].kind == .word
        && !(entry.value?.contains(token) ?? false)
        && !(entry.arguments?.contains(token) ?? false)
        && Self.retirements.contains { $0.isFound(in: code.bytes(token)) }
    }
    return entry
  }

  private static let operators: Set<String> = ["shl", "shr", "or", "and", "xor", "inv"]
  private static let retirements = ["deprecated", "obsolete"].map(BytePattern.init)

  /// Whether a member begins on a line of its own where the separator before it was forgotten.
  private func beginsMember(_ token: Int, behindOperand: Bool, _ endsAtLine: Bool) -> Bool {
    guard code.tokens[token].isFirstOnLine else { return false }
    if endsAtLine {
      return behindOperand || code.tokens[token].kind == .word || code.isSign(token, "@")
        || code.isSign(token, "#")
    }
    return behindOperand && code.tokens[token].kind == .word && code.isSign(token + 1, assignment)
  }

  private func name(at token: Int) -> Range<Int>? {
    switch code.tokens[token].kind {
    case .word where Identifier.isIdentifier(bytes: code.bytes(token)): code.tokens[token].range
    case .string(let content, _)
    where Identifier.isIdentifier(bytes: code.page.file.bytes[content]):
      content
    default: nil
    }
  }

  /// The words before a name, as in `int OPEN = 1`, which no language asks for and pages write.
  private mutating func skipType() {
    var name = index
    while name + 1 < end, code.tokens[name].kind == .word, code.tokens[name + 1].kind == .word,
      !code.tokens[name + 1].isFirstOnLine
    {
      name += 1
    }
    if name > index, code.isSign(name + 1, assignment) { index = name }
  }

  /// `@Deprecated("x")`, `[Obsolete]`, `#[deprecated]`.
  private mutating func skipAttributes() {
    while index < end {
      if code.isSign(index, "@") {
        index = min(code.after(index) + 1, end)
        while code.isSign(index, "."), index < end { index = min(index + 2, end) }
        if code.isSign(index, "(") { index = code.after(index) }
      } else if code.isSign(index, "[") {
        index = code.after(index)
      } else if code.isSign(index, "#") {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func skipToSeparator() {
    while index < end, !isSeparator(index) { index = max(code.after(index), index + 1) }
  }
}
