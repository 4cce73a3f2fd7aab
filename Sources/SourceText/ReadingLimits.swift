/// How large a page and its parts may be to be read.
///
/// No page that documents enums comes near them; what is over one is told and left unread, so that no
/// page can hold up a run or take its memory.
package struct ReadingLimits: Hashable, Sendable {
  /// Of a file; fifteen times as many as we have seen.
  package var bytes = 10_000_000
  /// Of a page; three times as many as the longest one that we have seen.
  package var lines = 50_000
  /// Of a table.
  package var columns = 64
  /// Of all tables of a page, those that rows leave out among them: cmark makes them all the same.
  package var cells = 200_000
  /// How many lists, quotes and HTML tables may stand in each other.
  package var nesting = 32
  /// Of a page; six times as many as we have seen.
  package var members = 10_000
  /// The bytes of a description, which is compared word by word; twice as many as we have seen.
  package var description = 4_000

  package init() {}
}
