/// What a run has read, and what it has not.
package struct Coverage: Sendable {
  /// What was read of one edition.
  package struct EditionCount: Hashable, Sendable {
    package var platform: Platform
    package var language: Language
    package var documents: Int
    package var enums: Int
    package var members: Int
  }

  /// Pages that could be read as text.
  package var documents: Int
  package var documentsWithEnums: Int
  package var enums: Int
  package var members: Int
  /// By platform and language, of enums; a page of several platforms counts for each.
  package var editions: [EditionCount]
  /// What could not be read, sorted by file and line.
  package var skipped: [ExtractionIssue]
  /// What is not on the pages that were read, sorted by file and line.
  package var unresolved: [ExtractionIssue]

  /// - Parameters:
  ///   - documents: the pages that were read.
  ///   - unreadable: the pages that were not.
  package init(_ documents: [ExtractedDocument], unreadable: [ExtractionIssue]) {
    self.documents = documents.count
    let all = documents.flatMap(\.enums)
    documentsWithEnums = Set(all.flatMap(\.files)).count
    enums = all.count
    members = all.reduce(0) { $0 + $1.members.count }
    let groups = Dictionary(grouping: all) {
      Edition(platform: $0.edition.platform, language: $0.edition.language)
    }
    editions = groups.sorted { $0.key < $1.key }.map { edition, enums in
      EditionCount(
        platform: edition.platform, language: edition.language,
        documents: Set(enums.flatMap(\.files)).count, enums: enums.count,
        members: enums.reduce(0) { $0 + $1.members.count })
    }
    let issues = (documents.flatMap(\.issues) + unreadable).sorted {
      ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0)
    }
    skipped = issues.filter { !$0.isUnresolved }
    unresolved = issues.filter(\.isUnresolved)
  }
}
