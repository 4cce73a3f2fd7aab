import EnumModel
import SourceText

/// Cuts the body of a class into its constants: `static final int A = 1;`, `const val A = 1`.
struct CodeConstantReader {
  private let code: CodeText
  private let end: Int
  private let isInterface: Bool
  private(set) var entries: [CodeEntry] = []
  /// Whether the class holds nothing but constants; one with methods is no list of codes.
  private(set) var isPure = true

  init(_ head: CodeHead, in code: CodeText) {
    self.code = code
    end = min(code.partners[head.open], code.tokens.count)
    isInterface = head.kind == .interfaceConstants
    var index = head.open + 1
    while index < end {
      let statement = statement(from: index)
      if let entry = entry(statement) {
        entries.append(entry)
      } else if !isHarmless(statement) {
        isPure = false
      }
      index = max(statement.upperBound, index + 1)
    }
  }

  /// The tokens up to a semicolon, a comma in its place, a block's end, or a line that goes on with
  /// nothing.
  private func statement(from start: Int) -> Range<Int> {
    var index = start
    var isOpen = true
    while index < end {
      if code.isSign(index, ";") || isSlip(index, from: start) { return start..<index + 1 }
      if index > start, !isOpen, code.tokens[index].isFirstOnLine { break }
      if code.isSign(index, "{"), !code.isSign(index - 1, "=") { return start..<code.after(index) }
      switch code.tokens[index].kind {
      case .sign(UInt8(ascii: "(")), .sign(UInt8(ascii: "[")): isOpen = false
      case .sign: isOpen = true
      case .word: isOpen = Self.modifiers.contains(code.word(index))
      default: isOpen = false
      }
      // An attribute stands on a line of its own before what it speaks of.
      if code.isSign(index - 1, "@") || code.isSign(start, "@") && code.isSign(index, "(") {
        isOpen = true
      }
      index = max(min(code.after(index), end), index + 1)
    }
    return start..<index
  }

  /// Whether a comma ends a line and the next line begins with the same type: `int A = 1,` `int B = 2,`.
  private func isSlip(_ index: Int, from start: Int) -> Bool {
    code.isSign(index, ",") && index + 1 < end && code.tokens[index + 1].isFirstOnLine
      && code.tokens[start].kind == .word && code.bytes(index + 1) == code.bytes(start)
  }

  private static let modifiers: Set<String> = [
    "public", "private", "protected", "internal", "static", "final", "const", "let", "val", "var",
    "readonly", "constexpr", "open", "export",
  ]

  private func entry(_ statement: Range<Int>) -> CodeEntry? {
    guard let assignment = assignment(in: statement) else { return nil }
    let head = statement.lowerBound..<assignment
    let words = Set(head.lazy.map(code.word))
    let isFixed = ["final", "let", "readonly", "const", "constexpr"].contains(where: words.contains)
    let isConstant =
      isInterface || words.contains("const") || words.contains("constexpr")
      || words.contains("static") && isFixed
    let colon = head.first { code.isSign($0, ":") } ?? assignment
    guard isConstant, colon > head.lowerBound, code.tokens[colon - 1].kind == .word,
      Identifier.isIdentifier(bytes: code.bytes(colon - 1))
    else { return nil }
    let isEnded = [";", ","].contains { code.isSign(statement.upperBound - 1, $0) }
    let last = isEnded ? statement.upperBound - 1 : statement.upperBound
    return CodeEntry(
      name: code.tokens[colon - 1].range, start: statement.lowerBound, end: last,
      value: assignment + 1..<max(assignment + 1, last), arguments: nil,
      isDeprecated: words.contains("Deprecated") || words.contains("deprecated")
        || words.contains("Obsolete"))
  }

  /// The first `=` that stands in no brackets, before any block.
  private func assignment(in statement: Range<Int>) -> Int? {
    var index = statement.lowerBound
    while index < statement.upperBound, !code.isSign(index, "{") {
      if code.isSign(index, "=") { return index }
      index = max(code.after(index), index + 1)
    }
    return nil
  }

  /// A hidden constructor, a semicolon, or what an option set must have.
  private func isHarmless(_ statement: Range<Int>) -> Bool {
    statement.count == 1 || code.isWord(statement.lowerBound, "private")
      || statement.prefix(4).contains { code.isWord($0, "rawValue") }
  }
}
