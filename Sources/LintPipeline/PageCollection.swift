package import EnumModel
import Extraction
package import Settings

/// The pages of a run.
package struct PageCollection: Sendable {
  /// Sorted by file.
  package let documents: [ExtractedDocument]
  /// Pages and folders that could not be read, sorted by file.
  package let unreadable: [ExtractionIssue]
  /// The files that findings are reported of.
  package let reported: Set<String>
  /// The files that the user named one by one.
  package let named: Set<String>
  /// Patterns of the configuration that fit no page.
  package let idlePatterns: [ConfigurationProblem]
  /// What the project says of its enums.
  package let knowledge: ProjectKnowledge
  /// Each as it was read alone, by file.
  let pages: [ExtractedDocument]
  private let documentIndex: [String: Int]

  /// - Parameter unreadable: folders that were not looked into.
  init(
    results: [PageResult], reported: Set<String>, named: Set<String>,
    unreadable: [ExtractionIssue], idlePatterns: [ConfigurationProblem] = [],
    knowledge: ProjectKnowledge
  ) {
    self.knowledge = knowledge
    self.idlePatterns = idlePatterns
    self.reported = reported
    self.named = named
    var documents: [ExtractedDocument] = []
    var unreadable = unreadable
    for result in results {
      switch result {
      case .read(let document): documents.append(document)
      case .unreadable(let issue): unreadable.append(issue)
      }
    }
    pages = documents.sorted { $0.file < $1.file }
    self.documents = NameLists.confirmed(CodeFolders.joined(pages))
    self.unreadable = unreadable.sorted { $0.file < $1.file }
    documentIndex = Dictionary(
      self.documents.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pages that findings are reported of.
  package var reportedDocuments: [ExtractedDocument] {
    documents.filter { reported.contains($0.file) }
  }

  /// Whether everything that the run is about could be read, and is reported.
  package var isWhole: Bool {
    unreadable.isEmpty && documents.allSatisfy { reported.contains($0.file) }
  }

  /// What was read, and what was not.
  package var coverage: Coverage { Coverage(documents, unreadable: unreadable) }

  /// The files of the run, those that could not be read among them.
  var files: Set<String> { Set(pages.map(\.file)).union(unreadable.map(\.file)) }

  /// Pages that the user named and that could not be read.
  package var unreadableNamed: [ExtractionIssue] {
    unreadable.filter { named.contains($0.file) }
  }

  /// The text of a line that a fact stands on, or nil.
  package func line(_ line: Int, of file: String) -> String? {
    documentIndex[file].flatMap { documents[$0].lines[line] }
  }
}
