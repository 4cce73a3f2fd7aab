import EnumModel
import MarkdownSyntax
import SourceText

/// A list of codes that lost its line breaks: `- door_open: It opened.  - door_shut: It shut.`, below a
/// heading that is a type of codes, on a page that lists no properties.
struct FlatCodes: Layout {
  let blocks: BlockKinds = .paragraphs
  let form: Consideration.Form? = .listItems

  /// How many codes make an enum.
  private static let leastCodes = 3
  /// Of the codes, the share that must be spelt as no word of prose is.
  private static let share = 0.7

  func read(_ section: Int, of page: Page) -> LayoutResult {
    guard page.sections[section].blocks.contains(where: { Self.line($0, page) != nil }),
      let heading = page.sections[section].heading, PageWords.namesCodes(heading.text),
      !Self.listsProperties(page)
    else { return LayoutResult() }
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard let line = Self.line(block, page), let members = Self.members(in: line, page) else {
        continue
      }
      let context = EnumContext(above: index, in: section, of: page)
      result.enums.append(
        EnumDeclaration(context, in: section, of: page, members: members))
    }
    return result
  }

  /// The only line of a paragraph, where it may hold several codes.
  private static func line(_ block: MarkdownBlock, _ page: Page) -> Range<Int>? {
    guard case .paragraph = block.kind, block.text.count == 1, let line = block.text.first,
      dash.isFound(in: page.file.bytes[line])
    else { return nil }
    return line
  }

  /// Whether a table has rows: the texts of a type with fields are of those.
  private static func listsProperties(_ page: Page) -> Bool {
    page.sections.contains { section in
      section.blocks.contains { block in
        if case .table(let table) = block.kind { !table.rows.isEmpty } else { false }
      }
    }
  }

  private static let dash = BytePattern(" - ")

  /// Whether a line below the name of a type of codes is a list of them.
  static func mayBeCodes(_ line: Range<Int>, _ page: Page) -> Bool {
    members(in: line, page) != nil
  }

  /// The codes of a line; nil where a part of it is anything else.
  private static func members(in line: Range<Int>, _ page: Page) -> [EnumMember]? {
    let bytes = page.file.bytes
    let lead = line.drop { bytes[$0].isBlank || bytes[$0] == UInt8(ascii: "-") }
    guard dash.isFound(in: bytes[lead]) else { return nil }
    var members: [EnumMember] = []
    var start = lead.lowerBound
    while start < line.upperBound {
      let end = dash.firstIndex(in: bytes[start..<line.upperBound])
      guard let member = member(page.file.trimmed(start..<(end ?? line.upperBound)), page) else {
        return nil
      }
      members.append(member)
      start = end.map { $0 + dash.count } ?? line.upperBound
    }
    let names = members.map(\.name)
    let codes = names.count { Identifier.isConstantLike($0) }
    return names.count >= leastCodes && Set(names).count == names.count
      && Double(codes) >= share * Double(names.count) ? members : nil
  }

  /// A part such as `door_open: It opened.`, without the dash before it.
  private static func member(_ part: Range<Int>, _ page: Page) -> EnumMember? {
    let bytes = page.file.bytes[part]
    let name = bytes.prefix { $0.isIdentifierByte }
    let rest = bytes[name.endIndex...]
    guard Identifier.isIdentifier(bytes: name), rest.first == UInt8(ascii: ":"),
      rest.dropFirst().first?.isBlank ?? false
    else { return nil }
    let text = page.file.trimmed(rest.startIndex + 1..<part.upperBound)
    let nameRange = page.file.range(name.indices)
    return EnumMember(
      name: page.file.string(name.indices), nameRange: nameRange,
      value: .absent(at: nameRange.end), description: page.file.fragment(text),
      descriptionPlace: page.file.range(text),
      isDeprecated: Deprecation.isMarked(description: page.file.bytes[text].prefix(120)))
  }
}
