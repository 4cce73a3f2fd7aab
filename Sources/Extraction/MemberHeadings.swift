import EnumModel
import MarkdownSyntax
import SourceText

/// A heading for each member, with what it means below: `### 1001 INVALID_TOKEN`, `### NAME (1001)`,
/// `### NAME` above `1001`, `### Error code: 1001`.
struct MemberHeadings: Layout {
  let form: Consideration.Form? = .headings

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    let headings = HeadingMembers(below: section, of: page)
    guard headings.mayBeMembers else { return result }
    let end = page.sections[section].blocks.count
    let context = EnumContext(above: end, in: section, of: page)
    guard headings.areMembers(isAnnounced: context.isAnnounced) else { return result }
    result.enums = [
      EnumDeclaration(
        context, in: section, of: page,
        members: headings.entries.flatMap { Self.members($0, of: page) })
    ]
    return result
  }

  private static func members(_ entry: HeadingMembers.Entry, of page: Page) -> [EnumMember] {
    let section = page.sections[entry.section]
    let labelled = entry.label == nil ? nil : page.labelledDescription(in: section)
    let text =
      labelled
      ?? section.blocks.lazy.compactMap { Prose.range(of: $0, in: page) }
      .map { page.file.trimmed(max($0.lowerBound, entry.end)..<max($0.upperBound, entry.end)) }
      .first { !$0.isEmpty }
    let description = text ?? entry.end..<entry.end
    let isDeprecated =
      Deprecation.isMarked(note: entry.inline.visible[...])
      || Deprecation.isMarked(description: page.file.bytes[description].prefix(120))
    // A bare code is its own name.
    let phrase =
      entry.phrase
      ?? MemberPhrase(
        names: [entry.value], value: entry.value, kind: entry.kind, joint: .space,
        isValueFirst: true, end: entry.value.upperBound)
    return phrase.members(
      of: entry.inline, description: description, isDeprecated: isDeprecated, in: page)
  }
}
