/// The pages of a run as a revision has them, under the names that they have now.
package struct EarlierPages: Sendable {
  package let pages: PageCollection
  /// By file, what the change has touched in it; pages that are as they were are not among them.
  package let changes: [String: ChangedLines]
  /// Whether no page differs.
  package let isUnchanged: Bool
  /// The files that are gone.
  let lost: Set<String>

  /// The text of a line of a page that is gone, where a fact stood on it.
  package func lostLine(_ line: Int, of file: String) -> String? {
    lost.contains(file) ? pages.line(line, of: file) : nil
  }
}
