import MarkdownSyntax
import SourceText

/// What a line may be, told from its bytes: each answer is yes where a reader might see it so.
enum LineSigns {
  /// Whether a text holds tags or comments that mean anything to a layout.
  static func mayHoldTags(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      let (tag, brace) = (UInt8(ascii: "<"), UInt8(ascii: "{"))
      var place = 0
      while let index = ByteSearch.firstIndex(of: tag, brace, in: bytes, from: place) {
        place = index + 1
        guard place < bytes.count else { break }
        let next = bytes[place]
        if bytes[index] == brace {
          if next == UInt8(ascii: "/") { return true }
        } else if next == UInt8(ascii: "!") || next.isLetter && !next.isLowerCase
          || tags.contains(where: { $0.isPrefix(of: text[(text.startIndex + index)...]) })
        {
          return true
        }
      }
      return false
    }
  }

  private static let tags = ["<table", "<dl", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6"]
    .map(BytePattern.init)

  /// What stands behind the marks of block quotes and list items, and whether there is one of an item.
  static func content(
    of text: Range<Int>, in bytes: [UInt8]
  ) -> (text: Range<Int>, isItem: Bool) {
    var rest = text
    var isItem = false
    while let first = rest.first {
      var end = rest.lowerBound
      switch bytes[first] {
      case UInt8(ascii: ">"): rest = rest.dropFirst()
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        end += 1
        guard end == rest.upperBound || bytes[end].isBlank else { return (rest, isItem) }
        rest = end..<rest.upperBound
        isItem = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while end < rest.upperBound, bytes[end].isDigit { end += 1 }
        guard end < rest.upperBound, end - first < 10,
          bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
          end + 1 == rest.upperBound || bytes[end + 1].isBlank
        else { return (rest, isItem) }
        rest = end + 1..<rest.upperBound
        isItem = true
      default: return (rest, isItem)
      }
      while let blank = rest.first, bytes[blank].isBlank { rest = rest.dropFirst() }
    }
    return (rest, isItem)
  }

  /// Whether a paragraph that begins so is more than a link.
  static func beginsWithLetter(_ text: ArraySlice<UInt8>) -> Bool {
    text.first.map { $0.isLetter || $0 >= 0x80 } ?? false
  }

  /// Whether a line is a rule across the page.
  static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.first,
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(mark)
    else { return false }
    return text.count { $0 == mark } > 2 && text.allSatisfy { $0 == mark || $0.isBlank }
  }

  /// Whether a line may be none of the page's text: that of a container, a definition of a link, an import.
  static func mayBeHidden(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: hidden.contains { $0.isPrefix(of: text) }
    }
  }

  private static let hidden = ["import", "export"].map(BytePattern.init)

  /// Whether anything in a text may announce codes.
  static func mayAnnounceCodes(_ text: ArraySlice<UInt8>) -> Bool {
    (PageWords.announcements + codeWords).contains { $0.isFound(in: text) }
  }

  /// Whether the line makes a heading of the one above.
  static func isUnderline(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return (first == UInt8(ascii: "=") || first == UInt8(ascii: "-"))
      && text.allSatisfy { $0 == first }
  }

  /// Whether a line is made of pipes, colons and dashes.
  static func mayBeDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    var hasMark = false
    var hasDash = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C, UInt8(ascii: ">"): break
      default: return false
      }
    }
    return hasMark && hasDash
  }

  /// Whether a line opens a container with attributes, which is a component.
  static func mayBeContainer(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: [UInt8](repeating: UInt8(ascii: ":"), count: 3))
      && text.contains(UInt8(ascii: "{"))
  }

  /// Whether a line is a value and nothing else, or begins a string that ends on another line.
  static func mayBeValue(_ line: Range<Int>, in page: Page) -> Bool {
    let text = page.file.bytes[line]
    guard let first = text.first(where: { !isInlineMark($0) }) else { return false }
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      if text.count(where: { $0 == first }) < 2 { return true }
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "~"), UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), 0xE2, 0xEF:
      break
    default: return false
    }
    return ValueScan.isComparable(ValueCell.kind(of: page.inline(line)))
  }

  private static func isInlineMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// Whether an item may begin with a code span.
  static func mayBeginWithCode(_ text: ArraySlice<UInt8>) -> Bool {
    let marks = text.prefix { isInlineMark($0) || $0 == UInt8(ascii: "~") }
    return marks.contains(UInt8(ascii: "`")) || text.first == UInt8(ascii: "<")
  }

  /// Each word by which a label announces codes holds one of these.
  static let codeWords = [
    "code", "number", "errno", "status", "enum", "码", "编号", "枚举", "コード", "コート", "列挙",
  ].map(BytePattern.init)
}
