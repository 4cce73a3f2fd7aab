package import EnumModel

/// One slip in one page.
package struct Fault: Sendable {
  /// One replacement in the page.
  package struct Edit: Hashable, Sendable {
    /// Bytes of the page.
    package var range: Range<Int>
    package var text: String
  }

  package var kind: FaultKind
  /// As `SourceFile.path`.
  package var file: String
  package var edition: Edition
  /// 1-based, on the page as it is.
  package var line: Int
  package var enumName: String
  /// An index of the catalogue's declarations.
  package var declaration: Int
  /// The members that are changed or gone, and those that they are confused with; indices of the
  /// declaration's.
  package var members: [Int]
  /// The name of a member behind the change, where that is what changes.
  package var newName: String?
  /// What stood there, for people.
  package var before: String
  /// What stands there instead, for people; empty for what is gone.
  package var after: String
  /// In page order; no two overlap.
  package var edits: [Edit]
  /// Whether something else on the pages shows that this is wrong.
  package var hasWitness: Bool
}
