import EnumModel
import MarkdownSyntax
import SourceText

/// List items of nothing but a name each, with a text behind it or without: `` - `LAMP_RED` ``.
struct NameBullets: Layout {
  let blocks: BlockKinds = .listItems
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for run in BulletList.runs(in: section, of: page) {
      guard let members = Self.members(page.sections[section].blocks[run], of: page),
        NameEvidence(above: run.lowerBound, in: section, of: page)
          .admits(members, inWords: members.contains { $0.description != nil })
      else { continue }
      let context = EnumContext(above: run.lowerBound, in: section, of: page)
      result.nameLists += NameList(members, context, in: section, of: page).map { [$0] } ?? []
    }
    return result
  }

  /// The members of a list; nil where one of its own items is no name.
  private static func members(
    _ blocks: ArraySlice<MarkdownBlock>, of page: Page
  ) -> [EnumMember]? {
    var members: [EnumMember] = []
    var open: Int?
    for block in blocks where block.listDepth == blocks.first?.listDepth {
      guard block.listItem != open else { continue }
      open = block.listItem
      guard case .paragraph = block.kind, let range = block.textRange,
        let item = CodeItem(range, in: page), item.isName
      else { return nil }
      members += item.members(of: page)
    }
    return members
  }
}
