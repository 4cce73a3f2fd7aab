import TestSupport
import Testing

struct MatrixRunTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let members = ["OFF = 0", "ON = 1", "DIMMED = 2"]
    try folder.write(EnumPage.text("LampState", members[0], members[1], members[2]), to: "ios.md")
    try folder.write(EnumPage.text("LampState", "OFF = 0", "ON = 7", "DIMMED = 2"), to: "web.md")
    try folder.write(
      EnumPage.text("FuseError", "FUSE_BLOWN = 4", "FUSE_HOT = 5", "FUSE_GONE = 6"),
      to: "android.md")
  }

  @Test func `a row stands for a concept and a column for an edition`() throws {
    let run = run()
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains("≠   On     ≠1   ≠7"))
    #expect(lines.contains("    Dimmed  2    2"))
    #expect(lines.contains("FuseError"))
  }

  @Test(arguments: [
    ("text", "FuseError\n"), ("markdown", "## FuseError\n\n| concept | android |\n"),
    ("csv", "enum,concept,differs,android en,ios en,web en\n"), ("json", "{\n  \"enums\" : [\n"),
  ]) func `each format has its beginning`(_ format: String, _ start: String) {
    let run = run("--format", format)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(start))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test func `an enum is chosen by its name, on one platform or on all`() {
    #expect(!run("--enum", "LampState").output.contains("FuseError"))
    #expect(run("--enum", "ios:LampState").output == run("--enum", "LampState").output)
    #expect(run("--enum", "FuseError").output.contains("Blown"))
  }

  @Test(arguments: [
    ("LampStat", "no enum is called 'LampStat'; did you mean 'LampState'?"),
    ("web:FuseError", "no enum is called 'web:FuseError'; did you mean 'FuseError'?"),
    ("Nothing", "no enum is called 'Nothing'"),
    ("OFF", "no enum is called 'OFF'"),
  ]) func `an enum that is unknown is 2`(_ selector: String, _ complaint: String) {
    let run = run("--enum", selector)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors == "driftmark: \(complaint)\n")
  }

  @Test func `only differences are shown where they are asked for`() {
    let output = run("--enum", "LampState", "--only-differences").output
    #expect(output.contains("On "))
    #expect(!output.contains("Dimmed"))
    #expect(run("--only-differences", "--format", "json").output.contains("\"concept\" : \"On\""))
    #expect(!run("--only-differences", "--format", "json").output.contains("FUSE_BLOWN"))
  }

  @Test func `where nothing is uncertain nothing is shown`() {
    #expect(
      run("--uncertain").output == "no rows to show: 6 rows whose matches are certain\n")
    #expect(run("--uncertain").status == 0)
    #expect(run("--uncertain", "--format", "csv").output.split(separator: "\n").count == 1)
  }

  @Test func `the last line counts what is shown and what is not`() {
    #expect(
      run("--only-differences").output.hasSuffix(
        "\n1 row in 1 enum: 1 differing, 0 with gaps, 0 uncertain;"
          + " not shown: 5 rows on which all agree\n"))
    #expect(
      run("--only-differences", "--language", "zh").output.hasSuffix(
        "\n1 个枚举，1 行：1 行值不同，0 行有缺失，0 行对应关系不确定；未显示：5 行一致\n"))
    #expect(
      run("--enum", "FuseError", "--only-differences").output
        == "no rows to show: 3 rows on which all agree\n")
  }

  @Test func `a row is one line in a pipe, unless COLUMNS says how wide lines are`() throws {
    let value = String(repeating: "'LAMP' | ", count: 20) + "'FUSE'"
    try folder.write(
      EnumPage.text("LampMask", "ALL = \(value.replacing("|", with: "\\|"))", "NONE = 0"),
      to: "web.md")
    let arguments = ["matrix", "--enum", "LampMask"]
    let pipe = ToolRun(arguments, in: folder.path, width: 40).output
    #expect(pipe.contains("    All   \(value)\n"))
    let asked = ToolRun(arguments, in: folder.path, environment: ["COLUMNS": "40"], width: 40)
    let terminal = ToolRun(
      arguments, in: folder.path, environment: ["NO_COLOR": "1"], isTerminal: true, width: 40)
    #expect(asked.output == terminal.output)
    #expect(asked.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func `where nothing was read the status is 2`() throws {
    let empty = try TemporaryFolder()
    #expect(ToolRun(["matrix"], in: empty.path).status == 2)
    try empty.write(EnumPage.prose, to: "ios.md")
    let run = ToolRun(["matrix"], in: empty.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors == "driftmark: nothing was checked: no enum in 1 document\n")
  }

  @Test func `a named page that cannot be read is 2`() throws {
    try folder.write([0x6C, 0xFF], to: "bad.md")
    let run = ToolRun(["matrix", "bad.md", "ios.md"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.contains("LampState"))
  }

  @Test func `the same pages give the same bytes`() {
    for format in ["text", "markdown", "csv", "json"] {
      #expect(run("--format", format).output == run("--format", format, "--jobs", "1").output)
    }
  }

  private func run(_ arguments: String...) -> ToolRun {
    ToolRun(["matrix"] + arguments, in: folder.path)
  }
}
