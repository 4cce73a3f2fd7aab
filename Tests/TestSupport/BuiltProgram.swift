import Foundation

/// The program as a process of its own, for what a process does to others.
package enum BuiltProgram {
  /// Beside the tests, where SwiftPM puts both; nil where it was not built.
  package static var path: String? {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let file = tests.deletingLastPathComponent().appending(path: "driftmark")
      .path(percentEncoded: false)
    return FileManager.default.isExecutableFile(atPath: file) ? file : nil
  }

  /// Whether there is a program to run.
  package static var isBuilt: Bool { path != nil }

  /// What a line of bash printed, with `$driftmark` for the program.
  package static func bash(_ line: String, in folder: TemporaryFolder) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", "-c", line]
    process.environment = ProcessInfo.processInfo.environment
      .merging(["driftmark": path ?? "", "LANG": "C"]) { $1 }
    process.currentDirectoryURL = folder.url
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
