import EnumModel
import MarkdownSyntax
import SourceText

/// Definition lists in HTML: `<dl><dt>NAME</dt><dd>1</dd><dd>text</dd></dl>`, `<dt>NAME</dt><dt>1</dt>`,
/// `<dt>NAME (1)</dt><dd>text</dd>`, and lists of value and text in the definition of a name.
struct DefinitionLists: Layout {
  let blocks: BlockKinds = .definitionLists
  let form: Consideration.Form? = .definitions

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .definitionList(let list) = block.kind else { continue }
      let drafts = Self.drafts(list, page)
      guard !drafts.isEmpty else { continue }
      let context = EnumContext(above: index, in: section, of: page)
      if let declaration = page.declaration(of: drafts, context, section: section) {
        result.enums.append(declaration)
      } else if context.isAnnounced || drafts.contains(where: { $0.value != nil }) {
        result.issues.append(
          ExtractionIssue(
            file: page.file.path, line: block.lines.lowerBound, reason: .listWithoutValues))
      }
    }
    return result
  }

  /// A member for each term that is a name; a term that is none, such as a parameter, ends the one before.
  private static func drafts(_ list: DefinitionList, _ page: Page) -> [MemberDraft] {
    var drafts: [MemberDraft] = []
    var isInMember = false
    for item in list.items {
      if item.isTerm, let draft = MemberDraft(page.inline(item.range), in: page) {
        drafts.append(draft)
        isInMember = true
      } else if isInMember {
        drafts[drafts.count - 1].add(item.range)
      }
    }
    return drafts
  }
}
