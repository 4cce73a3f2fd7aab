import Foundation

/// A git work tree, seen through the `git` program.
package struct GitWorkTree: Sendable {
  /// The folder that holds `.git`.
  package let topLevel: String

  /// The work tree that a folder lies in, found without starting git: the nearest `.git` above it.
  ///
  /// - Parameter folder: an absolute path.
  package init?(containing folder: String) {
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while !FileManager.default.fileExists(atPath: url.appending(path: ".git").path()) {
      let parent = url.deletingLastPathComponent().standardizedFileURL
      guard parent.path() != url.path(), url.path() != "/" else { return nil }
      url = parent
    }
    topLevel = url.path(percentEncoded: false).withoutTrailingSlash
  }

  /// The files below a folder that git tracks or would track: what `.gitignore` names is left out.
  ///
  /// - Returns: absolute paths, or nil where git is absent or does not answer for the folder.
  package func files(below folder: String) -> [String]? {
    let arguments = [
      "git", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard",
      "--deduplicate", "--", ".",
    ]
    guard let output = run(arguments) else { return nil }
    return output.split(separator: 0).map {
      folder.withoutTrailingSlash + "/" + String(decoding: $0, as: UTF8.self)
    }
  }

  private func run(_ arguments: [String]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
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
}

extension String {
  fileprivate var withoutTrailingSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
