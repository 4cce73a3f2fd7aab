import Foundation
import TestSupport
import Testing

/// The program as a process of its own, for what a process does to others.
struct StreamTests {
  @Test(.enabled(if: BuiltProgram.isBuilt, "the program was not built"))
  func `a reader that has seen enough ends nothing badly`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<400 { try folder.write(EnumPage.clean, to: "\(number).md") }
    let status = try shell("$driftmark facts . | head -n 1 > /dev/null", in: folder)
    #expect(status == [0, 0])
  }

  @Test(
    .enabled(
      if: BuiltProgram.isBuilt && FileManager.default.fileExists(atPath: "/dev/full"), "no disk"))
  func `a result that cannot be written fails`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "ios.md")
    #expect(
      try shell("$driftmark facts . > /dev/full 2> /dev/null", in: folder) == [2])
  }

  @Test(.enabled(if: BuiltProgram.isBuilt, "the program was not built"))
  func `what a hook of git says of its repository does not hide the folder`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write("draft/\n", to: ".gitignore")
    try folder.write(EnumPage.clean, to: "docs/ios.md")
    try folder.write([0xFF], to: "docs/draft/old.md")
    let command = "export GIT_DIR='\(folder.path)/.git' GIT_INDEX_FILE=lost; cd docs"
    let status = try shell(
      "\(command); [ -z \"$($driftmark 2>&1 > /dev/null)\" ]", in: folder)
    #expect(status == [0])
  }

  /// The exit statuses of a pipeline's parts.
  private func shell(_ command: String, in folder: TemporaryFolder) throws -> [Int] {
    try BuiltProgram.bash(command + "; echo ${PIPESTATUS[@]}", in: folder)
      .split { $0.isWhitespace }.compactMap { Int($0) }
  }
}
