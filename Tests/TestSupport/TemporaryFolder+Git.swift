import Foundation

extension TemporaryFolder {
  /// Makes a repository of the folder, or of a folder below it.
  package func makeRepository(at folder: String = "") throws {
    try git("init", "--quiet", in: folder)
    try git("config", "user.name", "Tester", in: folder)
    try git("config", "user.email", "tester@example.com", in: folder)
  }

  /// Commits all files of the folder, or of a folder below it, as they are.
  package func commitAll(in folder: String = "") throws {
    try git("add", "--all", in: folder)
    try git("commit", "--quiet", "--message", "a state", in: folder)
  }

  /// Runs git in the folder, or in a folder below it, and waits for it.
  package func git(_ arguments: String..., in folder: String = "") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = url.appending(path: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw GitFailure(arguments: arguments) }
  }

  /// A call of git that a test needs and that did not succeed.
  package struct GitFailure: Error {
    package var arguments: [String]
  }
}
