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
    let code = inline.onlyCode.flatMap { Self.name(in: inline.trimmed($0), of: inline) }
    let whole = inline.visible.indices
    guard let range = code ?? Self.name(in: inline.trimmed(whole), of: inline) else { return nil }
    self.init(range, of: inline)
  }

  /// The name with what qualifies it: `Door.Shut`.
  func whole(in inline: InlineText) -> Range<Int> {
    let before = inline.visible[..<range.lowerBound].reversed().prefix {
      $0.isIdentifierByte || $0.isQualifierSign
    }
    return range.lowerBound - before.count..<range.upperBound
  }

  private init(_ range: Range<Int>, of inline: InlineText) {
    self.range = range
    let text = inline.string(range)
    // Few names are broken, and to ask each of its characters is dear.
    name =
      inline.visible[range].contains(where: \.isBlank) ? text.filter { !$0.isWhitespace } : text
    let beside = inline.visible[..<range.lowerBound] + inline.visible[range.upperBound...]
    isDeprecated =
      inline.spans.contains { $0.kind == .strikethrough && $0.range.overlaps(range) }
      || Deprecation.isMarked(note: beside)
  }

  /// The names in a cell, which all have the value beside it: one, or several with commas, slashes or
  /// line breaks between them; none where the cell holds anything else.
  static func all(in inline: InlineText) -> [NameCell] {
    if let cell = NameCell(inline) { return [cell] }
    let parts = parts(of: inline)
    guard (2...mostNames).contains(parts.count) else { return [] }
    let names = parts.compactMap { name(in: $0, of: inline) }.filter {
      Identifier.isConstantLike(bytes: inline.visible[$0])
    }
    guard names.count == parts.count else { return [] }
    return spellings(names, of: inline).map { NameCell($0, of: inline) }
  }

  /// The first of two names on lines of their own, where one is the other behind a prefix: it is one
  /// name, as two editions spell it.
  private static func spellings(_ names: [Range<Int>], of inline: InlineText) -> [Range<Int>] {
    guard names.count == 2, let first = names.first, let last = names.last,
      inline.visible[first.upperBound..<last.lowerBound].contains(UInt8(ascii: "\n"))
    else { return names }
    let (long, short) = first.count > last.count ? (first, last) : (last, first)
    let prefix = inline.visible[long].dropLast(short.count)
    let isSpelling =
      !prefix.isEmpty
      && inline.visible[long].suffix(short.count).elementsEqual(inline.visible[short])
      && (prefix.last == UInt8(ascii: "_") || prefix.last?.isLowerCase ?? false)
    return isSpelling ? [first] : names
  }

  private static let mostNames = 8
  private static let separators = ["/", ",", "，", "、", "\n"].map(BytePattern.init)

  /// What commas, slashes and line breaks part, one more than names may be at most.
  static func parts(of inline: InlineText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var place = 0
    let text = inline.visible
    while place < text.count, parts.count <= mostNames {
      let mark =
        text[place].isIdentifierByte ? nil : separators.first { $0.isPrefix(of: text[place...]) }
      if let mark {
        parts.append(inline.trimmed(start..<place))
        start = place + mark.count
      }
      place += mark?.count ?? 1
    }
    return (parts + [inline.trimmed(start..<text.count)]).filter { !$0.isEmpty }
  }

  private static func name(in part: Range<Int>, of inline: InlineText) -> Range<Int>? {
    if Identifier.isHyphened(inline.visible[part]) { return part }
    var name: Range<Int>?
    var rest = inline.visible[part]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isBlank }
      rest = rest[word.endIndex...].drop { $0.isBlank }
      let pair = brackets(closing: word)
      let isDeclared = word.indices != part && isDeclarationWord(word)
      if isDeclared || pair?.open.isPrefix(of: word) ?? false { continue }
      let note = pair.flatMap { $0.open.firstIndex(in: word) } ?? word.endIndex
      guard let last = Identifier.lastComponent(of: word[..<note]) else { return nil }
      guard let first = name else {
        name = last.indices
        continue
      }
      guard isWrapped(inline.visible[first], before: last) else { return nil }
      name = first.lowerBound..<last.endIndex
    }
    return name
  }

  /// Whether a long constant was broken at an underscore, so that it fits its column: `LAMP_SOCKET_ LOOSE`.
  private static func isWrapped(_ head: ArraySlice<UInt8>, before tail: ArraySlice<UInt8>) -> Bool {
    let underscore = UInt8(ascii: "_")
    return (head.last == underscore) != (tail.first == underscore)
      && [head, tail].allSatisfy { part in
        part.allSatisfy { !$0.isLowerCase && ($0.isIdentifierByte || $0.isBlank) }
      }
  }

  /// Whether a word may stand before a name in a declaration.
  static func isDeclarationWord(_ word: some Collection<UInt8>) -> Bool {
    word.count <= longestDeclarationWord
      && declarationWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let longestDeclarationWord = declarationWords.map(\.utf8.count).max() ?? 0

  /// The brackets that a word ends in.
  ///
  /// Either all of the word is a note, such as `[deprecated]`, `(optional)` or （已废弃）, or one
  /// stands right behind a name: `X（已废弃）`.
  private static func brackets(
    closing word: ArraySlice<UInt8>
  ) -> (open: BytePattern, close: BytePattern)? {
    guard let last = word.last, !last.isIdentifierByte else { return nil }
    return BracketNote.pairs.first { $0.close.isSuffix(of: word) }
  }
}
