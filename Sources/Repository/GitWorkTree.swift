import Foundation

/// A git work tree, seen through the `git` program.
package struct GitWorkTree: Sendable {
  /// The folder that holds `.git`: an absolute path without a slash at its end.
  package let topLevel: String

  /// The work tree that a folder lies in, found without starting git: the nearest `.git` above it.
  ///
  /// - Parameter folder: an absolute path.
  package init?(containing folder: String) {
    var parts = folder.split(separator: "/")
    while !FileManager.default.fileExists(atPath: Self.path(parts + [".git"])) {
      guard parts.popLast() != nil else { return nil }
    }
    topLevel = Self.path(parts)
  }

  /// The files below a folder that git tracks or would track: what `.gitignore` names is left out.
  ///
  /// Files that are tracked and gone from disk are among them, and so are the folders of nested
  /// repositories, whose files are not.
  ///
  /// - Returns: paths relative to the folder, or nil where git is absent or does not answer for it.
  package func files(below folder: String) -> Set<String>? {
    let listing = GitProcess(
      ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "."], in: folder)
    guard let output = try? listing.output() else { return nil }
    return Set(
      output.split(separator: 0).map { name in
        let isFolder = name.last == UInt8(ascii: "/")
        return String(decoding: isFolder ? name.dropLast() : name, as: UTF8.self)
      })
  }

  /// The files that a sparse checkout leaves out of the folder though they are in the index.
  ///
  /// - Returns: paths relative to the top level.
  package func filesLeftOut() -> Set<String> {
    let listing = GitProcess(["ls-files", "-z", "-t", "--cached"], in: topLevel)
    let output = (try? listing.output()) ?? []
    return Set(
      output.split(separator: 0).filter { $0.starts(with: Array("S ".utf8)) }
        .map { String(decoding: $0.dropFirst(2), as: UTF8.self) })
  }

  private static func path(_ parts: [Substring]) -> String { "/" + parts.joined(separator: "/") }
}
