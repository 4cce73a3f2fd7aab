import EnumModel
import MarkdownSyntax
import SourceText

/// List items with a code each and no value, below a heading of codes or errors: `` - `CODE` - text``.
struct CodeBullets: Layout {
  let blocks: BlockKinds = .listItems
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
    guard let heading else { return LayoutResult() }
    let isType = PageWords.namesCodes(heading.text)
    guard isType || Self.announces(heading.text) else { return LayoutResult() }
    var result = LayoutResult()
    for run in BulletList.runs(in: section, of: page) {
      let blocks = page.sections[section].blocks[run]
      guard let members = Self.members(blocks, of: page, allowsWords: isType) else { continue }
      let context = EnumContext(above: run.lowerBound, in: section, of: page)
      result.enums.append(
        EnumDeclaration(context, in: section, of: page, members: members))
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
  ///
  /// - Parameter allowsWords: whether codes may be single words, and other things stand among them, as
  ///   they do in a type of codes.
  private static func members(
    _ blocks: ArraySlice<MarkdownBlock>, of page: Page, allowsWords: Bool
  ) -> [EnumMember]? {
    let all = CodeItem.all(in: blocks, of: page)
    let items = all.compactMap(\.self).filter { $0.isSingle && !$0.isBare }
    let codes = items.count(where: \.isConstantLike)
    // A value, or a word that is none of a constant, makes it a list of other things.
    guard !items.contains(where: \.hasValue), allowsWords || codes == items.count,
      codes >= leastItems, Double(codes) >= share * Double(all.count)
    else { return nil }
    let members = items.filter(\.isIdentifier).flatMap { $0.members(of: page) }
    return Set(members.map(\.name)).count == members.count ? members : nil
  }
}
