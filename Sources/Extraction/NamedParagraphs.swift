import EnumModel
import MarkdownSyntax
import SourceText

/// Paragraphs one after another: a name, its value, what it means; or name and value in one of them.
struct NamedParagraphs: Layout {
  let blocks: BlockKinds = .paragraphs
  let form: Consideration.Form? = .namedParagraphs

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var drafts: [MemberDraft] = []
    var first: Int?
    var isInMember = false
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .paragraph = block.kind, block.listItem == nil, let range = block.textRange
      else {
        isInMember = false
        continue
      }
      if let draft = Self.draft(block, page) {
        // A name without a value was a word of prose.
        if let last = drafts.last, last.value == nil { drafts.removeLast() }
        if drafts.isEmpty { first = index }
        drafts.append(draft)
        isInMember = true
      } else if isInMember {
        drafts[drafts.count - 1].add(range)
        // What stands between a name and its value makes the name another thing's.
        if drafts[drafts.count - 1].value == nil {
          drafts.removeLast()
          isInMember = false
        }
      }
    }
    if let last = drafts.last, last.value == nil { drafts.removeLast() }
    guard let first, !drafts.isEmpty else { return LayoutResult() }
    let context = EnumContext(above: first, in: section, of: page)
    var result = LayoutResult()
    result.enums += page.declaration(of: drafts, context, section: section).map { [$0] } ?? []
    return result
  }

  /// The member that a paragraph begins, with what its further lines say of it.
  private static func draft(_ block: MarkdownBlock, _ page: Page) -> MemberDraft? {
    guard let line = block.text.first, mayBeName(line, page),
      var draft = MemberDraft(page.inline(line), in: page),
      MemberLine.marked(line, in: page) == nil
    else { return nil }
    if let second = block.text.dropFirst().first, let last = block.text.last {
      draft.add(second.lowerBound..<last.upperBound)
      guard draft.value != nil else { return nil }
    }
    return draft
  }

  /// Longer lines are prose, mark-up and anchors included.
  private static let longestLine = 400

  /// Whether a line is short and begins with mark-up: a plain word before a number is prose.
  static func mayBeName(_ line: Range<Int>, _ page: Page) -> Bool {
    guard let first = line.first, line.count <= longestLine else { return false }
    switch page.file.bytes[first] {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "["):
      return true
    default: return page.file.bytes[line].allSatisfy { $0.isIdentifierByte || $0 == 0x5C }
    }
  }
}
