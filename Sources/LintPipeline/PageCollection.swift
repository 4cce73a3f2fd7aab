package import EnumModel

/// The pages of a run.
package struct PageCollection: Sendable {
  /// Sorted by file.
  package var documents: [ExtractedDocument] = []
  /// Pages and folders that could not be read.
  package var unreadable: [ExtractionIssue] = []
  /// The files that findings are reported of.
  package var reported: Set<String>
  /// The files that the user named one by one.
  package var named: Set<String>

  init(results: [PageResult], reported: Set<String>, named: Set<String>, loops: [String]) {
    self.reported = reported
    self.named = named
    for result in results {
      switch result {
      case .read(let document): documents.append(document)
      case .unreadable(let issue): unreadable.append(issue)
      }
    }
    unreadable += loops.map { ExtractionIssue(file: $0, line: nil, reason: .folderLoop) }
    documents.sort { $0.file < $1.file }
  }

  /// What was read, and what was not.
  package var coverage: Coverage { Coverage(documents, unreadable: unreadable) }

  /// Pages that the user named and that could not be read.
  package var unreadableNamed: [ExtractionIssue] {
    unreadable.filter { named.contains($0.file) }
  }

  /// The text of a line that a fact stands on, or nil.
  package func line(_ line: Int, of file: String) -> String? {
    documents.first { $0.file == file }?.lines[line]
  }
}
