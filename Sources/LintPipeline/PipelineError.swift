/// Why a run cannot begin.
package enum PipelineError: Error, Hashable, Sendable {
  /// A path, as the user wrote it, that leads nowhere.
  case noSuchPath(String)
  /// A folder without Markdown pages that holds so many `.txt` files.
  case onlyTextFiles(folder: String, count: Int)
}
