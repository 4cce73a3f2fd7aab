import EnumModel
import SourceText

/// The head of a declaration in code that may hold members: `enum class Lamp : int {`.
struct CodeHead {
  /// How members are written behind the head.
  enum Style {
    /// `A = 1, B`; each ends at a comma.
    case list
    /// The same with a colon between name and value: an object of constants.
    case object
    /// `static final int A = 1;`
    case constants
    /// `A = iota`, a line each.
    case lines
    /// Lines that are indented below a colon.
    case indented
  }

  var style: Style
  var kind: DeclaredType.Kind
  /// The token of the name; nil where there is none.
  var name: Int?
  /// The first token of the declaration that was looked at.
  var start: Int
  /// The token that opens the body.
  var open: Int
  /// The word behind the colon, such as `Int` or `String`.
  var baseType = ""
  /// Whether nothing says that an object never changes, so that its members must look like constants.
  var isPlainObject = false
  /// Whether members are made by calls with parameters that the head names.
  var hasParameters = false

  /// A head is no longer than this many tokens.
  private static let longest = 64

  /// Fails where no declaration with a body begins at a token.
  init?(at index: Int, in code: CodeText) {
    guard code.tokens[index].kind == .word, !code.isSign(index - 1, ".") else { return nil }
    let word = code.word(index)
    if let kind = DeclarationReader.enumMacros[word] {
      self.init(style: .list, kind: kind, start: index, open: 0)
      guard readMacro(code) else { return nil }
    } else if word == "enum" {
      self.init(style: .list, kind: .enumeration, start: index, open: 0)
      guard readHead(code) else { return nil }
      readTypeName(code)
    } else if word == "class" || word == "interface" || word == "struct" || word == "object" {
      let kind = DeclarationReader.keywords[word] ?? .classConstants
      self.init(style: .constants, kind: kind, start: index, open: 0)
      guard readHead(code) else { return nil }
    } else if word == "const" || word == "var" || word == "let" {
      self.init(style: .object, kind: .enumeration, start: index, open: 0)
      guard readConstants(code) else { return nil }
    } else {
      return nil
    }
  }

  private init(style: Style, kind: DeclaredType.Kind, start: Int, open: Int) {
    self.style = style
    self.kind = kind
    self.start = start
    self.open = open
  }

  /// `NS_ENUM(NSInteger, Lamp) {`: the name is the last word, if a type stands before it.
  private mutating func readMacro(_ code: CodeText) -> Bool {
    guard code.isSign(start + 1, "(") else { return false }
    let close = code.partners[start + 1]
    guard close < code.tokens.count else { return false }
    let inside = start + 2..<close
    if inside.contains(where: { code.isSign($0, ",") }) {
      name = inside.last { code.tokens[$0].kind == .word }
    }
    return readBody(from: close + 1, code)
  }

  /// Words, attributes and base types up to the brace.
  private mutating func readHead(_ code: CodeText) -> Bool {
    var index = start + 1
    var isBehindName = false
    while index < min(code.tokens.count, start + Self.longest) {
      switch code.tokens[index].kind {
      case .word:
        let word = code.word(index)
        // Another declaration begins.
        if word == code.word(start) { return false }
        if Self.clauses.contains(word) { isBehindName = true }
        if isBehindName {
          if baseType.isEmpty, !Self.clauses.contains(word) { baseType = word }
        } else if DeclarationReader.keywords[word] == nil {
          name = index
        }
      case .sign(UInt8(ascii: "{")):
        open = index
        return true
      case .sign(UInt8(ascii: "(")):
        if name == index - 1, code.word(index - 1).hasPrefix("__") { name = nil }
        if style == .constants, code.isSign(code.after(index), ":") {
          return readIndented(index, code)
        }
        hasParameters = name != nil
        index = code.after(index)
        // What stands in front of a name and takes arguments is an attribute.
        if index < code.tokens.count, code.tokens[index].kind == .word, !isBehindName,
          !Self.clauses.contains(code.word(index))
        {
          hasParameters = false
        }
        continue
      case .sign(UInt8(ascii: "[")):
        index = code.after(index)
        continue
      case .sign(UInt8(ascii: "<")): isBehindName = true
      case .sign(UInt8(ascii: ":")):
        if code.isSign(index + 1, ":") { index += 1 } else { isBehindName = true }
      case .sign(UInt8(ascii: ",")), .sign(UInt8(ascii: ">")), .sign(UInt8(ascii: ".")),
        .sign(UInt8(ascii: "@")), .sign(UInt8(ascii: "?")):
        break
      default: return false
      }
      index += 1
    }
    return false
  }

  private static let clauses: Set<String> = ["implements", "extends", "with", "where"]

  /// Attributes between a head and its body.
  private mutating func readBody(from first: Int, _ code: CodeText) -> Bool {
    var index = first
    while index < min(code.tokens.count, first + Self.longest) {
      if code.isSign(index, "{") {
        open = index
        return true
      }
      guard code.tokens[index].kind == .word || code.isSign(index, "(") else { return false }
      index = code.after(index)
    }
    return false
  }

  /// The body of `class Lamp(IntEnum):`, which is indented.
  private mutating func readIndented(_ parenthesis: Int, _ code: CodeText) -> Bool {
    let close = code.partners[parenthesis]
    let bases = (parenthesis + 1..<close).map(code.word)
    guard name != nil,
      let base = bases.last(where: { $0.hasSuffix("Enum") || $0.hasSuffix("Flag") })
    else { return false }
    kind = base.hasSuffix("Flag") ? .options : .enumeration
    baseType = base
    style = .indented
    open = close + 1
    return true
  }

  /// `typedef enum { … } Lamp;`: the name behind the body is the type's.
  private mutating func readTypeName(_ code: CodeText) {
    let close = code.partners[open]
    guard close < code.tokens.count, name == nil || code.isWord(start - 1, "typedef") else {
      return
    }
    var index = close + 1
    var found: Int?
    while index < min(code.tokens.count, close + 16), !code.isSign(index, ";") {
      if code.tokens[index].kind == .word, !code.isSign(index + 1, "(") { found = index }
      guard code.tokens[index].kind == .word || code.isSign(index, "(") else { return }
      index = code.after(index)
    }
    if code.isSign(index, ";"), let found { name = found }
  }

  /// `const ( A = iota … )`, `const Lamp = { … } as const` and `var Lamp = { … }`.
  private mutating func readConstants(_ code: CodeText) -> Bool {
    if code.isSign(start + 1, "(") {
      style = .lines
      open = start + 1
      if code.isSign(open + 3, "="), !code.word(open + 2).isEmpty { name = open + 2 }
      return (open..<min(code.partners[open], code.tokens.count)).prefix(Self.longest).contains {
        code.isWord($0, "iota")
      }
    }
    guard start + 1 < code.tokens.count, code.tokens[start + 1].kind == .word else { return false }
    name = start + 1
    var index = start + 2
    while index < min(code.tokens.count, start + Self.longest), !code.isSign(index, "=") {
      guard code.tokens[index].kind == .word || code.isSign(index, ":") else { return false }
      index += 1
    }
    if code.isSign(index + 1, "{") {
      open = index + 1
      let close = code.partners[open]
      isPlainObject = !(code.isWord(close + 1, "as") && code.isWord(close + 2, "const"))
      return !isPlainObject || close < code.tokens.count && code.isSign(open + 2, ":")
    }
    guard code.isWord(index + 1, "Object"), code.isWord(index + 3, "freeze"),
      code.isSign(index + 5, "{")
    else { return false }
    open = index + 5
    return true
  }
}
