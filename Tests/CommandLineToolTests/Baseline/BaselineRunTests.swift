import Foundation
import TestSupport
import Testing

struct BaselineRunTests {
  static let name = "driftmark-baseline.json"
  /// Two pages with a faulty enum each, and one that is clean.
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.faulty, to: "docs/ios.md")
    try folder.write(Self.otherFaulty, to: "docs/web.md")
    try folder.write(EnumPage.clean, to: "clean/android.md")
  }

  static let otherFaulty = EnumPage.text(
    "DoorState", "SHUT = 5", "OPEN = 6", "AJAR = 6", "GONE = 8")
  static let otherClean = EnumPage.text("DoorState", "SHUT = 5", "OPEN = 6", "AJAR = 7", "GONE = 8")

  @Test func `what is accepted is counted and not reported`() throws {
    #expect(run("docs").status == 1)
    #expect(
      run("baseline", "write", "docs").output
        == "\(Self.name): 2 findings accepted, 2 of them new\n")
    let checked = run("docs")
    #expect(checked.status == 0)
    #expect(
      checked.output.hasSuffix("\n0 errors, 0 warnings, 0 infos\n2 findings are in the baseline\n"))
    #expect(
      try json("docs")["hidden"] as? [String: Int] == [
        "baseline": 2, "info": 0, "intended": 0, "suppressed": 0,
      ])
  }

  @Test func `what is new is reported`() throws {
    write()
    try folder.write(
      EnumPage.text("BellState", "IDLE = 5", "RINGS = 6", "HUMS = 6", "ECHO = 8"),
      to: "docs/unity.md")
    let checked = run("docs")
    #expect(checked.status == 1)
    #expect(checked.output.contains("docs/unity.md"))
    #expect(!checked.output.contains("docs/ios.md"))
  }

  @Test func `an entry whose finding is gone is stale`() throws {
    write()
    try folder.write(Self.otherClean, to: "docs/web.md")
    let checked = run("docs")
    #expect(checked.status == 0)
    #expect(
      checked.output.contains(
        "\n1 finding is in the baseline\n1 finding of \(Self.name) is no longer there"
          + " ('driftmark baseline prune' drops it):\n"
          + "  docs/web.md: value-collision, DoorState/AJAR ("))
    let baseline = try #require(try json("docs")["baseline"] as? [String: Any])
    #expect(baseline.keys.sorted() == ["file", "matched", "notEvaluated", "stale"])
    #expect(baseline["file"] as? String == Self.name)
    #expect(baseline["matched"] as? Int == 1)
    let stale = try #require(baseline["stale"] as? [[String: Any]])
    #expect(
      stale.map { $0.keys.sorted() } == [
        ["enum", "file", "fingerprint", "member", "message", "rule"]
      ])
  }

  @Test func `a strict baseline fails where an entry is stale`() throws {
    write()
    #expect(run("docs", "--strict-baseline").status == 0)
    try folder.write(Self.otherClean, to: "docs/web.md")
    let checked = run("docs", "--strict-baseline", "--quiet")
    #expect(checked.status == 1)
    #expect(checked.errors.hasPrefix("driftmark: \(Self.name): 1 stale entry fails the run"))
  }

  @Test func `prune drops what is stale, accepts nothing and keeps the rest`() throws {
    write()
    try folder.write(Self.otherClean, to: "docs/web.md")
    try folder.write(EnumPage.faulty, to: "docs/unity.md")
    let pruned = run("baseline", "prune", "docs")
    #expect(pruned.status == 0)
    #expect(
      pruned.output.hasPrefix(
        "\(Self.name): 1 finding dropped; 1 kept\n  docs/web.md: value-collision"))
    #expect(run("docs", "--strict-baseline").status == 1)
    #expect(run("baseline", "prune", "docs").output == "\(Self.name): nothing is stale; 1 kept\n")
  }

  @Test func `the page of an entry may be deleted`() throws {
    write()
    try FileManager.default.removeItem(at: folder.url.appending(path: "docs/web.md"))
    #expect(run("docs", "--strict-baseline").status == 1)
  }

  @Test(arguments: [
    ["docs/ios.md"], ["clean"], ["docs", "--rule", "group-naming"],
    ["docs", "--skip-rule", "value-collision"],
  ])
  func `what a run does not look for is neither stale nor lost`(_ arguments: [String]) throws {
    write()
    try folder.write(EnumPage.clean, to: "docs/ios.md")
    try folder.write(Self.otherClean, to: "docs/web.md")
    let before = try contents()
    #expect(run(["check", "--strict-baseline"] + arguments).status == 0)
    let pruned = run(["baseline", "prune"] + arguments)
    #expect(pruned.output == "\(Self.name): nothing is stale; 2 kept, 2 of them not evaluated\n")
    #expect(try contents() == before)
    #expect(run(["baseline", "write"] + arguments).output.hasSuffix("; 2 not evaluated, kept\n"))
    #expect(run("baseline", "prune", "docs", "clean").output.contains("2 findings dropped"))
  }

  @Test func `a page that cannot be read has no stale entries`() throws {
    write()
    try folder.write([0xFF], to: "docs/web.md")
    #expect(run("docs", "--strict-baseline").status == 0)
    #expect(run("baseline", "prune", "docs").output.contains("nothing is stale"))
  }

  @Test func `the file stands at git's top level`() throws {
    try folder.makeRepository()
    let written = ToolRun(["baseline", "write"], in: folder.path + "/docs")
    #expect(written.output == "\(Self.name): 2 findings accepted, 2 of them new\n")
    #expect(try contents().contains(#""file": "docs/ios.md""#))
    #expect(run("docs").status == 0)
    #expect(ToolRun([], in: folder.path + "/docs").status == 0)
  }

  @Test func `another file can be named, or none`() throws {
    #expect(run("baseline", "write", "docs", "--baseline", "old.json").status == 0)
    #expect(run("docs").status == 1)
    #expect(run("docs", "--baseline", "old.json").status == 0)
    write()
    #expect(run("docs").status == 0)
    #expect(run("docs", "--no-baseline").status == 1)
  }

  @Test func `writing twice gives the same bytes`() throws {
    write()
    let before = try contents()
    write()
    #expect(try contents() == before)
    #expect(before.split(separator: "\n").count { $0.contains("fingerprint") } == 2)
  }

  @Test func `a file that cannot be written is left as it was`() throws {
    #expect(
      run("baseline", "write", "docs", "--baseline", "lost/old.json").errors
        == "driftmark: cannot write lost/old.json: no such file or directory\n")
    write()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files == ["clean", "docs", Self.name])
  }

  @Test func `a link to the file stays a link, and the file keeps its permissions`() throws {
    let file = folder.path + "/shared/old.json"
    try folder.write(#"{"schemaVersion": 1, "findings": []}"#, to: "shared/old.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let link = folder.path + "/" + Self.name
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "shared/old.json")
    write()
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "shared/old.json")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o640)
    #expect(try contents().contains("fingerprint"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/shared") == ["old.json"])
  }

  private func write() { #expect(run("baseline", "write", "docs").status == 0) }

  private func contents() throws -> String {
    try String(contentsOf: folder.url.appending(path: Self.name), encoding: .utf8)
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let run = run(["check", "--format", "json"] + arguments)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  private func run(_ arguments: String...) -> ToolRun { run(arguments) }
  private func run(_ arguments: [String]) -> ToolRun { ToolRun(arguments, in: folder.path) }
}
