import EnumModel
import MarkdownSyntax
import SourceText

/// The items of a list, read as members.
struct BulletList {
  /// An item, or a line of one that gives a member of its own.
  struct Item {
    /// Nil where it gives none.
    var line: MemberLine?
    /// The bytes of its first line.
    var text: Range<Int>
    /// The index of its block in the section.
    var block: Int
    /// How many list items it stands in, its own one included.
    var depth: Int
  }

  /// Of the items of a list, the share that must be members.
  private static let share = 0.7

  /// The index of the list's first block in its section.
  var firstBlock: Int
  var items: [Item]
  /// The item above the list that names the enum.
  var title: ListTitle?

  /// The items that give members.
  var lines: [MemberLine] { items.compactMap(\.line) }

  /// Whether enough items begin with a name and a value.
  var mayBeMembers: Bool {
    let count = items.count { $0.line != nil }
    return count > 0 && Double(count) >= Self.share * Double(items.count)
  }

  /// The lists of a section: runs of blocks that stand in list items.
  static func all(in section: Int, of page: Page) -> [BulletList] {
    let blocks = page.sections[section].blocks
    return runs(in: section, of: page).flatMap { run in
      let items = items(blocks[run], of: page)
      let nested = nested(in: items, of: page)
      let taken = Set(nested.flatMap { $0.items.map(\.text) })
      let rest = items.filter { !taken.contains($0.text) }
      return [BulletList(firstBlock: run.lowerBound, items: rest)] + nested
    }
  }

  /// The lists below items that name an enum each.
  private static func nested(in items: [Item], of page: Page) -> [BulletList] {
    var found: [BulletList] = []
    var index = 0
    while index < items.count {
      let item = items[index]
      index += 1
      guard item.line == nil else { continue }
      let below = items[index...].prefix { $0.depth > item.depth }
      guard below.count > 1, let title = ListTitle(item.text, in: page) else { continue }
      let list = BulletList(firstBlock: item.block, items: Array(below), title: title)
      guard list.mayBeMembers else { continue }
      found.append(list)
      index = below.endIndex
    }
    return found
  }

  /// Runs of blocks that stand in list items, as indices of a section's blocks.
  static func runs(in section: Int, of page: Page) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let blocks = page.sections[section].blocks
    for index in blocks.indices where blocks[index].listItem != nil {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// The items, each with all the text that goes on with its description.
  private static func items(_ blocks: ArraySlice<MarkdownBlock>, of page: Page) -> [Item] {
    var items: [Item] = []
    var open: Int?
    for (place, block) in zip(blocks.indices, blocks) {
      if case .indentedCode = block.kind, let last = items.indices.last, block.listItem == open,
        let text = Self.text(of: block, page)
      {
        items[last].line = items[last].line?.described(by: text)
      }
      guard case .paragraph = block.kind else { continue }
      for (index, line) in block.text.enumerated() {
        let isFirst = index == 0 && block.listItem != open
        func item(_ member: MemberLine?) -> Item {
          Item(line: member, text: line, block: place, depth: block.listDepth)
        }
        if isFirst {
          items.append(item(MemberLine(line, in: page)))
        } else if let next = MemberLine.marked(line, in: page) {
          items.append(item(next))
        } else if let last = items.indices.last {
          items[last].line = items[last].line?.continued(with: line)
        }
      }
      open = block.listItem
    }
    return items
  }

  /// What a block of code says that is none: text that is indented too far; nil for code.
  private static func text(of block: MarkdownBlock, _ page: Page) -> Range<Int>? {
    let first = page.file.trimmed(page.file.byteRange(ofLine: block.lines.lowerBound))
    let last = page.file.trimmed(page.file.byteRange(ofLine: block.lines.upperBound))
    guard first.lowerBound < last.upperBound else { return nil }
    let text = first.lowerBound..<last.upperBound
    return codeSigns.contains { $0.isFound(in: page.file.bytes[text]) } ? nil : text
  }

  private static let codeSigns = ["{", "}", ";", "=", "()"].map(BytePattern.init)

  /// What stands above the list, the item that names the enum included.
  func context(in section: Int, of page: Page) -> EnumContext {
    let context = EnumContext(above: firstBlock, in: section, of: page)
    return title.map { context.below($0, of: page) } ?? context
  }

  /// Whether the items are members, and no settings, versions or quantities.
  func holdsMembers(below context: EnumContext) -> Bool {
    let lines = lines
    let names = lines.flatMap(\.names)
    guard mayBeMembers, Set(names).count == names.count else { return false }
    let least = context.isAnnounced ? 1 : 2
    if lines.allSatisfy(\.isMarked) { return lines.count >= least }
    guard lines.allSatisfy({ $0.phrase.joint != .space || $0.isDivided }) else { return false }
    let values = lines.map(\.phrase.kind)
    guard Double(Set(values).count) >= Self.share * Double(values.count) else { return false }
    guard lines.count >= least else { return false }
    if names.allSatisfy(Identifier.isSpelledAsConstant) { return true }
    // Settings are spelt as variables: `maxRetries: 3`, and so is `iOS: 12`.
    return (context.isAnnounced || Identifier.isSpelledAsConstant(context.name))
      && names.allSatisfy { $0.utf8.first.map { !$0.isLowerCase } ?? false }
  }
}
