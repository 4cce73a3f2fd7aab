import Foundation
import TestSupport
import Testing

/// What the guide shows is what the program prints.
struct GuideTests {
  private static let start = "```\n$ driftmark "

  @Test(arguments: [
    ("Docs/guide/comparing.md", 4), ("Docs/guide/configuration.md", 1),
    ("Docs/guide/formats.md", 3), ("Docs/guide/reading.md", 4), ("Docs/guide/selftest.md", 2),
  ])
  func `the outputs that the guide shows are the real outputs`(file: String, count: Int) throws {
    let guide = try String(contentsOf: ProjectFolder.root.appending(path: file), encoding: .utf8)
    var parts = guide.components(separatedBy: Self.start)
    for index in parts.indices.dropFirst() {
      let end = try #require(parts[index].range(of: "\n```"))
      let command = try #require(parts[index].split(separator: "\n").first)
      let output = try output(of: command)
      parts[index] = "\(command)\n\(output)```" + parts[index][end.upperBound...]
    }
    #expect(parts.count == count + 1)
    try Recording.expect(parts.joined(separator: Self.start), isRecordedIn: file)
  }

  @Test func `the settings that the guide shows are settings`() throws {
    let file = ProjectFolder.root.appending(path: "Docs/guide/configuration.md")
    let blocks = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```yaml\n")
    let folder = try TemporaryFolder()
    let settings = try #require(blocks.dropFirst().first?.components(separatedBy: "\n```").first)
    try folder.write(settings, to: "driftmark.yml")
    let run = ToolRun(["config", "show"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("overrides.2.enums: PixelFormat"))
  }

  @Test func `the commands that the guide gives for reports write them`() throws {
    let guide = try String(
      contentsOf: ProjectFolder.root.appending(path: "Docs/guide/formats.md"), encoding: .utf8)
    let commands = guide.split(separator: "\n").filter { $0.hasPrefix("driftmark ") }
    #expect(commands.count == 3)
    for command in commands {
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(
        at: ProjectFolder.root.appending(path: "Docs/Example"),
        to: folder.url.appending(path: "docs"))
      let words = command.split(separator: " ").map(String.init)
      let run = ToolRun(Array(words.dropFirst()), in: folder.path)
      #expect(run.errors == "")
      #expect(run.status == (words.contains("never") ? 0 : 1), "\(command)")
      for (flag, value) in zip(words, words.dropFirst()) where flag == "--output" {
        let file = try #require(value.split(separator: "=").last)
        let path = folder.url.appending(path: String(file)).path()
        #expect(FileManager.default.fileExists(atPath: path), "\(command)")
      }
    }
  }

  /// What a command prints, cut where it is piped into `head -n N`.
  private func output(of command: Substring) throws -> String {
    let parts = command.components(separatedBy: " | head -n ")
    let run = ToolRun(
      parts[0].split(separator: " ").map(String.init), in: ProjectFolder.root.path())
    #expect(run.status == 0, "\(command): \(run.errors)")
    guard parts.count > 1, let lines = Int(parts[1]) else { return run.output }
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(lines)
      .map { $0 + "\n" }.joined()
  }
}
