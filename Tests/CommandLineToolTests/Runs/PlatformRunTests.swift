import Foundation
import TestSupport
import Testing

/// The order of platforms and the source of truth, as the program sees them.
struct PlatformRunTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write(["OFF = 0", "ON = 1", "DIMMED = 2", "HOT = 3"], "ios")
    try write(["OFF = 0", "ON = 1", "DIMMED = 5", "HOT = 3"], "web")
    try write(["OFF = 0", "ON = 1", "DIMMED = 5", "HOT = 3"], "android")
  }

  private func write(_ members: [String], _ platform: String) throws {
    try folder.write(ComparingPage.text("LampState", members), to: "\(platform).md")
  }

  private func run(_ arguments: String..., settings: String) throws -> ToolRun {
    try folder.write(settings + "\n", to: "driftmark.yml")
    return ToolRun(arguments, in: folder.path, environment: ["LANG": "C"])
  }

  private static let order = "platforms: {web: {}, ios: {}}"

  @Test(arguments: [
    ("text", "          web  ios  android\n"), ("markdown", "| concept | web | ios | android |"),
    ("csv", "enum,concept,differs,web en,ios en,android en\n"),
  ]) func `columns stand in the order of the configuration`(_ format: String, _ header: String)
    throws
  {
    let matrix = try run("matrix", "--format", format, settings: Self.order)
    #expect(matrix.output.contains(header.trimmingPrefix(" ")))
    #expect(matrix.errors == "")
  }

  @Test func `witnesses stand in the order of the configuration`() throws {
    let check = try run("check", "--rule", "value-conflict", settings: Self.order)
    let frames = check.output.split(separator: "\n").filter { $0.contains(" 7 | ") }
    #expect(
      frames.map { $0.split(separator: " ")[0] } == ["ios", "web", "android"])
  }

  @Test func `witnesses stay where the rule has them in the usual order of platforms`() throws {
    let usual = try run("check", "--rule", "value-conflict", settings: "files: \"**\"")
    let named = try run(
      "check", "--rule", "value-conflict", settings: "platforms: {ios: {}, android: {}, web: {}}")
    #expect(named.output == usual.output)
  }

  @Test func `fingerprints are the same in any order`() throws {
    func fingerprints(_ settings: String) throws -> [String] {
      let json = try run("check", "--severity", "info", "--format", "json", settings: settings)
      return json.output.split(separator: "\n").filter { $0.contains("\"fingerprint\"") }
        .map(String.init).sorted()
    }
    let found = try fingerprints("files: \"**\"")
    #expect(!found.isEmpty)
    #expect(try fingerprints(Self.order) == found)
    #expect(try fingerprints("platforms: {android: {}, web: {}, ios: {}}") == found)
  }

  @Test func `what differs from the source of truth is at fault, also where most agree`() throws {
    let usual = try run("check", "--rule", "value-conflict", settings: "files: \"**\"")
    #expect(usual.output.contains("ios.md:7:"))
    let check = try run("check", "--rule", "value-conflict", settings: "source-of-truth: ios")
    for file in ["web.md", "android.md"] { #expect(check.output.contains("\(file):7:")) }
    #expect(check.output.contains("5 on web, 2 on ios, the source of truth\n"))
    #expect(!check.output.contains("ios.md:7:"))
    let chinese = try run("check", "--language", "zh", settings: "source-of-truth: ios")
    #expect(chinese.output.contains("在 基准平台 ios 上是 2"))
  }

  @Test func `the first source of truth that has something to say is taken`() throws {
    let check = try run(
      "check", "--rule", "value-conflict", settings: "source-of-truth: [harmonyos, web, ios]")
    #expect(check.output.contains("2 on ios, 5 on web, the source of truth\n"))
    #expect(
      check.errors
        == "driftmark: driftmark.yml:1:19: no page is of the platform 'harmonyos'; "
        + "there is android, ios, web\n")
  }

  @Test func `a member that only the source of truth has is a warning`() throws {
    try write(["OFF = 0", "ON = 1", "DIMMED = 5", "HOT = 3", "WORN = 9"], "ios")
    let flags = ["check", "--rule", "counterpart-missing"]
    #expect(
      !(try run(flags[0], flags[1], flags[2], settings: "exclude: x")).output.contains("WORN"))
    let check = try run(flags[0], flags[1], flags[2], settings: "source-of-truth: ios")
    #expect(
      check.output.contains("on web lacks 'WORN' (9), which ios, the source of truth, has\n"))
    let other = try run(flags[0], flags[1], flags[2], settings: "source-of-truth: web")
    #expect(!other.output.contains("WORN"))
  }

  @Test func `descriptions and names are held against the source of truth`() throws {
    let text = "Tells that the lamp is HOT."
    let page = ComparingPage.text("LampState", ["OFF = 0", "ON = 1", "DIMMED = 2", "HOT = 3"])
    try folder.write(page.replacing(text, with: "Cool it for 30 seconds."), to: "ios.md")
    for platform in ["web", "android"] {
      try folder.write(page.replacing(text, with: "Cool it for 60 seconds."), to: "\(platform).md")
    }
    let rule = ["check", "--rule", "description-mismatch"]
    let usual = try run(rule[0], rule[1], rule[2], settings: "exclude: x")
    #expect(usual.output.contains("ios.md:8:"))
    let check = try run(rule[0], rule[1], rule[2], settings: "source-of-truth: ios")
    #expect(check.output.contains("30 seconds on ios, the source of truth"))
    #expect(check.output.contains("web.md:8:"))
  }
}
