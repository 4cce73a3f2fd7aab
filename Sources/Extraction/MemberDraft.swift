import EnumModel
import MarkdownSyntax
import SourceText

/// A member whose parts stand one after another, while they are being found.
struct MemberDraft {
  private var name: String
  private var nameBytes: Range<Int>
  private(set) var value: EnumValue?
  /// In bytes of the page.
  private(set) var description: Range<Int>?
  private var isDeprecated: Bool
  private let page: Page

  /// Begins with a text that is a constant's name, or a name and its value; fails for others.
  init?(_ inline: InlineText, in page: Page) {
    self.page = page
    if let phrase = MemberPhrase(whole: inline), !phrase.isValueFirst, phrase.names.count == 1 {
      name = inline.string(phrase.names[0])
      nameBytes = inline.source(phrase.names[0])
      value = page.value(phrase.value, of: inline)
      isDeprecated = Deprecation.isMarked(note: inline.visible[...])
      return
    }
    guard let name = NameCell(inline), Identifier.isConstantLike(name.name) else { return nil }
    // A note beside a name is a parameter's, such as [in], unless it says that a member is retired.
    let isAlone = inline.trimmed(inline.visible.indices) == name.range
    guard isAlone || name.isDeprecated else { return nil }
    self.name = name.name
    nameBytes = inline.source(name.range)
    isDeprecated = name.isDeprecated
  }

  /// Takes a text for the value or the description, whichever is missing and fits.
  ///
  /// A value may stand on the first line, with the description below it.
  mutating func add(_ range: Range<Int>) {
    let inline = page.inline(range)
    let text = inline.trimmed(inline.visible.indices)
    guard !text.isEmpty else { return }
    guard value == nil, description == nil else { return describe(range) }
    let line =
      text.lowerBound..<(inline.visible[text].firstIndex(of: UInt8(ascii: "\n")) ?? text.upperBound)
    if takeValue(text, of: inline) { return }
    guard line != text, takeValue(inline.trimmed(line), of: inline) else { return describe(range) }
    let rest = inline.trimmed(line.upperBound..<text.upperBound)
    if !rest.isEmpty {
      describe(page.file.trimmed(inline.source(rest).lowerBound..<range.upperBound))
    }
  }

  private mutating func takeValue(_ part: Range<Int>, of inline: InlineText) -> Bool {
    let value = page.value(part, of: inline)
    guard ValueScan.isComparable(value.kind) else { return false }
    self.value = value
    return true
  }

  private mutating func describe(_ range: Range<Int>) {
    if description == nil { description = range }
  }

  /// The member.
  var member: EnumMember {
    let place = description ?? nameBytes.upperBound..<nameBytes.upperBound
    let written = page.file.bytes[place].prefix(120)
    return EnumMember(
      name: name, nameRange: page.file.range(nameBytes),
      value: value ?? .absent(at: page.file.range(nameBytes).end),
      description: description.map { page.file.fragment($0) },
      descriptionPlace: page.file.range(place),
      isDeprecated: isDeprecated || Deprecation.isMarked(description: written))
  }
}

extension Page {
  /// The enum that members below a context make; nil where they are too few, or too few have values.
  ///
  /// - Parameter leastMembers: how many there must be where the page does not announce codes.
  func declaration(
    of drafts: [MemberDraft], _ context: EnumContext, section: Int, leastMembers: Int = 2
  ) -> EnumDeclaration? {
    let valued = drafts.count { $0.value != nil }
    guard valued > 0, valued * 5 >= drafts.count * 4,
      valued >= leastMembers || context.isAnnounced
    else { return nil }
    return EnumDeclaration(context, in: section, of: self, members: drafts.map(\.member))
  }
}
