import EnumModel
import MarkdownSyntax
import SourceText

/// A line that gives a name and a value and, behind them, a description.
struct MemberLine {
  private var inline: InlineText
  private(set) var phrase: MemberPhrase
  /// May be empty, at its place.
  private var description: Range<Int>

  /// Reads a line; nil where it does not begin with a name and a value.
  init?(_ range: Range<Int>, in page: Page) {
    let isCandidate = page.file.bytes[range].withUnsafeBufferPointer {
      Self.mayHoldValue($0) && !Self.beginsAsProse($0)
    }
    guard isCandidate else { return nil }
    inline = page.inline(range)
    if let labelled = LabelledValue(inline) {
      phrase = labelled.phrase
      description =
        labelled.text.isEmpty
        ? range.upperBound..<range.upperBound : labelled.description(of: inline, in: page)
      return
    }
    guard let phrase = MemberPhrase(startOf: inline) else { return nil }
    self.phrase = phrase
    let rest = Self.afterSeparators(phrase.end, in: inline)
    let start = rest.isEmpty ? range.upperBound : inline.sourceStart(of: rest, in: page.file)
    description = page.file.trimmed(start..<range.upperBound)
  }

  /// Reads a line that begins with a name and has its value in brackets, behind an equals sign or behind
  /// a label; nil for any other.
  static func marked(_ range: Range<Int>, in page: Page) -> MemberLine? {
    let isCandidate = page.file.bytes[range].withUnsafeBufferPointer(mayBeMarked)
    guard isCandidate, let line = MemberLine(range, in: page), line.isMarked else { return nil }
    return line
  }

  /// Whether a line begins like a name and holds what may be such a mark, or stand for one.
  private static func mayBeMarked(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first, first < 0x80, !first.isDigit else { return false }
    let (bracket, equals) = (UInt8(ascii: "("), UInt8(ascii: "="))
    let (tag, entity) = (UInt8(ascii: "<"), UInt8(ascii: "&"))
    if ByteSearch.firstIndex(of: bracket, equals, tag, entity, in: line) != nil { return true }
    // U+FF08 is a bracket, too.
    return ByteSearch.firstIndex(of: 0xEF, in: line) != nil
  }

  /// The names as a reader sees them.
  var names: [String] { phrase.names.map(inline.string) }

  /// Whether the value stands behind the name, in brackets, with an equals sign or a label.
  var isMarked: Bool { phrase.isMarked }

  /// Whether something other than a space divides the phrase from the description, or there is none.
  var isDivided: Bool {
    let rest = inline.visible[phrase.end...].drop { $0 == UInt8(ascii: " ") }
    return rest.isEmpty || Self.marks.contains { $0.isPrefix(of: rest) }
  }

  /// The same line with a description that a further line goes on with.
  func continued(with text: Range<Int>) -> MemberLine {
    var line = self
    let start = description.isEmpty ? text.lowerBound : description.lowerBound
    line.description = start..<max(start, text.upperBound)
    return line
  }

  /// The same line with a description, where it has none of its own.
  func described(by text: Range<Int>) -> MemberLine {
    description.isEmpty ? continued(with: text) : self
  }

  /// The members that the line gives.
  func members(of page: Page) -> [EnumMember] {
    let notes = phrase.names.map(\.lowerBound).min().map { inline.visible[..<$0] } ?? []
    let isDeprecated =
      Deprecation.isMarked(note: notes)
      || Deprecation.isMarked(description: page.file.bytes[description].prefix(120))
    return phrase.members(
      of: inline, description: description, isDeprecated: isDeprecated, in: page)
  }

  /// Whether a line holds a digit, a quote, or code before a bracket.
  private static func mayHoldValue(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in line {
      if byte.isDigit || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return true }
      if byte == UInt8(ascii: ")"), last == UInt8(ascii: "`") { return true }
      last = byte
    }
    return false
  }

  /// Whether a line begins as most do, so that nothing needs to be undone to see that it is no member: with
  /// a character beyond ASCII that is no minus sign, or with a word, spaces and another letter.
  private static func beginsAsProse(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    // U+2212 and U+FF0D are minus signs.
    if first >= 0x80 { return first != 0xE2 && first != 0xEF }
    guard first.isLetter else { return false }
    var end = 1
    while end < line.count, line[end].isLetter || line[end].isDigit { end += 1 }
    var next = end
    while next < line.count, line[next] == UInt8(ascii: " ") { next += 1 }
    guard next > end, next < line.count, line[next].isLetter else { return false }
    return !NameCell.isDeclarationWord(line[..<end])
  }

  private static let marks = [",", ";", ":", "，", "；", "：", "-", "–", "—", "。"].map(
    BytePattern.init)

  /// What is left behind commas, colons and dashes in either width.
  private static func afterSeparators(_ index: Int, in inline: InlineText) -> Range<Int> {
    var rest = inline.visible[index...].drop { $0.isBlank }
    while let mark = marks.first(where: { $0.isPrefix(of: rest) }) {
      rest = rest.dropFirst(mark.count).drop { $0.isBlank }
    }
    return inline.trimmed(rest.indices)
  }
}
