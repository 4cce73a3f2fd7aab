import Foundation
import TestSupport
import Testing

/// The program as a process of its own, for what a process does to others.
struct StreamTests {
  static let program = builtProgram

  @Test(.enabled(if: program != nil, "the program was not built"))
  func `a reader that has seen enough ends nothing badly`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<400 { try folder.write(EnumPage.clean, to: "\(number).md") }
    let status = try shell("'\(Self.program ?? "")' facts . | head -n 1 > /dev/null", in: folder)
    #expect(status == [0, 0])
  }

  @Test(
    .enabled(if: program != nil && FileManager.default.fileExists(atPath: "/dev/full"), "no disk"))
  func `a result that cannot be written fails`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "ios.md")
    #expect(
      try shell("'\(Self.program ?? "")' facts . > /dev/full 2> /dev/null", in: folder) == [2])
  }

  @Test(.enabled(if: program != nil, "the program was not built"))
  func `what a hook of git says of its repository does not hide the folder`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write("draft/\n", to: ".gitignore")
    try folder.write(EnumPage.clean, to: "docs/ios.md")
    try folder.write([0xFF], to: "docs/draft/old.md")
    let command = "export GIT_DIR='\(folder.path)/.git' GIT_INDEX_FILE=lost; cd docs"
    let status = try shell(
      "\(command); [ -z \"$('\(Self.program ?? "")' 2>&1 > /dev/null)\" ]", in: folder)
    #expect(status == [0])
  }

  /// The exit statuses of a pipeline's parts.
  private func shell(_ command: String, in folder: TemporaryFolder) throws -> [Int] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", "-c", command + "; echo ${PIPESTATUS[@]}"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split { $0.isWhitespace }.compactMap { Int($0) }
  }

  /// The program beside the tests, where SwiftPM puts both.
  private static var builtProgram: String? {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let file = tests.deletingLastPathComponent().appending(path: "driftmark")
      .path(percentEncoded: false)
    return FileManager.default.isExecutableFile(atPath: file) ? file : nil
  }
}
