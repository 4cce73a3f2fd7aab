import Foundation
import TestSupport
import Testing

/// What README shows is what the program prints.
struct ReadmeTests {
  private static let commandLine = "$ driftmark check Docs/Example\n"

  @Test func `the output that README shows is the real output`() throws {
    let readme = try Self.readme()
    let shown = try #require(
      Self.blocks(of: readme).first { $0.hasPrefix(Self.commandLine) })
    let run = ToolRun(["check", "Docs/Example"], in: ProjectFolder.root.path())
    try Recording.expect(
      readme.replacing(shown, with: Self.commandLine + run.output), isRecordedIn: "README.md")
  }

  @Test(arguments: [
    "sh .ci/setup && swift run driftmark check Docs/Example", "sh .ci/setup && swift test",
  ])
  func `README gives the two commands`(_ command: String) throws {
    #expect(
      try Self.blocks(of: Self.readme()).contains { block in
        block.split(separator: "\n").contains { $0 == command }
      })
  }

  private static func readme() throws -> String {
    try String(contentsOf: ProjectFolder.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The contents of fenced blocks.
  private static func blocks(of text: String) -> [String] {
    text.components(separatedBy: "\n```").enumerated().compactMap { index, part in
      guard index % 2 == 1, let first = part.firstIndex(of: "\n") else { return nil }
      return String(part[part.index(after: first)...]) + "\n"
    }
  }
}
