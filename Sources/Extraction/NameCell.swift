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
      let pair = brackets(closing: word)
      let isDeclared = word.indices != part && isDeclarationWord(word)
      if isDeclared || pair?.open.isPrefix(of: word) ?? false { continue }
      let note = pair.flatMap { $0.open.firstIndex(in: word) } ?? word.endIndex
      guard name == nil, let last = Identifier.lastComponent(of: word[..<note]) else { return nil }
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

  /// The brackets that a word ends in.
  ///
  /// Either all of the word is a note, such as `[deprecated]`, `(optional)` or （已废弃）, or one
  /// stands right behind a name: `X（已废弃）`.
  private static func brackets(
    closing word: ArraySlice<UInt8>
  ) -> (open: BytePattern, close: BytePattern)? {
    guard let last = word.last, !last.isIdentifierByte else { return nil }
    return brackets.first { $0.close.isSuffix(of: word) }
  }
}
