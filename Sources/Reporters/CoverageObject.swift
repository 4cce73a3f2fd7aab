package import EnumModel
package import Findings

/// What was read and what was not, in JSON.
package struct CoverageObject: Encodable {
  private var documents: Int
  private var documentsWithEnums: Int
  private var enums: Int
  private var members: Int
  private var platforms: [PlatformObject]
  private var skipped: [SkippedObject]
  private var unresolved: [SkippedObject]

  package init(_ coverage: Coverage, _ language: MessageLanguage) {
    documents = coverage.documents
    documentsWithEnums = coverage.documentsWithEnums
    enums = coverage.enums
    members = coverage.members
    platforms = coverage.editions.map(PlatformObject.init)
    skipped = coverage.skipped.map { SkippedObject($0, language) }
    unresolved = coverage.unresolved.map { SkippedObject($0, language) }
  }
}

private struct PlatformObject: Encodable {
  var platform: String
  var language: String
  var documents: Int
  var enums: Int
  var members: Int

  init(_ count: Coverage.EditionCount) {
    platform = count.platform.id
    language = count.language.rawValue
    documents = count.documents
    enums = count.enums
    members = count.members
  }
}

private struct SkippedObject: Encodable {
  var file: String
  var line: Int?
  var reason: String

  init(_ issue: ExtractionIssue, _ language: MessageLanguage) {
    file = issue.file
    line = issue.line
    reason = issue.reason.phrase(in: language)
  }
}
