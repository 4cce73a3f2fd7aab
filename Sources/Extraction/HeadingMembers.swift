import EnumModel
import MarkdownSyntax
import SourceText

/// The headings right below one, read as members: `1001 INVALID_TOKEN`, `NAME (1001)`, `1001`,
/// `Error code: 1001`, and `NAME` with nothing but `1001` on the first line below.
struct HeadingMembers {
  /// A heading that gives a value.
  struct Entry {
    var section: Int
    var inline: InlineText
    /// Nil where the heading is a bare code.
    var phrase: MemberPhrase?
    /// In bytes of the visible text.
    var value: Range<Int>
    var kind: EnumValue.Kind
    /// Where what describes the member may begin, in bytes of the page.
    var end: Int
    /// The words that call the value a code: `Error code`.
    var label: String?
  }

  /// Of the headings beside each other, the share that must be members.
  private static let share = 0.6
  /// Of their values, the share that must differ: a page may repeat one by mistake.
  private static let differingShare = 0.8
  /// How many headings make an enum where nothing announces codes.
  private static let leastHeadings = 3

  var entries: [Entry]
  private var headingCount: Int

  /// The headings below a section; those of the highest level for the section without a heading.
  init(below section: Int, of page: Page) {
    let isTop = section == 0
    entries = []
    headingCount = 0
    for index in page.sections.indices.dropFirst(section + 1) {
      let candidate = page.sections[index]
      // All that stands under a heading follows it without a gap.
      if !isTop, (candidate.parent ?? -1) < section { break }
      guard let heading = candidate.heading, candidate.parent == (isTop ? nil : section),
        candidate.platforms == page.sections[section].platforms
      else { continue }
      headingCount += 1
      if let entry = Self.entry(heading, index, page) { entries.append(entry) }
    }
  }

  private static func entry(_ heading: Heading, _ section: Int, _ page: Page) -> Entry? {
    entryWithValue(heading, section, page) ?? entryWithValueBelow(heading, section, page)
  }

  /// Whether a heading alone gives a member.
  static func mayBeMember(_ heading: Heading, in page: Page) -> Bool {
    entryWithValue(heading, 0, page) != nil
  }

  /// Whether a heading gives a member with the line below it.
  static func mayBeMember(_ heading: Heading, above line: Range<Int>, in page: Page) -> Bool {
    entry(heading, valueOn: line, 0, page) != nil
  }

  private static func entryWithValue(
    _ heading: Heading, _ section: Int, _ page: Page
  ) -> Entry? {
    guard page.file.bytes[heading.range].contains(where: \.isDigit) else { return nil }
    let inline = page.inline(heading.written)
    let start = inline.trimmed(inline.visible.indices).lowerBound
    let all = start..<min(inline.visible.count, start + heading.text.utf8.count)
    if let phrase = MemberPhrase(whole: inline, in: all) {
      return Entry(
        section: section, inline: inline, phrase: phrase, value: phrase.value, kind: phrase.kind,
        end: heading.range.upperBound)
    }
    let label = label(of: inline, in: all)
    let first = label?.upperBound ?? all.lowerBound
    guard let value = ValueScan(at: first, of: inline, end: all.upperBound),
      case .integer = value.kind, value.end == all.upperBound
    else { return nil }
    return Entry(
      section: section, inline: inline, phrase: nil, value: value.range, kind: value.kind,
      end: heading.range.upperBound, label: label.map { inline.string($0).lowercased() })
  }

  private static let colons = [":", "："].map(BytePattern.init)

  /// The words before a colon that call what stands behind it a code, with the colon and blanks.
  private static func label(of inline: InlineText, in all: Range<Int>) -> Range<Int>? {
    let text = inline.visible[all]
    let places = colons.compactMap { colon in
      colon.firstIndex(in: text).map { (start: $0, end: $0 + colon.count) }
    }
    guard let colon = places.min(by: { $0.start < $1.start }),
      HeaderWords.announcesCodes(inline.string(all.lowerBound..<colon.start))
    else { return nil }
    let blanks = inline.visible[colon.end..<all.upperBound].prefix { $0.isBlank }
    return all.lowerBound..<blanks.endIndex
  }

  private static func entryWithValueBelow(
    _ heading: Heading, _ section: Int, _ page: Page
  ) -> Entry? {
    guard let block = page.sections[section].blocks.first, case .paragraph = block.kind,
      let line = block.text.first
    else { return nil }
    return entry(heading, valueOn: line, section, page)
  }

  private static func entry(
    _ heading: Heading, valueOn line: Range<Int>, _ section: Int, _ page: Page
  ) -> Entry? {
    guard line.count <= longestValue, page.file.bytes[line].contains(where: \.isDigit) else {
      return nil
    }
    let inline = page.inline(heading.written.lowerBound..<line.upperBound)
    guard let phrase = MemberPhrase(whole: inline), !phrase.isValueFirst, phrase.joint == .space
    else { return nil }
    return Entry(
      section: section, inline: inline, phrase: phrase, value: phrase.value, kind: phrase.kind,
      end: line.upperBound)
  }

  /// In bytes.
  private static let longestValue = 64

  /// Whether so many headings look like members that they may be an enum.
  var mayBeMembers: Bool {
    entries.count >= 2 && Double(entries.count) >= Self.share * Double(headingCount)
  }

  /// Whether the headings are members, and no numbered chapters or years.
  func areMembers(isAnnounced: Bool) -> Bool {
    let differing = Set(entries.map(\.kind)).count
    guard mayBeMembers, Double(differing) >= Self.differingShare * Double(entries.count) else {
      return false
    }
    let names = entries.flatMap { entry in
      entry.phrase?.names.map { entry.inline.string($0) } ?? []
    }
    let areConstants =
      names.count >= entries.count && names.allSatisfy(Identifier.isSpelledAsConstant)
    let isLabelled = entries.allSatisfy { $0.label != nil && $0.label == entries.first?.label }
    guard isAnnounced || isLabelled || entries.count >= Self.leastHeadings && areConstants else {
      return false
    }
    return areConstants || !areChapters
  }

  /// Whether the values count from 0 or 1 on.
  private var areChapters: Bool {
    zip(entries, 0...).allSatisfy { $0.kind == .integer(Int128($1)) }
      || zip(entries, 1...).allSatisfy { $0.kind == .integer(Int128($1)) }
  }
}
