import Foundation
import TestSupport
import Testing

struct StepSummaryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.faulty, to: "ios.md")
  }

  @Test(arguments: [["--format", "github"], ["--output", "github=out.txt"]])
  func `the format of GitHub adds to the summary of a step`(_ arguments: [String]) throws {
    try folder.write("# Before\n\n", to: "summary.md")
    #expect(run(arguments).errors == "")
    let summary = try summary()
    #expect(summary.hasPrefix("# Before\n\n## driftmark\n\n**1 error,"))
    #expect(summary.contains("\n| error | value-collision | ios.md:"))
  }

  @Test func `a summary that is not there is made`() throws {
    _ = run(["--format", "github"])
    #expect(try summary().hasPrefix("## driftmark\n"))
  }

  @Test func `other formats leave the summary alone`() throws {
    try folder.write("# Before\n", to: "summary.md")
    _ = run(["--format", "json"])
    #expect(try summary() == "# Before\n")
  }

  @Test func `a summary that is full stays as it is`() throws {
    let full = String(repeating: "x", count: 1 << 20)
    try folder.write(full, to: "summary.md")
    #expect(run(["--format", "github"]).errors == "")
    #expect(try summary() == full)
  }

  @Test func `a summary that cannot be written is 2`() {
    let run = run(["--format", "github"], summary: "lost/summary.md")
    #expect(run.errors == "driftmark: cannot write lost/summary.md: no such file or directory\n")
    #expect(run.status == 2)
  }

  private func run(_ arguments: [String], summary: String = "summary.md") -> ToolRun {
    ToolRun(
      ["check", "ios.md"] + arguments, in: folder.path,
      environment: ["GITHUB_STEP_SUMMARY": summary])
  }

  private func summary() throws -> String {
    try String(contentsOf: folder.url.appending(path: "summary.md"), encoding: .utf8)
  }
}
