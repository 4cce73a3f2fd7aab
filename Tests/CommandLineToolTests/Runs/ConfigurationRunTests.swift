import TestSupport
import Testing

/// A project with a configuration, as the program sees it.
struct ConfigurationRunTests {
  private static let bells = """
    # BellState

    | Name | Value | Description |
    | --- | --- | --- |
    | BELL_SILENT | 0 | The bell does not ring. |
    | BELL_RINGING | 1 | The bell rings. |
    | BELL_BROKEN | 0 | The bell needs repair. |

    """

  private func folder(_ configuration: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.bells, to: "docs/a/errors.md")
    try folder.write(Self.bells, to: "docs/b/errors.txt")
    try folder.write(configuration, to: "driftmark.yml")
    return folder
  }

  private func run(_ arguments: [String], _ folder: TemporaryFolder, in part: String = "")
    -> ToolRun
  {
    ToolRun(arguments, in: folder.path + part, environment: ["LANG": "C"])
  }

  @Test func `files that the configuration names are read, whatever their ending`() throws {
    let folder = try folder("files: [docs/**/*.md, docs/**/*.txt]\n")
    let facts = run(["facts"], folder)
    #expect(facts.output.split(separator: "\n").count == 6)
    #expect(facts.status == 0)
  }

  @Test func `the configuration of a folder above holds, and paths are shown from it`() throws {
    let folder = try folder("platforms: {kiosk: {files: docs/a}}\n")
    let check = run(["check", "a"], folder, in: "/docs")
    #expect(check.output.contains("docs/a/errors.md:7:17: error[value-collision]"))
    #expect(check.output.contains("BellState · kiosk"))
  }

  @Test func `the whole project is read, and paths narrow what is reported`() throws {
    let folder = try folder("files: [docs/**/*.md, docs/**/*.txt]\n")
    try folder.write(
      Self.bells.replacing("SILENT | 0", with: "SILENT | 7"), to: "docs/web/errors.md")
    let check = run(["check", "docs/web", "--format", "json"], folder)
    #expect(check.output.contains("\"documents\" : 3"))
    #expect(!check.output.contains("\"file\" : \"docs/b/errors.txt\",\n        \"language\""))
  }

  @Test func `a mistake ends the run with status 2 and one line each`() throws {
    let folder = try folder("fils: docs\nrules: {naming-cas: off}\n")
    let check = run(["check"], folder)
    #expect(
      check.errors == """
        driftmark: driftmark.yml:1:1: unknown key 'fils'; did you mean 'files'?
        driftmark: driftmark.yml:2:9: no rule is called 'naming-cas'; did you mean 'naming-case'?

        """)
    #expect(check.status == 2)
    #expect(run(["explain", "naming-case"], folder).status == 0)
  }

  @Test func `a pattern that fits nothing is told, a platform without enums fails`() throws {
    let folder = try folder("exclude: drafts\nplatforms: {ios: {files: docs/ois}}\n")
    let check = run(["check"], folder)
    #expect(
      check.errors.hasPrefix(
        """
        driftmark: driftmark.yml:1:10: 'drafts' matches no page
        driftmark: driftmark.yml:2:26: 'docs/ois' matches no page

        """))
    #expect(check.errors.contains("nothing was checked on ios"))
    #expect(check.status == 2)
  }

  @Test func `severities of the configuration decide what is listed and what fails`() throws {
    let folder = try folder("rules: {value-collision: info}\noutput: {severity: info}\n")
    let check = run(["check"], folder)
    #expect(check.output.contains("info[value-collision]"))
    #expect(check.status == 0)
    #expect(run(["check", "--fail-on", "info"], folder).status == 1)
  }

  @Test func `a rule that is off runs where a flag names it`() throws {
    let folder = try folder("rules: {value-collision: off}\n")
    #expect(!run(["check"], folder).output.contains("value-collision"))
    #expect(run(["check", "--rule", "value-collision"], folder).output.contains("value-collision"))
  }

  @Test func `parts below an excluded heading are not read`() throws {
    let folder = try folder("headings: {exclude: bellstate}\n")
    #expect(run(["check"], folder).errors.contains("nothing was checked"))
  }

  @Test func `the baseline stands beside the configuration and is whole in every folder`() throws {
    let folder = try folder("exclude: docs/b\n")
    #expect(run(["baseline", "write"], folder, in: "/docs").status == 0)
    #expect(run(["check", "--strict-baseline"], folder).status == 0)
    let narrow = run(["check", "--strict-baseline", "a"], folder, in: "/docs")
    #expect(narrow.status == 0)
    #expect(narrow.output.contains("in the baseline"))
    try folder.write(Self.bells.replacing("BROKEN | 0", with: "BROKEN | 2"), to: "docs/a/errors.md")
    #expect(run(["check", "--strict-baseline"], folder, in: "/docs").status == 1)
  }

  @Test func `a comment suppresses what the configuration made louder`() throws {
    let folder = try folder("rules: {value-collision: error}\noutput: {fail-on: warning}\n")
    let comment = "<!-- driftmark-disable-next-line value-collision -- as in the header -->\n"
    try folder.write(comment + Self.bells, to: "docs/a/errors.md")
    let check = run(["check"], folder)
    #expect(check.output.contains("1 suppressed"))
    #expect(check.status == 0)
  }

  @Test func `another file is named with a flag`() throws {
    let folder = try folder("fils: wrong\n")
    try folder.write("rules: {value-collision: off}\n", to: "other.yml")
    #expect(run(["check", "--config", "other.yml"], folder).status == 0)
    let missing = run(["check", "--config", "none.yml"], folder)
    #expect(missing.errors == "driftmark: none.yml: no such file\n")
    #expect(missing.status == 2)
  }
}
