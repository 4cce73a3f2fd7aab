package import SourceText

/// A place in a document, and what stands there.
package struct FindingLocation: Hashable, Sendable {
  /// As `SourceFile.path`.
  package var file: String
  /// Empty, as the language is, for a file that is no page.
  package var platform: String
  package var language: String
  package var version: String?
  /// Absent where no enum is meant.
  package var enumName: String?
  /// Absent where the enum itself is meant.
  package var member: String?
  package var range: SourceRange

  /// Whether the file is a page of a platform, and not the project's settings.
  package var isOnPage: Bool { !platform.isEmpty }

  package init(
    file: String, platform: String, language: String, version: String? = nil,
    enumName: String? = nil, member: String? = nil, range: SourceRange
  ) {
    self.file = file
    self.platform = platform
    self.language = language
    self.version = version
    self.enumName = enumName
    self.member = member
    self.range = range
  }
}
