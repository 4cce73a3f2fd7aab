import Foundation
import TestSupport
import Testing

/// `check --against` in clones that leave contents with their remote.
struct PartialCloneTests {
  let folder: TemporaryFolder

  /// A repository with two states of a page; only the later one has a faulty value.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "origin/keep")
    try folder.makeRepository(at: "origin")
    try folder.git("config", "uploadpack.allowFilter", "true", in: "origin")
    for page in [EnumPage.clean, EnumPage.faulty] {
      try folder.write(page, to: "origin/docs/ios.md")
      try folder.commitAll(in: "origin")
    }
  }

  @Test(arguments: ["blob:none", "tree:0"])
  func `what the clone lacks is had from its remote`(_ filter: String) throws {
    try clone(filter)
    let run = check()
    #expect(run.errors == "")
    #expect(run.output.contains("error[value-collision]"))
    #expect(run.status == 1)
  }

  @Test(arguments: [
    (
      "blob:none",
      "docs/ios.md of 'HEAD~1' is not in this clone, and no remote gave it; fetch it:"
        + " git fetch --refetch --no-filter origin"
    ),
    (
      "tree:0",
      "the files of 'HEAD~1' are not in this clone, and no remote gave them; fetch them:"
        + " git fetch --refetch --no-filter origin"
    ),
  ])
  func `where the remote is gone one line says what to fetch`(
    _ filter: String, _ answer: String
  ) throws {
    try clone(filter)
    try FileManager.default.moveItem(
      atPath: folder.path + "/origin", toPath: folder.path + "/gone")
    let run = check()
    #expect(run.errors == "driftmark: \(answer)\n")
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func `what the error says to fetch is enough`() throws {
    try clone("blob:none")
    try folder.git("fetch", "--quiet", "--refetch", "--no-filter", "origin", in: "clone")
    try FileManager.default.moveItem(
      atPath: folder.path + "/origin", toPath: folder.path + "/gone")
    #expect(check().status == 1)
  }

  private func clone(_ filter: String) throws {
    try folder.git(
      "clone", "--quiet", "--filter=" + filter, "file://\(folder.path)/origin", "clone")
  }

  private func check() -> ToolRun {
    ToolRun(
      ["check", "--against", "HEAD~1", "--rule", "value-collision"], in: folder.path + "/clone")
  }
}
