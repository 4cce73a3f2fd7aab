import Foundation
import TestSupport
import Testing

/// What the guide shows is what the program prints.
struct GuideTests {
  private static let start = "```\n$ driftmark "

  @Test(arguments: [
    ("Docs/guide/comparing.md", 4), ("Docs/guide/configuration.md", 2),
    ("Docs/guide/formats.md", 3), ("Docs/guide/reading.md", 4), ("Docs/guide/recording.md", 4),
    ("Docs/guide/selftest.md", 2),
  ])
  func `the outputs that the guide shows are the real outputs`(file: String, count: Int) throws {
    try expect(file, count: count, in: ProjectFolder.root.path(), statuses: [0])
  }

  /// Commands that write files work on a copy of the example pages, one behind the other.
  @Test(arguments: [("Docs/guide/adopting.md", 5), ("Docs/guide/getting-started.md", 1)])
  func `the steps that the guide shows can be taken`(file: String, count: Int) throws {
    let folder = try TemporaryFolder()
    let example = "Docs/Example"
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "Docs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: ProjectFolder.root.appending(path: example), to: folder.url.appending(path: example))
    try expect(file, count: count, in: folder.path, statuses: [0, 1])
  }

  private func expect(
    _ file: String, count: Int, in folder: String, statuses: Set<Int32>
  ) throws {
    let guide = try String(contentsOf: ProjectFolder.root.appending(path: file), encoding: .utf8)
    var parts = guide.components(separatedBy: Self.start)
    for index in parts.indices.dropFirst() {
      let end = try #require(parts[index].range(of: "\n```"))
      let command = try #require(parts[index].split(separator: "\n").first)
      let output = try output(of: command, in: folder, statuses: statuses)
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

  /// The words of a command; single quotes hold some together.
  private static func words(_ command: String) -> [String] {
    let parts = command.components(separatedBy: "'")
    return parts.indices.flatMap { index in
      index % 2 == 1 ? [parts[index]] : parts[index].split(separator: " ").map(String.init)
    }
  }

  /// What a command prints, cut where it is piped into `head -n N` or `tail -n N`.
  private func output(
    of command: Substring, in folder: String, statuses: Set<Int32>
  ) throws -> String {
    let parts = command.components(separatedBy: " | ")
    let run = ToolRun(Self.words(parts[0]), in: folder)
    #expect(statuses.contains(run.status), "\(command): \(run.errors)")
    let cut = parts.dropFirst().first?.split(separator: " ") ?? []
    guard let count = cut.last.flatMap({ Int($0) }) else { return run.output }
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return (cut[0] == "head" ? lines.prefix(count) : lines.suffix(count)).map { $0 + "\n" }.joined()
  }
}
