/// Why a revision cannot be read.
package enum RevisionError: Error, Hashable, Sendable {
  case noGit
  /// No work tree around a folder.
  case noRepository(folder: String)
  /// A repository without files around a folder.
  case bareRepository(folder: String)
  /// A name that stands for no commit of this clone.
  case unknown(String, isShallow: Bool, known: [String])
  /// A file of a revision that this clone was made without.
  case missingContents(file: String, revision: String)
  /// A revision whose list of files this clone was made without.
  case missingFiles(revision: String)
  /// What git says of it.
  case failed(String)

  init(_ failure: GitProcess.Failure) {
    self =
      switch failure {
      case .noGit: .noGit
      case .failed(let words): .failed(words)
      }
  }
}
