import MarkdownSyntax
import SourceText

/// The running text of a page.
enum Prose {
  /// The text of a paragraph that describes something; nil for other blocks, for labels and for
  /// paragraphs that are nothing but code or anchors.
  static func range(of block: MarkdownBlock, in page: Page) -> Range<Int>? {
    guard case .paragraph = block.kind, let range = block.textRange, !isLabel(page.inline(range))
    else { return nil }
    return range
  }

  /// From the first paragraph among blocks to the last one, list items included; nil without any.
  static func range(of blocks: some Sequence<MarkdownBlock>, in page: Page) -> Range<Int>? {
    var found: Range<Int>?
    for block in blocks {
      guard let range = range(of: block, in: page) else { continue }
      found = (found?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
    return found
  }

  private static let colons = [":", "："].map(BytePattern.init)

  /// Whether a paragraph states a fact (`Defined in: X.cs`) or is nothing but code.
  private static func isLabel(_ inline: InlineText) -> Bool {
    let text = inline.trimmed(inline.visible.indices)
    if text.isEmpty { return true }
    if inline.spans.contains(where: { $0.kind == .code && $0.range == text }) { return true }
    guard colons.contains(where: { $0.isFound(in: inline.visible[...]) }) else { return false }
    let words = inline.string.lowercased()
    return PageWords.labels.contains { label in
      guard words.hasPrefix(label) else { return false }
      let rest = words.dropFirst(label.count).drop { $0 == " " }
      return rest.first == ":" || rest.first == "："
    }
  }
}
