import Foundation
import TestSupport
import Testing

/// What README shows is what the program prints.
struct ReadmeTests {
  @Test func `the output that README shows is the real output`() throws {
    let readme = try String(
      contentsOf: ProjectFolder.root.appending(path: "README.md"), encoding: .utf8)
    let shown = try #require(
      Self.blocks(of: readme).first { $0.hasPrefix("$ driftmark check Docs/Example\n") })
    let run = ToolRun(["check", "Docs/Example"], in: ProjectFolder.root.path())
    #expect(run.output == shown.dropFirst("$ driftmark check Docs/Example\n".count))
  }

  @Test(arguments: [
    "sh .ci/setup && swift run driftmark check Docs/Example", "sh .ci/setup && swift test",
  ])
  func `README gives the two commands`(_ command: String) throws {
    let readme = try String(
      contentsOf: ProjectFolder.root.appending(path: "README.md"), encoding: .utf8)
    #expect(
      Self.blocks(of: readme).contains { $0.split(separator: "\n").contains { $0 == command } })
  }

  /// The contents of fenced blocks.
  private static func blocks(of text: String) -> [String] {
    text.components(separatedBy: "\n```").enumerated().compactMap { index, part in
      guard index % 2 == 1, let first = part.firstIndex(of: "\n") else { return nil }
      return String(part[part.index(after: first)...]) + "\n"
    }
  }
}
