import EnumModel
import MarkdownSyntax
import SourceText

/// List items with a member each: `- NAME (3): text`, `- NAME: 3, text`, `- **3** – NAME: text`,
/// below a heading, or below an item that names the enum.
struct MemberBullets: Layout {
  let blocks: BlockKinds = .listItems
  let form: Consideration.Form? = .listItems

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for list in page.bulletLists(in: section) {
      guard list.mayBeMembers else { continue }
      let context = list.context(in: section, of: page)
      let isPart = result.enums.last.map { $0.nameRange == context.nameRange } ?? false
      guard list.holdsMembers(below: context) || isPart && list.lines.allSatisfy(\.isMarked) else {
        continue
      }
      let members = list.lines.flatMap { $0.members(of: page) }
      result.issues += Self.withoutValue(list, page)
      if isPart, Self.goesOn(with: members, behind: result.enums.last?.members ?? []) {
        result.enums[result.enums.count - 1].members += members
        continue
      }
      result.enums.append(
        EnumDeclaration(context, in: section, of: page, members: members))
    }
    return result
  }

  /// Whether a list goes on with the one before it below the same heading: a line of text between groups
  /// of members makes no enums of them, and no name or value comes twice.
  private static func goesOn(with members: [EnumMember], behind others: [EnumMember]) -> Bool {
    let names = Set(others.map(\.name))
    let values = Set(others.compactMap(\.value.identity))
    return members.allSatisfy { member in
      !names.contains(member.name) && !(member.value.identity.map(values.contains) ?? false)
    }
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
