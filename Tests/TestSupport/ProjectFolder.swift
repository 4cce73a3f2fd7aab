package import Foundation

/// Where the project's files are, for tests that look at them.
package enum ProjectFolder {
  /// The folder of Package.swift.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The pages of real vendors, where the machine has them beside the project.
  package static let corpus = root.deletingLastPathComponent().appending(path: "shared/corpus")

  /// Whether `corpus` exists.
  package static var hasCorpus: Bool { FileManager.default.fileExists(atPath: corpus.path()) }

  /// The files below a folder of the project with one of these endings, sorted.
  package static func files(below folder: String, withExtension endings: String...) -> [URL] {
    let start = root.appending(path: folder)
    let all = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? [])
      .filter { endings.contains($0.pathExtension) }.sorted { $0.path() < $1.path() }
  }
}
