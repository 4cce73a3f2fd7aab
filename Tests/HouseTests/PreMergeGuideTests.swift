import Foundation
import TestSupport
import Testing

/// What the guide shows of `--against` is what the program prints of a change.
struct PreMergeGuideTests {
  private static let file = "Docs/guide/pre-merge.md"
  private static let command = "check Docs/Example --against HEAD"
  private static let start = "```\n$ driftmark \(command)\n"

  @Test func `the output that the guide shows is the real output`() throws {
    let guide = try String(
      contentsOf: ProjectFolder.root.appending(path: Self.file), encoding: .utf8)
    let parts = guide.components(separatedBy: Self.start)
    #expect(parts.count == 2)
    let end = try #require(parts.last?.range(of: "```"))
    let rest = try #require(parts.last?[end.lowerBound...])
    let text = try parts[0] + Self.start + output() + rest
    try Recording.expect(text, isRecordedIn: Self.file)
  }

  /// What the check prints of the change that the guide speaks of; commits are called by one name.
  private func output() throws -> String {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "Docs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: ProjectFolder.root.appending(path: "Docs/Example"),
      to: folder.url.appending(path: "Docs/Example"))
    try folder.makeRepository()
    try folder.commitAll()
    let page = "Docs/Example/en/android.md"
    let text = try String(contentsOf: folder.url.appending(path: page), encoding: .utf8)
    let changed = text.replacing(
      "| LUMO_ERROR_SYNC_REJECTED | -1011 |", with: "| LUMO_ERROR_SYNC_REJECTED | -1012 |")
    #expect(changed != text)
    try folder.write(changed, to: page)
    let run = ToolRun(Self.command.split(separator: " ").map(String.init), in: folder.path)
    #expect(run.errors == "")
    return run.output.replacing(/HEAD \([0-9a-f]{7}\)/, with: "HEAD (3f1c2ab)")
  }
}
