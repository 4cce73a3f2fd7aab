import EnumModel
import SourceText

/// Where a member stands on its page, in bytes; only what can be changed without a side effect.
struct MemberPlace {
  let file: SourceFile
  /// Nil where the page writes the name in another way than it reads.
  let name: Range<Int>?
  /// Nil where the page writes no value, or writes it for other members as well.
  let value: Range<Int>?
  /// Nil where the page has no text for this member alone.
  let description: Range<Int>?
  /// The lines that hold the member and nothing else, with the last one's break.
  let row: MemberRow?

  /// - Parameter neighbours: all members of the page.
  init(_ member: EnumMember, in file: SourceFile, among neighbours: PageMembers) {
    self.file = file
    name = Self.bytes(member.nameRange, reading: member.name, in: file)
    let isWritten = !member.value.isImplied && !member.value.namesMembers
    value =
      isWritten && neighbours.count(ofValue: member.value.range) == 1
      ? Self.bytes(member.value.range, reading: member.value.text, in: file) : nil
    let text = member.description
    description = text.flatMap { text in
      neighbours.count(ofText: text.range) == 1
        ? Self.bytes(text.range, reading: text.text, in: file) : nil
    }
    row = MemberRow(of: member, in: file, among: neighbours)
  }

  /// The bytes of a place, where they read as expected.
  private static func bytes(
    _ range: SourceRange, reading text: String, in file: SourceFile
  ) -> Range<Int>? {
    let bytes = file.byteRange(of: range)
    return !bytes.isEmpty && file.string(bytes) == text ? bytes : nil
  }
}

/// What stands where on a page, to tell what belongs to one member alone.
struct PageMembers {
  private var names: [Int: Int] = [:]
  private var values: [SourceRange: Int] = [:]
  private var texts: [SourceRange: Int] = [:]

  mutating func insert(_ member: EnumMember) {
    names[member.nameRange.start.line, default: 0] += 1
    values[member.value.range, default: 0] += 1
    if let text = member.description { texts[text.range, default: 0] += 1 }
  }

  func count(ofValue range: SourceRange) -> Int { values[range] ?? 0 }

  func count(ofText range: SourceRange) -> Int { texts[range] ?? 0 }

  /// How many names begin on some lines.
  func count(ofNamesOn lines: ClosedRange<Int>) -> Int {
    lines.reduce(0) { $0 + (names[$1] ?? 0) }
  }
}
