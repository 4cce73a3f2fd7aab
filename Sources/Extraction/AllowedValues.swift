import EnumModel
import MarkdownSyntax
import SourceText

/// A type whose page lists nothing but its value, with all that the value may be:
/// `**value** | **str** | must be one of ["open", "shut", ]`, below a heading that names the type.
struct AllowedValues: Layout {
  let blocks: BlockKinds = .tables
  let form: Consideration.Form? = .allowedValues

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .table(let table) = block.kind, let members = Self.members(of: table, in: page)
      else { continue }
      let context = Self.context(above: index, in: section, of: page)
      guard let context else { continue }
      result.enums.append(
        EnumDeclaration(context, in: section, of: page, members: members))
    }
    return result
  }

  /// What names the type: the heading above that of its properties.
  private static func context(above block: Int, in section: Int, of page: Page) -> EnumContext? {
    guard page.sections[section].heading?.text.lowercased() == "properties",
      let parent = page.sections[section].parent
    else { return nil }
    let context = EnumContext(above: page.sections[parent].blocks.count, in: parent, of: page)
    return Identifier.isIdentifier(context.name) ? context : nil
  }

  /// The values that the only row of a table allows; nil for any other table.
  static func members(of table: MarkdownTable, in page: Page) -> [EnumMember]? {
    guard table.rows.count == 1, let row = table.rows.first, let name = row.cells.first,
      NameCell(page.inline(name))?.name == "value"
    else { return nil }
    return row.cells.dropFirst().lazy.compactMap { members(in: $0, page) }.first
  }

  private static let announcement = BytePattern("must be one of [")

  /// The literals behind the announcement; nil where anything else stands among them.
  private static func members(in cell: Range<Int>, _ page: Page) -> [EnumMember]? {
    let bytes = page.file.bytes[cell]
    guard let start = announcement.firstIndex(in: bytes).map({ $0 + announcement.count }) else {
      return nil
    }
    var rest = bytes[start...]
    var members: [EnumMember] = []
    while let first = rest.first(where: { !$0.isBlank }), first != UInt8(ascii: "]") {
      rest = rest.drop { $0.isBlank }
      let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
      let end =
        isQuoted
        ? rest.dropFirst().firstIndex(of: first).map { $0 + 1 }
        : rest.firstIndex { ",]".utf8.contains($0) }
      guard let end, let member = member(page.file.trimmed(rest.startIndex..<end), page) else {
        return nil
      }
      members.append(member)
      rest = rest[end...].drop { $0.isBlank }
      if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
    }
    return members.isEmpty ? nil : members
  }

  /// A member that is called by its string, or has no name but its number.
  private static func member(_ literal: Range<Int>, _ page: Page) -> EnumMember? {
    let kind = ValueReader.kind(of: page.file.bytes[literal])
    guard ValueScan.isComparable(kind) else { return nil }
    let value = EnumValue(
      text: page.file.string(literal), kind: kind, range: page.file.range(literal))
    let name = value.string == nil ? literal : literal.dropFirst().dropLast()
    return EnumMember(
      name: page.file.string(name), nameRange: page.file.range(name), value: value,
      description: nil, descriptionPlace: page.file.range(literal.upperBound..<literal.upperBound))
  }
}
