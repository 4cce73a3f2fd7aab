import Foundation
import TestSupport
import Testing

/// A folder with a page a code, through whole runs.
struct CodeFolderTests {
  @Test func `facts shows each member on its own page`() throws {
    let folder = try Self.folder()
    let run = ToolRun(["facts", "--format", "csv", "."], in: folder.path)
    let places = run.output.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",").prefix(2).joined(separator: ":")
    }
    #expect(
      places == ["errors/1001.md:2", "errors/1002.md:2", "errors/1003.md:2", "errors/1004.md:2"])
  }

  @Test func `a code of two pages is reported with both places`() throws {
    let folder = try Self.folder()
    let run = ToolRun(["check", "."], in: folder.path)
    #expect(run.output.contains("'GATE_WET' has the value 1002, which is already 'GATE_LOST'"))
    #expect(run.output.contains("errors/1003.md:2"))
    #expect(run.output.contains("(1002.md:2)"))
    #expect(run.output.contains("title: 1002 GATE_WET"))
    #expect(run.output.contains("title: 1002 GATE_LOST"))
  }

  @Test func `why names the page of a member`() throws {
    let folder = try Self.folder()
    let run = ToolRun(["why", "GATE_WET", "GATE_LOST", "."], in: folder.path)
    #expect(run.output.contains("errors/1003.md:2"))
    #expect(run.output.contains("errors/1002.md:2"))
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let titles = [
      1001: "1001 GATE_JAMMED", 1002: "1002 GATE_LOST", 1003: "1002 GATE_WET",
      1004: "1004 GATE_SHUT",
    ]
    for (file, title) in titles {
      try folder.write(
        "---\ntitle: \(title)\n---\n\nWhat page \(file) says of the gate.\n",
        to: "errors/\(file).md")
    }
    return folder
  }
}
