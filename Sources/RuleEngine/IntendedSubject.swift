package import Findings
package import SourceText

/// A difference that a project's settings call intended, and what came of it in a run.
package struct IntendedSubject: Sendable {
  /// Why nothing is covered by it any more.
  package enum Staleness: Sendable {
    /// No finding is.
    case unmatched
    /// Findings are, but none with these fingerprints.
    case lost(fingerprints: [String])
    /// No page is of a platform of this name.
    case noPlatform(String, nearest: String?)
    /// No page has an enum of this name.
    case noEnum(String, nearest: String?)
    /// No enum has a member of any of these names.
    case noMember([String], nearest: String?)
  }

  /// Where it is recorded: the first line of the entry, in the file of the settings.
  private let file: String
  private let range: SourceRange
  /// What tells it from others, whatever its reason and its date are.
  package let names: [String]
  /// The last day on which it holds, as written, where that is past.
  package var expired: String?
  /// How many findings are open that it would cover if it were not over.
  package var matches: Int
  /// Nil for one that is needed, or where nothing can be said of that.
  package var staleness: Staleness?

  package init(
    names: [String], file: String, range: SourceRange, expired: String?, matches: Int,
    staleness: Staleness?
  ) {
    self.names = names
    self.file = file
    self.range = range
    self.expired = expired
    self.matches = matches
    self.staleness = staleness
  }

  /// The entry's place, which is on no page and so of no platform and no language.
  package var location: FindingLocation {
    FindingLocation(file: file, platform: "", language: "", range: range)
  }
}
