/// The blocks of a page in page order.
package struct MarkdownDocument: Sendable {
  /// A table or a list that is larger than what is read.
  package struct Problem: Hashable, Sendable {
    /// Which bound it is over.
    package enum Reason: Hashable, Sendable {
      case tooManyColumns(limit: Int)
      /// In all tables of the page.
      case tooManyCells(limit: Int)
      /// Lines of text right above a table, which is lost.
      case tooMuchAbove(limit: Int)
      case nestedTooDeep(limit: Int)
      /// In bytes.
      case tooLong(limit: Int)
    }

    /// 1-based.
    package var line: Int
    package var reason: Reason

    package init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  package var blocks: [MarkdownBlock]
  package var problems: [Problem]
  /// By opening tag; nested ones follow those that hold them.
  package var components: [Component] = []
  /// The bytes of HTML comments, in page order.
  package var comments: [Range<Int>] = []
  /// The bytes of comments of MDX, `{/* … */}`, in page order.
  package var expressionComments: [Range<Int>] = []
  package var imports: [ComponentImport] = []

  package init(blocks: [MarkdownBlock], problems: [Problem] = []) {
    self.blocks = blocks
    self.problems = problems
  }
}
