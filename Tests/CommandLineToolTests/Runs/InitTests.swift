import Foundation
import TestSupport
import Testing

/// `driftmark init`, as the program does it.
struct InitTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (page, wrong) in [("docs/ios/lamp", 2), ("docs/web/lamp", 5), ("docs/en/android", 2)] {
      let states = ["OFF = 0", "ON = 1", "DIMMED = \(wrong)", "HOT = 3"]
      try folder.write(ComparingPage.text("LampState", states), to: "\(page).md")
    }
    try folder.write(EnumPage.prose, to: "docs/blog/one.md")
  }

  private func run(_ arguments: String..., in part: String = "") -> ToolRun {
    ToolRun(arguments, in: folder.path + part, environment: ["LANG": "C"])
  }

  private func settings(_ file: String = "driftmark.yml") throws -> String {
    try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
  }

  @Test func `platforms, pages and the next steps are told and written`() throws {
    let run = run("init")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("4 pages, 3 of them with enums: 3 enums, 12 members\n"))
    #expect(run.output.contains("\nweb           1      1        4  en\n"))
    #expect(
      run.output.contains(
        "\nlayouts: tables (3)\nlined up: 1 enum of several platforms or languages, 0 of one only"))
    #expect(run.output.contains("\n  driftmark baseline write  accept what is there today: "))
    let settings = try settings()
    #expect(settings.contains("\nfiles: \"**\"\n"))
    #expect(
      settings.contains(
        """
        platforms:
          ios: {files: docs/ios/**, language: en}  # 1 page, 1 enum, 4 members
          android: {files: docs/en/android.md, language: en}  # 1 page, 1 enum, 4 members
          web: {files: docs/web/**, language: en}  # 1 page, 1 enum, 4 members

        """))
  }

  @Test func `a check says the same with the file as without it`() throws {
    let before = run("check", "--format", "json", "--severity", "info")
    #expect(run("init").status == 0)
    let after = run("check", "--format", "json", "--severity", "info")
    #expect(after.output == before.output)
    #expect(after.errors == before.errors)
  }

  @Test func `what is there is replaced only with --force`() throws {
    try folder.write("rules: {value-conflict: off}\n", to: "driftmark.yml")
    let run = run("init")
    #expect(
      run.errors == "driftmark: driftmark.yml is there already; --force replaces it, "
        + "--stdout prints what would be written\n")
    #expect(run.output == "")
    #expect(run.status == 2)
    #expect(try settings() == "rules: {value-conflict: off}\n")
    let printed = self.run("init", "--stdout")
    #expect(try settings() == "rules: {value-conflict: off}\n")
    #expect(self.run("init", "--force").status == 0)
    #expect(try settings() == printed.output)
  }

  @Test func `a file with mistakes can be replaced, and one of the other name`() throws {
    try folder.write("fils: [\n", to: ".driftmark.yml")
    #expect(run("init").status == 2)
    #expect(run("init", "--force").status == 0)
    #expect(try settings(".driftmark.yml").contains("platforms:"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/driftmark.yml"))
  }

  @Test func `paths narrow what is read, and the file stands at the top`() throws {
    try folder.makeRepository()
    let before = run("check", "web", "ios", "--format", "json", in: "/docs")
    #expect(run("init", "web", "ios", in: "/docs").status == 0)
    #expect(try settings().contains("\nfiles: [docs/ios/**, docs/web/**]\n"))
    #expect(run("check", "--format", "json").output == before.output)
  }

  @Test func `a named page is a pattern of its own`() throws {
    try folder.write(EnumPage.clean, to: "lamp.txt")
    #expect(run("init", "lamp.txt", "docs/web").status == 0)
    #expect(try settings().contains("\nfiles: [\"/lamp.txt\", docs/web/**]\n"))
    #expect(run("check", "--format", "json").output.contains("\"documents\" : 2"))
  }

  @Test func `pages of which nothing tells whose they are wait for a name`() throws {
    try folder.write(EnumPage.clean, to: "docs/misc/lamp.md")
    let run = run("init")
    #expect(run.output.contains("\n  1 page names no platform: "))
    #expect(try settings().contains("\n  # \"?\": {files: docs/misc/lamp.md}\n"))
  }

  @Test func `enums of several names are written down`() throws {
    let members = ["GATE_OPEN = 11", "GATE_SHUT = 12", "GATE_JAMMED = 13", "GATE_WET = 14"]
    try folder.write(ComparingPage.text("GateState", members), to: "docs/ios/gate.md")
    try folder.write(ComparingPage.text("BarrierMode", members), to: "docs/web/gate.md")
    let why = run("why", "GateState", "BarrierMode")
    #expect(run("init").status == 0)
    let isOne = why.output.contains("are one enum")
    #expect(try settings().contains("[\"ios:GateState\", \"web:BarrierMode\"]") == isOne)
  }

  @Test func `messages and comments are in Chinese where they are asked for`() throws {
    let run = run("init", "--language", "zh")
    #expect(run.output.hasPrefix("4 个文档，其中 3 个含有枚举"))
    #expect(try settings().contains("# 文档所属的平台"))
  }

  @Test func `what cannot be done ends with status 2 and writes nothing`() throws {
    let empty = try TemporaryFolder()
    try empty.write(EnumPage.prose, to: "a.md")
    for arguments in [["init"], ["init", "-"], ["init", "none"], ["init", folder.path]] {
      let run = ToolRun(arguments, in: empty.path, environment: ["LANG": "C"])
      #expect(run.status == 2)
      #expect(run.errors.split(separator: "\n").count <= 2)
      #expect(run.errors.hasPrefix("driftmark: "))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: empty.path) == ["a.md"])
  }

  @Test func `a page that settings cannot name ends with status 2 and writes nothing`() throws {
    try folder.write(EnumPage.clean, to: ".hidden/lamp.md")
    let run = run("init", ".hidden")
    #expect(
      run.errors == "driftmark: .hidden/lamp.md cannot be named in driftmark.yml: it is hidden, "
        + "ignored by git, or behind a link\n")
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/driftmark.yml"))
  }

  @Test func `a file that cannot be written ends with status 2`() throws {
    try folder.write("", to: "driftmark.yml/in-the-way")
    let run = run("init", "--force")
    #expect(run.errors.hasPrefix("driftmark: cannot write driftmark.yml: "))
    #expect(run.output == "")
    #expect(run.status == 2)
  }
}
