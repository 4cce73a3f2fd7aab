import Foundation

/// A git work tree, seen through the `git` program.
package struct GitWorkTree: Sendable {
  /// What a hook's environment says of the repository that it runs in; it would overrule the folder.
  private static let overrulingVariables = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX",
  ]

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
    let arguments = [
      "git", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--",
      ".",
    ]
    guard let output = run(arguments) else { return nil }
    return Set(
      output.split(separator: 0).map { name in
        let isFolder = name.last == UInt8(ascii: "/")
        return String(decoding: isFolder ? name.dropLast() : name, as: UTF8.self)
      })
  }

  private func run(_ arguments: [String]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .filter { !Self.overrulingVariables.contains($0.key) }
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let output = try? pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return Array(output ?? Data())
  }

  private static func path(_ parts: [Substring]) -> String { "/" + parts.joined(separator: "/") }
}
