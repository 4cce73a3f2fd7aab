import TestSupport
import Testing

/// Options of rules, as the program sees them.
struct RuleOptionRunTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ members: [String], to platform: String = "ios") throws {
    try folder.write(ComparingPage.text("LampState", members), to: "\(platform).md")
  }

  /// What a rule reports, warnings and errors, with an option set.
  private func check(_ rule: String, _ options: String) throws -> String {
    try folder.write("rules:\n  \(rule): {\(options)}\n", to: "driftmark.yml")
    let run = ToolRun(["check", "--rule", rule], in: folder.path, environment: ["LANG": "C"])
    #expect(run.errors == "")
    return run.output
  }

  @Test func `words of the project are right`() throws {
    try write(["LAMP_BRIGTHNESS = 0", "LAMP_OFF = 1", "LAMP_ISBROKEN = 2"])
    #expect(try check("naming-spelling", "words: []").contains("BRIGTHNESS"))
    #expect(try !check("naming-spelling", "words: [Brigthness]").contains("BRIGTHNESS"))
    #expect(try check("naming-words", "words: []").contains("ISBROKEN"))
    #expect(try !check("naming-words", "words: isbroken").contains("ISBROKEN"))
  }

  @Test func `a prefix is one from a share of the members on`() throws {
    try write(
      ["LAMP_STATE_OFF = 0", "LAMP_STATE_ON = 1", "LAMP_STATE_HOT = 2", "LAMP_STATE_DIM = 3"]
        + ["GLOWING = 4", "BLINKING = 5"])
    #expect(try check("naming-prefix", "severity: warning").contains("'GLOWING' lacks"))
    #expect(try !check("naming-prefix", "share: 0.9").contains("'GLOWING' lacks"))
  }

  @Test func `enums need a description unless the project says that they do not`() throws {
    let table =
      "| Name | Value | Description |\n| --- | --- | --- |\n| OFF | 0 | Off. |\n| ON | 1 | On. |\n"
    for page in ["web.md", "ios.md"] {
      try folder.write("# LampState\n\nHow the lamp is.\n\n\(table)", to: page)
    }
    try folder.write("# LampState\n\n\(table)", to: "unity.md")
    #expect(try check("description-missing", "enums: true").contains("it has one on ios"))
    #expect(try !check("description-missing", "enums: false").contains("it has one on ios"))
  }

  @Test func `a text is a placeholder where the project says so`() throws {
    try folder.write(
      "# LampState\n\n| Name | Value | Description |\n| --- | --- | --- |\n| OFF | 0 | See code. |\n",
      to: "ios.md")
    #expect(try !check("description-placeholder", "words: []").contains("See code"))
    #expect(try check("description-placeholder", "words: [see code]").contains("'See code'"))
  }

  @Test func `a member must be on enough platforms before its absence is a warning`() throws {
    let all = ["OFF = 0", "ON = 1", "DIM = 2", "HOT = 3"]
    for platform in ["ios", "android"] { try write(all, to: platform) }
    try write(Array(all.dropLast()), to: "web")
    #expect(try check("counterpart-missing", "platforms: 2").contains("lacks 'HOT'"))
    #expect(try !check("counterpart-missing", "platforms: 3").contains("lacks 'HOT'"))
  }

  @Test func `an enum must be on enough platforms before others are asked for it`() throws {
    let lamps = ComparingPage.text("LampState", ["OFF = 0", "ON = 1"])
    let doors = "\n" + ComparingPage.text("DoorState", ["OPEN = 0", "SHUT = 1"])
    let bells = "\n" + ComparingPage.text("BellState", ["MUTE = 0", "LOUD = 1"])
    for platform in ["ios", "android"] {
      try folder.write(lamps + doors + bells, to: "\(platform)/states.md")
    }
    try folder.write(lamps + doors, to: "web/states.md")
    #expect(try check("counterpart-enum-missing", "severity: warning").contains("BellState"))
    #expect(try !check("counterpart-enum-missing", "platforms: 3").contains("BellState"))
  }

  @Test func `options hold on the pages of the last override that sets them`() throws {
    try folder.write(
      """
      rules: {description-placeholder: {words: [later]}}
      overrides:
        - {files: b, rules: {description-placeholder: {words: [soon]}}}
        - {files: b/old, rules: {description-placeholder: {words: [never]}}}
        - {files: b/old, rules: {description-placeholder: error}}
      """, to: "driftmark.yml")
    let page = """
      # LampState

      | Name | Value | Description |
      | --- | --- | --- |
      | OFF | 0 | later |
      | ON | 1 | soon |
      | DIM | 2 | never |

      """
    for path in ["a", "b", "b/old"] { try folder.write(page, to: "\(path)/states.md") }
    let check = ToolRun(
      ["check", "--rule", "description-placeholder", "--format", "checkstyle"], in: folder.path)
    let found = check.output.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /error line="(\d+)" .*severity="(\w+)"/).map { "\($0.1) \($0.2)" }
    }
    #expect(found.sorted() == ["5 warning", "6 warning", "7 error"])
  }

  @Test func `options are shown with their defaults`() throws {
    let page = ToolRun(["explain", "naming-prefix"], in: folder.path).output
    #expect(page.contains("| `share` | share | `0.5` | the share of members"))
    let settings = ToolRun(["config", "show"], in: folder.path).output
    #expect(settings.contains("rules.naming-prefix.share: 0.5"))
    let json = ToolRun(["rules", "--format", "json"], in: folder.path).output
    #expect(json.contains("\"kind\" : \"share\""))
  }
}
