import Foundation
import Repository

/// How paths are resolved and shown: relative to the configuration's folder, else to git's top level, else
/// to the working directory.
package struct ProjectPaths: Sendable {
  /// Absolute.
  package let workingDirectory: String
  /// Absolute; what shown paths are relative to.
  package let root: String
  /// The git work tree around the working directory.
  let workTree: GitWorkTree?

  /// - Parameter root: the folder of the configuration; nil without one.
  package init(workingDirectory: String, root: String? = nil) {
    self.workingDirectory = workingDirectory
    workTree = GitWorkTree(containing: workingDirectory)
    self.root = root ?? workTree?.topLevel ?? workingDirectory
  }

  /// The top level of the git work tree around the working directory, if there is one.
  package var workTreeRoot: String? { workTree?.topLevel }

  /// The folder that something stands in.
  ///
  /// - Parameter path: absolute.
  package static func folder(of path: String) -> String {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return folder.isEmpty ? "/" : String(folder)
  }

  /// The absolute path of what a user wrote.
  package func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : workingDirectory + "/" + path
    let standard = URL(fileURLWithPath: full).standardizedFileURL.path(percentEncoded: false)
    return standard.count > 1 && standard.hasSuffix("/") ? String(standard.dropLast()) : standard
  }

  /// An absolute path as messages show it, `/`-separated; `..` leads to what lies outside the root.
  package func shown(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let base = root.split(separator: "/")
    var common = 0
    while common < min(parts.count, base.count), parts[common] == base[common] { common += 1 }
    let up = Array(repeating: "..", count: base.count - common)
    let relative = (up + parts[common...].map(String.init)).joined(separator: "/")
    return relative.isEmpty ? "." : relative
  }
}
