package import EnumModel
package import Findings
package import SourceText

/// A comment that suppresses findings, and what came of it.
package struct SuppressionSubject: Sendable {
  /// A word that is not known, with the nearest one that is, if any is near.
  package struct Unknown: Sendable {
    package var written: SourceFragment
    package var nearest: String?

    package init(_ written: SourceFragment, nearest: String?) {
      self.written = written
      self.nearest = nearest
    }
  }

  package let comment: SuppressionComment
  private let file: String
  private let edition: Edition
  /// The comment's first word, where that means nothing.
  package var unknownWord: Unknown?
  /// Names in the comment that are neither rules nor groups of rules.
  package var unknownNames: [Unknown] = []
  /// Whether nothing needs the comment.
  package var isUnused = false
  /// The names in it that nothing needs, if only some are.
  package var unusedNames: [String] = []

  /// - Parameter document: the page that the comment stands on.
  package init(_ comment: SuppressionComment, of document: ExtractedDocument) {
    self.comment = comment
    file = document.file
    edition = document.edition
  }

  /// The names in the comment, as written.
  package var names: [String] { comment.rules.map(\.text) }

  /// A place on the comment's page.
  package func location(_ range: SourceRange) -> FindingLocation {
    FindingLocation(
      file: file, platform: edition.platform.id, language: edition.language.rawValue,
      version: edition.version, range: range)
  }
}
