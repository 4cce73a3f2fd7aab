import EnumModel
import MarkdownSyntax
import SourceText

/// List items with a member each: `- NAME (3): text`, `- NAME: 3, text`, `- **3** – NAME: text`.
struct MemberBullets: Layout {
  let form: Consideration.Form? = .listItems

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for list in BulletList.all(in: section, of: page) {
      guard list.mayBeMembers else { continue }
      let context = EnumContext(above: list.firstBlock, in: section, of: page)
      guard list.holdsMembers(below: context) else { continue }
      result.enums.append(
        EnumDeclaration(
          name: context.name, nameRange: context.nameRange, declaredType: context.declaredType,
          description: context.description, file: page.file.path,
          edition: page.edition(ofSection: section), section: context.section,
          members: list.lines.flatMap { $0.members(of: page) }))
      result.issues += Self.withoutValue(list, page)
    }
    return result
  }

  /// Items among members that begin with the name of a constant and have no value.
  private static func withoutValue(_ list: BulletList, _ page: Page) -> [ExtractionIssue] {
    list.items.compactMap { item in
      guard item.line == nil else { return nil }
      let word = page.inline(item.text).visible.prefix { $0.isIdentifierByte }
      guard Identifier.isConstantLike(bytes: word), word.contains(UInt8(ascii: "_")) else {
        return nil
      }
      return ExtractionIssue(
        file: page.file.path, line: page.file.line(at: item.text.lowerBound),
        reason: .lineWithoutValue(name: String(decoding: word, as: UTF8.self)))
    }
  }
}
