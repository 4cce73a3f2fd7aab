package import SourceText

/// A comment on a page that says which findings are not to be reported of it.
package struct SuppressionComment: Hashable, Sendable {
  /// The comments that there are, by their first words.
  package enum Kind: String, CaseIterable, Sendable {
    /// Speaks of what begins on the line below.
    case nextLine = "driftmark-disable-next-line"
    /// Speaks of the line that it ends.
    case line = "driftmark-disable-line"
    /// Speaks of everything from here on, to an `enable` or the end of the page.
    case start = "driftmark-disable"
    /// Ends what `disable` began.
    case end = "driftmark-enable"
    /// Speaks of the whole page.
    case file = "driftmark-disable-file"

    /// Whether a comment without rules means nothing, rather than all rules.
    package var needsRules: Bool { self == .file }

    /// Whether a comment keeps findings back.
    package var suppresses: Bool { self != .end }
  }

  /// The first word as written, which may be none of `Kind`.
  package var word: String
  /// From the first character of the comment's mark to the last.
  package var range: SourceRange
  /// Ids of rules and names of groups, as written; empty for all rules.
  package var rules: [SourceFragment]
  /// What stands behind `--`; nil without it.
  package var reason: String?
  /// The lines that a comment for a line speaks of, with all of the heading, table or row that begins
  /// there; nil for other kinds, and where nothing follows.
  package var lines: ClosedRange<Int>?

  /// Whether the comment stands between two rows of Markdown, so that the table ends above it.
  package var splitsTable = false

  package init(
    word: String, range: SourceRange, rules: [SourceFragment], reason: String?,
    lines: ClosedRange<Int>? = nil
  ) {
    self.word = word
    self.range = range
    self.rules = rules
    self.reason = reason
    self.lines = lines
  }

  /// Nil where the word means nothing.
  package var kind: Kind? { Kind(rawValue: word) }
}
