import TestSupport
import Testing

/// Aliases of the configuration, as the program sees them.
struct AliasRunTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let ios = ["Shut = 1", "Busy = 2", "Hot = 3", "Dim = 5", "Wet = 6"].map { "LampError" + $0 }
    try folder.write(ComparingPage.text("LampError", ios), to: "ios.md")
    try folder.write(ComparingPage.text("LampError", Self.web), to: "web.md")
  }

  private func run(_ arguments: String..., aliases: String) throws -> ToolRun {
    try folder.write("aliases:\n" + aliases, to: "driftmark.yml")
    return ToolRun(arguments, in: folder.path, environment: ["LANG": "C"])
  }

  private static let web = ["GONE = 7", "BUSY = 2", "HOT = 3", "DIM = 5", "WET = 6"]
  private static let pair = "  members:\n    - [ios:LampErrorShut, web:LampError/GONE]\n"

  @Test func `the rules hold members of an alias against each other`() throws {
    let check = try run("check", "--rule", "value-conflict", aliases: Self.pair)
    #expect(check.output.contains("'GONE' is 1 on ios, 7 on web"))
    #expect(check.errors == "")
  }

  @Test func `why says that an alias makes two one`() throws {
    let why = try run("why", "LampErrorShut", "GONE", aliases: Self.pair)
    #expect(why.output.contains("\ncounterparts, with confidence 1.00\n"))
    #expect(
      why.output.contains(#/alias +\+99\.0  driftmark\.yml says that they are one\n/#))
    let json = try run("why", "LampErrorShut", "GONE", "--format", "json", aliases: Self.pair)
    #expect(json.output.contains("\"alias\" : 99"))
  }

  @Test func `enums may be called one`() throws {
    try folder.write(ComparingPage.text("BulbTrouble", ["WORN = 21", "LOST = 22"]), to: "web.md")
    let aliases = "  enums: [[LampError, web:BulbTrouble]]\n"
    let why = try run("why", "LampError", "BulbTrouble", aliases: aliases)
    #expect(why.output.contains("are one enum\n"))
    #expect(why.output.contains("driftmark.yml says that they are one"))
    #expect(try run("matrix", aliases: aliases).output.hasPrefix("LampError\n"))
  }

  @Test func `an alias of nothing is told with its place and does no harm`() throws {
    let check = try run(
      "check", "--fail-on", "never", aliases: "  members:\n    - [ios:LampErrorHott, HOT]\n")
    #expect(
      check.errors
        == "driftmark: driftmark.yml:3:8: alias 'ios:LampErrorHott' is no member on the pages; "
        + "did you mean 'ios:LampErrorHot'?\n")
    #expect(check.status == 0)
  }

  @Test func `two members of one edition cannot be one`() throws {
    let check = try run(
      "check", aliases: "  members:\n    - [HOT, LampErrorHot]\n    - [HOT, LampErrorBusy]\n")
    #expect(
      check.errors
        == "driftmark: driftmark.yml:4:13: 'LampErrorHot' and 'LampErrorBusy' cannot be one: "
        + "both are of one platform, language and version\n")
    #expect(check.status == 2)
  }

  @Test func `an earlier state is judged with the same aliases`() throws {
    try folder.write("aliases:\n" + Self.pair, to: "driftmark.yml")
    try folder.makeRepository()
    try folder.commitAll()
    let web = Self.web.map { $0.replacing("2", with: "4") }
    try folder.write(ComparingPage.text("LampError", web), to: "web.md")
    let check = try run(
      "check", "--against", "HEAD", "--rule", "value-conflict", aliases: Self.pair)
    #expect(check.output.contains("'BUSY' is"))
    #expect(!check.output.contains("'GONE' is"))
  }
}
