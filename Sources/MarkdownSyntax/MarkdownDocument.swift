/// The blocks of a page in page order.
package struct MarkdownDocument: Sendable {
  package var blocks: [MarkdownBlock]

  package init(blocks: [MarkdownBlock]) { self.blocks = blocks }
}
