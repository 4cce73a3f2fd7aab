import EnumModel
import MarkdownSyntax
import SourceText

/// List items with a code each and no value, below a heading of codes or errors: `` - `CODE` - text``.
struct CodeBullets: Layout {
  let form: Consideration.Form? = .listItems

  /// How many items make an enum.
  private static let leastItems = 3
  /// Of the items of a list, the share that must be codes; others stand below one.
  private static let share = 0.7
  /// Last words of headings that say that what follows are errors.
  private static let lastWords: Set<String> = ["errors", "エラー", "错误"]

  func read(_ section: Int, of page: Page) -> LayoutResult {
    // A title of codes stands above other lists as well, such as those of parameters.
    let heading = page.headings(above: section).last { $0.heading != nil }?.heading
    guard let heading, Self.announces(heading.text) else { return LayoutResult() }
    var result = LayoutResult()
    for run in BulletList.runs(in: section, of: page) {
      let blocks = page.sections[section].blocks[run]
      guard let items = Self.items(blocks, of: page) else { continue }
      let context = EnumContext(above: run.lowerBound, in: section, of: page)
      result.enums.append(
        EnumDeclaration(
          name: context.name, nameRange: context.nameRange, declaredType: context.declaredType,
          description: context.description, file: page.file.path,
          edition: page.edition(ofSection: section), section: context.section, members: items))
    }
    return result
  }

  private static func announces(_ heading: String) -> Bool {
    if PageWords.announceCodes(heading) { return true }
    let text = heading.lowercased()
    if let last = text.split(separator: " ").last, lastWords.contains(String(last)) { return true }
    return lastWords.contains { word in
      word.utf8.contains { $0 >= 0x80 } && text.hasSuffix(word)
    }
  }

  /// The members of a list; nil where it is no list of codes.
  private static func items(
    _ blocks: ArraySlice<MarkdownBlock>, of page: Page
  ) -> [EnumMember]? {
    var members: [EnumMember] = []
    var count = 0
    var open: Int?
    for block in blocks {
      guard case .paragraph = block.kind, block.listItem != open else { continue }
      open = block.listItem
      count += 1
      guard let range = block.textRange, let item = CodeItem(range, in: page),
        !item.isBare
      else { continue }
      // A value, or a word that is none of a constant, makes it a list of other things.
      guard item.isCode else { return nil }
      members.append(item.member(of: page))
    }
    guard members.count >= leastItems, Double(members.count) >= share * Double(count),
      Set(members.map(\.name)).count == members.count
    else { return nil }
    return members
  }
}
