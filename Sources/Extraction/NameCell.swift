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
    let code = inline.spans.filter { $0.kind == .code }.map(\.range)
    let whole = inline.visible.indices
    let candidates = code.count == 1 ? [code[0], whole] : [whole]
    for candidate in candidates {
      guard let range = Self.name(in: inline.trimmed(candidate), of: inline) else { continue }
      self.range = range
      name = inline.string(range)
      let struck = inline.spans.contains { $0.kind == .strikethrough && $0.range.overlaps(range) }
      let beside =
        inline.string(0..<range.lowerBound) + inline.string(range.upperBound..<whole.count)
      isDeprecated = struck || Deprecation.isMarked(note: beside)
      return
    }
    return nil
  }

  private static func name(in part: Range<Int>, of inline: InlineText) -> Range<Int>? {
    var names: [Range<Int>] = []
    let words = words(of: part, inline)
    for word in words {
      let text = inline.string(word)
      let isDeclared = words.count > 1 && declarationWords.contains(text)
      if isDeclared || isNote(text) { continue }
      let bare = withoutNote(text)
      guard let last = Identifier.lastComponent(of: bare) else { return nil }
      let end = word.lowerBound + bare.utf8.count
      names.append(end - last.utf8.count..<end)
    }
    guard names.count == 1, let name = names.first else { return nil }
    return name
  }

  private static let brackets: [(Character, Character)] = [
    ("[", "]"), ("(", ")"), ("（", "）"), ("【", "】"),
  ]

  /// A word in brackets, such as `[deprecated]`, `(optional)` or （已废弃）.
  private static func isNote(_ word: String) -> Bool {
    brackets.contains { word.first == $0.0 && word.last == $0.1 }
  }

  /// A word without a note right behind it: `X（已废弃）`.
  private static func withoutNote(_ word: String) -> Substring {
    for (open, close) in brackets where word.last == close {
      if let start = word.firstIndex(of: open), start > word.startIndex { return word[..<start] }
    }
    return word[...]
  }

  private static func words(of part: Range<Int>, _ inline: InlineText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in part {
      let isSpace = inline.visible[index].isBlank
      if isSpace, let first = start {
        words.append(first..<index)
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if let start { words.append(start..<part.upperBound) }
    return words
  }
}
