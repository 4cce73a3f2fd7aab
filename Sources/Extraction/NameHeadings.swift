import EnumModel
import MarkdownSyntax
import SourceText

/// Headings that are nothing but a constant each, all of a section: `### LAMP_RED`.
struct NameHeadings: Layout {
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    let end = page.sections[section].blocks.count
    guard let members = Self.members(below: section, of: page),
      NameEvidence(above: end, in: section, of: page).admits(members)
    else { return result }
    let context = EnumContext(above: end, in: section, of: page)
    result.nameLists += NameList(members, context, in: section, of: page).map { [$0] } ?? []
    return result
  }

  /// The members that the headings right below one are; nil where one is none.
  private static func members(below section: Int, of page: Page) -> [EnumMember]? {
    let isTop = section == 0
    var members: [EnumMember] = []
    for index in page.sections.indices.dropFirst(section + 1) {
      let candidate = page.sections[index]
      // All that stands under a heading follows it without a gap.
      if !isTop, (candidate.parent ?? -1) < section { break }
      guard let heading = candidate.heading, candidate.parent == (isTop ? nil : section) else {
        continue
      }
      let inline = page.inline(heading.range)
      guard let name = NameCell(inline), isConstant(name.name), !isCall(candidate)
      else { return nil }
      let place = page.file.range(inline.source(name.range))
      members.append(
        EnumMember(
          name: name.name, nameRange: place, value: .absent(at: place.end), description: nil,
          descriptionPlace: SourceRange(start: place.end, end: place.end),
          isDeprecated: name.isDeprecated))
    }
    return members
  }

  /// Whether a heading may be one of such members.
  static func mayBeMember(_ heading: Heading, in page: Page) -> Bool {
    // Most headings are words, and need not be taken apart.
    let name = heading.text.utf8
    guard name.contains(UInt8(ascii: "_")) || !name.contains(where: \.isLowerCase) else {
      return false
    }
    return NameCell(page.inline(heading.range)).map { isConstant($0.name) } ?? false
  }

  /// Whether a name is in capitals or of several words with underscores: methods are written in neither
  /// way.
  private static func isConstant(_ name: String) -> Bool {
    Identifier.isInCapitals(name) || name.utf8.dropFirst().contains(UInt8(ascii: "_"))
  }

  /// Whether a section shows code or parameters, as that of a method does.
  private static func isCall(_ section: Section) -> Bool {
    section.blocks.contains { block in
      switch block.kind {
      case .fence, .table: true
      default: false
      }
    }
  }
}
