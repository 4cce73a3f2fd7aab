/// The blocks of a page in page order.
package struct MarkdownDocument: Sendable {
  /// More columns than this make a table plain text.
  package static let mostColumns = WideTables.mostColumns

  package var blocks: [MarkdownBlock]
  /// The 1-based lines of the header rows of tables that have too many columns to be read.
  package var wideTables: [Int]
  /// By opening tag; nested ones follow those that hold them.
  package var components: [Component] = []
  /// The bytes of HTML comments, in page order.
  package var comments: [Range<Int>] = []
  package var imports: [ComponentImport] = []

  package init(blocks: [MarkdownBlock], wideTables: [Int] = []) {
    self.blocks = blocks
    self.wideTables = wideTables
  }
}
