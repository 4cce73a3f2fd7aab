import MarkdownSyntax
import SourceText

/// Reads the name of a member from a cell: `public static int X`, `[deprecated] kX`, `~~X~~`.
struct NameCell {
  var name: String
  /// In bytes of the inline text.
  var range: Range<Int>
  var isDeprecated: Bool

  /// Words before a name in a declaration: modifiers and types of C-like languages.
  private static let declarationWords: Set<String> = [
    "public", "private", "protected", "internal", "static", "final", "const", "constexpr",
    "readonly", "var", "let", "val", "case", "extern", "open", "export", "inline", "#define",
    "int", "int32", "int64", "int32_t", "int64_t", "uint", "uint32", "uint32_t", "uint64_t", "long",
    "short", "byte", "char", "unsigned", "signed", "NSInteger", "NSUInteger", "string", "String",
    "number", "integer", "Integer", "Int", "Int32", "Int64", "enum", "NSString", "*",
  ]

  /// Fails where the text is no single name, whatever stands around it.
  init?(_ inline: InlineText) {
    let whole = inline.visible.indices
    let range = inline.onlyCode.flatMap { Self.name(in: inline.trimmed($0), of: inline) }
    guard let range = range ?? Self.name(in: inline.trimmed(whole), of: inline) else { return nil }
    self.range = range
    name = inline.string(range)
    let beside = inline.visible[..<range.lowerBound] + inline.visible[range.upperBound...]
    isDeprecated =
      inline.spans.contains { $0.kind == .strikethrough && $0.range.overlaps(range) }
      || Deprecation.isMarked(note: beside)
  }

  private static func name(in part: Range<Int>, of inline: InlineText) -> Range<Int>? {
    var name: Range<Int>?
    var rest = inline.visible[part]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isBlank }
      rest = rest[word.endIndex...].drop { $0.isBlank }
      let isDeclared = word.indices != part && isDeclarationWord(word)
      if isDeclared || isNote(word) { continue }
      let bare = withoutNote(word)
      guard name == nil, let last = Identifier.lastComponent(of: bare) else { return nil }
      name = last.indices
    }
    return name
  }

  private static func isDeclarationWord(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longestDeclarationWord
      && declarationWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let longestDeclarationWord = declarationWords.map(\.utf8.count).max() ?? 0

  private static let brackets = [("[", "]"), ("(", ")"), ("（", "）"), ("【", "】")].map {
    (open: BytePattern($0), close: BytePattern($1))
  }

  /// A word in brackets, such as `[deprecated]`, `(optional)` or （已废弃）.
  private static func isNote(_ word: ArraySlice<UInt8>) -> Bool {
    brackets.contains { $0.open.isPrefix(of: word) && $0.close.isSuffix(of: word) }
  }

  /// A word without a note right behind it: `X（已废弃）`.
  private static func withoutNote(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for (open, close) in brackets where close.isSuffix(of: word) {
      if let start = open.firstIndex(in: word), start > word.startIndex { return word[..<start] }
    }
    return word
  }
}
