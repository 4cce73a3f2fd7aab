import Foundation
import TestSupport
import Testing

/// What the guide shows is what the program prints.
struct GuideTests {
  private static let file = "Docs/guide/comparing.md"
  private static let start = "```\n$ driftmark "

  @Test func `the outputs that the guide shows are the real outputs`() throws {
    let guide = try String(
      contentsOf: ProjectFolder.root.appending(path: Self.file), encoding: .utf8)
    var parts = guide.components(separatedBy: Self.start)
    for index in parts.indices.dropFirst() {
      let end = try #require(parts[index].range(of: "\n```"))
      let command = try #require(parts[index].split(separator: "\n").first)
      let arguments = command.split(separator: " ").map(String.init)
      let run = ToolRun(arguments, in: ProjectFolder.root.path())
      #expect(run.status == 0, "\(command): \(run.errors)")
      parts[index] = "\(command)\n\(run.output)```" + parts[index][end.upperBound...]
    }
    #expect(parts.count == 5)
    try Recording.expect(parts.joined(separator: Self.start), isRecordedIn: Self.file)
  }
}
