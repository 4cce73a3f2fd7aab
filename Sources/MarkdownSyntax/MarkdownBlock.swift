/// A leaf of a page's block structure: headings, paragraphs, tables, fences, raw HTML.
///
/// Lists and block quotes are not kept as a tree: each leaf says in which list item it stands.
package struct MarkdownBlock: Sendable {
  /// What the block is.
  package enum Kind: Sendable {
    /// `level` is 1 to 6.
    case heading(level: Int)
    case paragraph
    /// Of Markdown or of HTML.
    case table(MarkdownTable)
    case definitionList(DefinitionList)
    case fence(MarkdownFence)
    case indentedCode
    case html
    case thematicBreak
  }

  package var kind: Kind
  /// The 1-based lines that the block covers.
  package var lines: ClosedRange<Int>
  /// For headings and paragraphs, the bytes of each line's text, without container prefixes and
  /// heading marks; empty for other blocks.
  package var text: [Range<Int>]
  /// Counts the page's list items in order; nil outside of lists.
  ///
  /// Blocks of one item share it.
  package var listItem: Int?
  /// How many list items the block stands in.
  package var listDepth: Int

  package init(
    kind: Kind, lines: ClosedRange<Int>, text: [Range<Int>], listItem: Int?, listDepth: Int = 0
  ) {
    self.kind = kind
    self.lines = lines
    self.text = text
    self.listItem = listItem
    self.listDepth = listDepth
  }

  /// From the first byte of the text to the last, line breaks and prefixes between included.
  package var textRange: Range<Int>? {
    guard let first = text.first, let last = text.last, first.lowerBound <= last.upperBound else {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }
}

/// A fenced code block.
package struct MarkdownFence: Sendable {
  /// The words behind the opening fence.
  package var info: String
  /// The 1-based lines between the fences; nil where there are none.
  package var contents: ClosedRange<Int>?
  /// Whether a closing fence stands before the end of the page or of its list item.
  package var isClosed: Bool

  package init(info: String, contents: ClosedRange<Int>?, isClosed: Bool) {
    self.info = info
    self.contents = contents
    self.isClosed = isClosed
  }
}
