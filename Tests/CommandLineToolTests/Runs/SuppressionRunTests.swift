import TestSupport
import Testing

/// Comments that suppress findings, in whole runs.
struct SuppressionRunTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "<!-- driftmark-disable-next-line value-collision -- as agreed -->\n" + EnumPage.faulty,
      to: "ios.md")
  }

  @Test func `a suppressed finding does not fail the run, and is counted`() {
    let run = run("ios.md")
    #expect(!run.output.contains("value-collision"))
    #expect(run.output.contains("1 suppressed)\n"))
    #expect(run.status == 0)
    #expect(self.run("ios.md", "--format", "json").output.contains("\"suppressed\" : 1"))
    #expect(self.run("ios.md", "--language", "zh").output.contains("1 条已抑制"))
  }

  @Test func `an unused and an unknown comment are shown with their lines`() throws {
    try folder.write(
      "<!-- driftmark-disable-file value-missing -- why -->\n<!-- driftmark-enabel -->\n\n"
        + EnumPage.clean, to: "web.md")
    let run = run("web.md")
    #expect(run.output.contains("web.md:1:1: warning[suppression-unused]: this comment suppresses"))
    #expect(run.output.contains("web.md:2:1: warning[suppression-unknown]: 'driftmark-enabel'"))
    #expect(run.output.contains("| <!-- driftmark-enabel -->\n"))
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ["--rule", "suppression-unused"], ["--skip-rule", "value-collision"],
    ["--skip-rule", "suppression-unused"], ["--rule", "value-missing"],
  ])
  func `a comment for a rule that did not run is not unused`(_ flags: [String]) {
    let run = ToolRun(["ios.md"] + flags, in: folder.path)
    #expect(!run.output.contains("suppression-"))
    #expect(run.status == 0)
  }

  @Test func `a missing reason is reported where it is asked for`() throws {
    try folder.write("<!-- driftmark-disable value-collision -->\n" + EnumPage.faulty, to: "web.md")
    #expect(!run("web.md").output.contains("suppression-"))
    let run = run("web.md", "--rule", "group-suppressions")
    #expect(run.output.contains("web.md:1:1: warning[suppression-unexplained]: "))
  }

  @Test func `comments of context pages are not looked at`() throws {
    try folder.write(
      "<!-- driftmark-disable-file value-missing -->\n\n" + EnumPage.clean, to: "web.md")
    #expect(!run("ios.md", "--context", "web.md").output.contains("suppression-"))
  }

  @Test func `above the title of an index page a comment is for the pages of its folder`() throws {
    for (name, code) in [("LOST", 1001), ("WET", 1001), ("SHUT", 1003), ("HOT", 1004)] {
      try folder.write(
        "---\ntitle: \(code) GATE_\(name)\n---\n\nWhat the page says of it.\n",
        to: "codes/\(name).md")
    }
    try folder.write("# Gate error codes\n\nAll of them.\n", to: "codes/index.md")
    #expect(run("codes").output.contains("error[value-collision]"))
    try folder.write(
      "<!-- driftmark-disable-next-line value-collision -->\n# Gate error codes\n\nAll of them.\n",
      to: "codes/index.md")
    #expect(!run("codes").output.contains("value-collision"))
  }

  private func run(_ arguments: String...) -> ToolRun { ToolRun(arguments, in: folder.path) }
}
