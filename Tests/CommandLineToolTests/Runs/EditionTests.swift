import TestSupport
import Testing

/// What is compared with what: versions, and pages whose content stands elsewhere.
struct EditionTests {
  private static let lamp = EnumPage.text("LampState", "OFF = 0", "ON = 1", "DIMMED = 2")
  private static let other = EnumPage.text("LampState", "OFF = 0", "ON = 7", "DIMMED = 2")
  private static let fuse = EnumPage.text("FuseError", "FUSE_BLOWN = 4", "FUSE_HOT = 5")
  private static let gate = EnumPage.text("GateMode", "GATE_UP = 40", "GATE_DOWN = 50")

  private func rules(_ pages: [String: String]) throws -> [Substring] {
    let folder = try TemporaryFolder()
    for (path, text) in pages { try folder.write(text, to: path) }
    let run = ToolRun(["check", "--severity", "info", "--all"], in: folder.path)
    return run.output.split(separator: "\n").filter {
      $0.contains("[value-conflict]") || $0.contains("-missing]")
    }
  }

  @Test(arguments: [
    ("v1.0/ios.md", "v2.0/web.md", 0), ("v1.0/ios.md", "web.md", 0),
    ("v1.0/ios.md", "version-1.0/web.md", 1), ("latest/ios.md", "web.md", 1),
    ("v2.0/ios.md", "v2.0/web.md", 1),
  ])
  func `versions are never compared with each other`(one: String, two: String, findings: Int)
    throws
  {
    #expect(try rules([one: Self.lamp, two: Self.other]).count == findings)
  }

  @Test func `an enum is not missing where a page stands for another one`() throws {
    let all = [Self.lamp, Self.fuse, Self.gate].joined(separator: "\n")
    let most = [Self.lamp, Self.fuse].joined(separator: "\n")
    var pages = ["ios/lamps.md": all, "web/lamps.md": all, "linux/lamps.md": most]
    #expect(try rules(pages).count == 1)
    pages["linux/gates.mdx"] = "import Gates from '/ios/gates.mdx'\n\n<Gates />\n"
    #expect(try rules(pages).isEmpty)
  }

  @Test func `a member is not missing where a row is a placeholder`() throws {
    let short = EnumPage.text("LampState", "OFF = 0", "DIMMED = 2")
    var pages = ["ios.md": Self.lamp, "web.md": Self.lamp, "linux.md": short]
    #expect(try rules(pages).count == 1)
    pages["linux.md"] = short + "| {lamps.on[props.p]} | 1 | On. |\n"
    #expect(try rules(pages).isEmpty)
  }

  @Test func `content of other pages is counted apart`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lamp, to: "ios.md")
    try folder.write("---\ntitle: Lamps\n---\n", to: "web.md")
    let check = ToolRun(["check"], in: folder.path)
    #expect(check.output.contains("1 unresolved, content of other pages:\n  web.md: "))
    let facts = ToolRun(["facts", "--summary"], in: folder.path)
    #expect(facts.output.contains("3 members; skipped 0, unresolved 1\n"))
  }
}
