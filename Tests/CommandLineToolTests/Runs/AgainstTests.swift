import Foundation
import SourceText
import TestSupport
import Testing

/// `check --against`: what a change introduces, and nothing else.
struct AgainstTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeRepository()
  }

  /// Pages with 300 members whose value is another's.
  private static let drift = (1...30).map { number in
    let rows = (1...11).map {
      "| PUMP_\(number)_STATE_\($0) | 1 | The pump \(number) is in \($0). |\n"
    }
    return "## Pump\(number)State\n\n| Name | Value | Description |\n| --- | --- | --- |\n"
      + rows.joined()
  }.joined(separator: "\n")

  private func lamps(_ rows: String) -> String {
    "# LampState\n\n| Name | Value | Description |\n| --- | --- | --- |\n" + rows + "\n"
  }

  @Test func `what was there before is not shown for an unrelated change`() throws {
    try commit(["ios.md": Self.drift, "lamps.md": EnumPage.clean])
    try folder.write("# Pumps\n\nA new paragraph moves all lines.\n\n" + Self.drift, to: "ios.md")
    let run = check("--rule", "value-collision")
    #expect(!run.output.contains("error["))
    #expect(run.output.contains("0 errors, 0 warnings, 0 infos"))
    #expect(run.output.contains("300 findings were there before"))
    #expect(run.status == 0)
  }

  @Test func `before the first commit everything is new`() throws {
    try folder.write(EnumPage.faulty, to: "ios.md")
    #expect(check("--rule", "value-collision").output.contains("1 error, 0 warnings, 0 infos"))
  }

  @Test func `where nothing has changed all findings were there before`() throws {
    try commit(["ios.md": Self.drift])
    let run = check("--rule", "value-collision")
    #expect(run.output.contains("300 findings were there before"))
    #expect(run.status == 0)
  }

  @Test func `a broken value, description and row are reported, each on its line`() throws {
    let row = "| OFF | 0 | The lamp is off. |\n| ON | 1 | The lamp is on. |\n"
    let sound = "| DIMMED | 2 | It gives less light. |\n| BLUE | 3 | It is blue. |\n"
    try commit(["ios.md": Self.drift + "\n" + lamps(row + sound + "| RED | 4 | It is red. |")])
    let page = MarkedText(
      Self.drift + "\n"
        + lamps(
          row
            + "| DIMMED | 1️⃣1 | It gives less light. |\n| BLUE | 3 | It is blue.2️⃣<br> |\n"
            + "3️⃣| RED | 4 |"))
    try folder.write(page.text, to: "ios.md")
    let run = check("--format", "json", "--severity", "info")
    let lines = ["1️⃣", "1️⃣", "2️⃣", "3️⃣"].map { page.places[$0]?.line }
    #expect(try findings(run).map(\.line) == lines)
    #expect(
      try findings(run).map(\.rule).sorted() == [
        "stability-value-changed", "table-malformed-row", "text-trailing-break", "value-collision",
      ])
    #expect(run.status == 1)
  }

  @Test func `a finding moves to the witness that was changed`() throws {
    let rest = "| RED | 7 | It is red. |\n| BLUE | 9 | It is blue. |"
    try commit(["ios.md": lamps("| OFF | 0 | It is off. |\n| ON | 1 | It is on. |\n" + rest)])
    let page = MarkedText(lamps("| OFF | 0 | It is off. |\n| ON | 1️⃣9 | It is on. |\n" + rest))
    try folder.write(page.text, to: "ios.md")
    let run = check("--rule", "value-collision", "--format", "json")
    let place = try #require(page.places["1️⃣"])
    #expect(try findings(run).map(\.line) == [place.line])
    let text = check("--rule", "value-collision").output
    #expect(
      text.contains("ios.md:\(place.line):\(place.column): error[value-collision]: 'BLUE' has"))
    #expect(text.contains("the finding is about this place"))
  }

  @Test(arguments: [true, false]) func `a page that was moved is followed`(_ isTracked: Bool) throws
  {
    try commit(["pumps.md": Self.drift])
    try folder.write("", to: "docs/keep")
    if isTracked {
      try folder.git("mv", "pumps.md", "docs/all-pumps.md")
    } else {
      try FileManager.default.moveItem(
        atPath: folder.path + "/pumps.md", toPath: folder.path + "/docs/all-pumps.md")
    }
    let moved = Self.drift.replacing("The pump 7 is in 3.", with: "The pump 7 is in 3.<br>")
    try folder.write(moved, to: "docs/all-pumps.md")
    #expect(try findings(check("--format", "json")).map(\.rule) == ["text-trailing-break"])
  }

  @Test func `an enum that moves to another page is neither gone nor new`() throws {
    let other = EnumPage.text("DoorState", "OPEN = 0", "SHUT = 1", "LOCKED = 2")
    try commit(["docs/ios/a.md": EnumPage.faulty + "\n" + other, "docs/ios/b.md": EnumPage.prose])
    try folder.write(other, to: "docs/ios/a.md")
    try folder.write(EnumPage.prose + "\n" + EnumPage.faulty, to: "docs/ios/b.md")
    let run = check("--format", "json")
    #expect(try findings(run).map(\.rule) == [])
  }

  @Test func `a page that is taken away is reported where it stood`() throws {
    try commit([
      "ios.md": EnumPage.clean, "android/locks.md": EnumPage.text("Lock", "UP = 1", "IN = 2"),
    ])
    try FileManager.default.removeItem(atPath: folder.path + "/android/locks.md")
    let run = check("--rule", "group-stability")
    #expect(
      run.output.contains("android/locks.md:1:3: warning[stability-member-removed]: Lock was"))
    #expect(run.output.contains("   1 | # Lock\n"))
  }

  @Test func `a commit is read from below the top level and from a linked work tree`() throws {
    try commit(["docs/ios.md": EnumPage.faulty, "other/web.md": EnumPage.faulty])
    try folder.git("worktree", "add", "--quiet", "-b", "side", "linked")
    for place in ["docs", "linked/docs"] {
      try folder.write(EnumPage.clean + "\nBy the way.\n", to: place + "/ios.md")
      let run = ToolRun(
        ["check", "--against", "HEAD", "--format", "json"], in: folder.path + "/" + place)
      #expect(
        try findings(run).map(\.rule).sorted() == [
          "stability-member-removed", "stability-value-changed",
        ])
    }
  }

  @Test func `a shallow clone is enough for the commits that it has`() throws {
    try commit(["ios.md": EnumPage.clean])
    try commit(["ios.md": EnumPage.clean + "\nBy the way.\n"])
    try folder.git("clone", "--quiet", "--depth=1", "file://" + folder.path, "clone")
    try folder.write(EnumPage.faulty, to: "clone/ios.md")
    let clone = folder.path + "/clone"
    let run = ToolRun(["check", "--against", "HEAD", "--rule", "value-collision"], in: clone)
    #expect(run.output.contains("1 error, 0 warnings"))
    let older = ToolRun(["check", "--against", "HEAD~1"], in: clone)
    #expect(
      older.errors
        == "driftmark: no revision 'HEAD~1' in this shallow clone; fetch it: git fetch --unshallow origin\n"
    )
    #expect(older.status == 2)
  }

  @Test(arguments: [
    ("mian", "no revision 'mian' in this repository; did you mean 'main'?"),
    (
      "topic/x",
      "no revision 'topic/x' in this repository; fetch it: git fetch origin topic/x:topic/x"
    ),
    (
      "origin/next",
      "no revision 'origin/next' in this repository; fetch it: git fetch origin next:refs/remotes/origin/next"
    ),
    (
      "deadbeef00",
      "no revision 'deadbeef00' in this repository; fetch it: git fetch origin deadbeef00"
    ),
  ])
  func `an unknown commit is answered with what to do`(_ name: String, _ answer: String) throws {
    try commit(["ios.md": EnumPage.clean])
    try folder.git("branch", "--move", "main")
    let run = ToolRun(["check", "--against", name], in: folder.path)
    #expect(run.errors == "driftmark: \(answer)\n")
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func `pages that a sparse checkout leaves out are not gone`() throws {
    try commit(["docs/ios.md": EnumPage.faulty, "other/web.md": EnumPage.text("Lock", "UP = 1")])
    try folder.git("sparse-checkout", "set", "docs")
    try folder.write(EnumPage.clean, to: "docs/ios.md")
    let run = check("--rule", "stability-member-removed", "--format", "json", "--severity", "info")
    #expect(try findings(run).map(\.file) == ["docs/ios.md"])
  }

  @Test func `outside of a repository nothing can be compared`() throws {
    let outside = try TemporaryFolder()
    try outside.write(EnumPage.clean, to: "ios.md")
    let run = ToolRun(["check", "--against", "HEAD"], in: outside.path)
    #expect(
      run.errors
        == "driftmark: --against needs a git repository: there is none around \(outside.path)\n")
    #expect(run.status == 2)
  }

  @Test func `the report says what it was compared with`() throws {
    try commit(["ios.md": EnumPage.clean])
    let run = check("--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let against = try #require(report["against"] as? [String: String])
    #expect(against["name"] == "HEAD")
    #expect(against["revision"]?.count == 40)
    #expect((report["hidden"] as? [String: Int])?["before"] == 0)
  }

  @Test func `a page of context and a page from standard input have an earlier state, too`() throws
  {
    try commit(["ios.md": EnumPage.clean, "web.md": EnumPage.faulty])
    try folder.write(EnumPage.faulty, to: "web.md")
    let run = ToolRun(
      ["check", "-", "--stdin-filename", "ios.md", "--context", "web.md", "--against", "HEAD"]
        + ["--rule", "value-collision", "--format", "json"],
      in: folder.path, input: EnumPage.faulty)
    #expect(try findings(run).map(\.file) == ["ios.md"])
  }

  @Test func `any number of threads gives the same bytes`() throws {
    try commit(["ios.md": EnumPage.clean, "web.md": EnumPage.faulty, "pumps.md": Self.drift])
    try folder.write(EnumPage.faulty, to: "ios.md")
    #expect(check("--all", "-j", "1").output == check("--all", "-j", "4").output)
  }

  private struct Place {
    var rule: String
    var file: String
    var line: Int
  }

  private func commit(_ pages: [String: String]) throws {
    for (file, text) in pages { try folder.write(text, to: file) }
    try folder.commitAll()
  }

  private func check(_ arguments: String...) -> ToolRun {
    ToolRun(["check", "--against", "HEAD"] + arguments, in: folder.path)
  }

  private func findings(_ run: ToolRun) throws -> [Place] {
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let findings = try #require(report?["findings"] as? [[String: Any]])
    return try findings.map { finding in
      let location = try #require(finding["location"] as? [String: Any])
      let range = try #require(location["range"] as? [String: [String: Int]])
      return Place(
        rule: try #require(finding["rule"] as? String),
        file: try #require(location["file"] as? String),
        line: try #require(range["start"]?["line"]))
    }
  }
}
