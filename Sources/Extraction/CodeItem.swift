import EnumModel
import MarkdownSyntax
import SourceText

/// A list item that gives a code without a value, or several: code spans at its start, alone or with a dash
/// or colon and a text behind them.
struct CodeItem {
  private static let marks = ["-", "–", "—", ":", "："].map(BytePattern.init)

  private var inline: InlineText
  private var names: [Range<Int>] = []
  private var description: Range<Int>
  private var note: ArraySlice<UInt8>
  private var range: Range<Int>
  /// Whether nothing but a note stands behind the codes.
  private(set) var isBare = false

  /// - Parameter range: the bytes of the item's text.
  init?(_ range: Range<Int>, in page: Page) {
    guard page.file.bytes[range].contains(UInt8(ascii: "`")) else { return nil }
    inline = page.inline(range)
    self.range = range
    var rest = inline.visible[inline.trimmed(inline.visible.indices)]
    repeat {
      if !names.isEmpty { rest = rest.dropFirst().drop { $0.isBlank } }
      let start = rest.startIndex
      guard
        let code = inline.spans.first(where: {
          $0.kind == .code && $0.range.lowerBound == start
        })
      else { return nil }
      names.append(inline.trimmed(code.range))
      rest = inline.visible[code.range.upperBound...].drop { $0.isBlank }
    } while rest.first == UInt8(ascii: ",") || rest.first == UInt8(ascii: "/")
    let noteStart = rest.startIndex
    if let end = BracketNote.end(in: rest) { rest = inline.visible[end...].drop { $0.isBlank } }
    note = inline.visible[noteStart..<rest.startIndex]
    description = rest.indices
    isBare = rest.isEmpty
    guard !isBare else { return }
    guard let mark = Self.marks.first(where: { $0.isPrefix(of: rest) }) else { return nil }
    description = inline.trimmed(rest.dropFirst(mark.count).indices)
  }

  /// Whether each code is spelt as a constant.
  var isConstantLike: Bool {
    names.allSatisfy { Identifier.isConstantLike(bytes: inline.visible[$0]) }
  }

  /// Whether each code is an identifier.
  var isIdentifier: Bool {
    names.allSatisfy { Identifier.isIdentifier(bytes: inline.visible[$0]) }
  }

  /// Whether there is one code.
  var isSingle: Bool { names.count == 1 }

  /// Whether the code is one identifier, and any note behind it says that it is retired.
  var isName: Bool {
    isSingle && isIdentifier && (note.isEmpty || Deprecation.isMarked(note: note))
  }

  /// Whether the text begins with a value: `32-bit` is a word.
  var hasValue: Bool {
    let end = description.upperBound
    guard let value = ValueScan(at: description.lowerBound, of: inline, end: end) else {
      return false
    }
    let rest = inline.visible[value.end..<end]
    let isWord =
      rest.first == UInt8(ascii: "-") && rest.dropFirst().first?.isIdentifierByte ?? false
    return !isWord
  }

  /// A member for each code.
  func members(of page: Page) -> [EnumMember] {
    let start =
      description.isEmpty
      ? range.upperBound : inline.sourceStart(of: description, in: page.file)
    let text = page.file.trimmed(start..<range.upperBound)
    let isDeprecated =
      Deprecation.isMarked(note: note)
      || Deprecation.isMarked(description: page.file.bytes[text].prefix(120))
    return names.map { name in
      let nameRange = page.file.range(inline.source(name))
      return EnumMember(
        name: inline.string(name), nameRange: nameRange, value: .absent(at: nameRange.end),
        description: text.isEmpty ? nil : page.file.fragment(text),
        descriptionPlace: page.file.range(text),
        isDeprecated: isDeprecated
          || inline.spans.contains { $0.kind == .strikethrough && $0.range.overlaps(name) })
    }
  }

  /// The items of a list that begin so; nil for one that does not.
  static func all(in blocks: ArraySlice<MarkdownBlock>, of page: Page) -> [CodeItem?] {
    var items: [CodeItem?] = []
    var open: Int?
    for block in blocks {
      guard case .paragraph = block.kind, block.listItem != open else { continue }
      open = block.listItem
      items.append(block.textRange.flatMap { CodeItem($0, in: page) })
    }
    return items
  }
}
