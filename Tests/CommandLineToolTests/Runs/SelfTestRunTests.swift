import Foundation
import TestSupport
import Testing

struct SelfTestRunTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let page = EnumPage.text(
      "LampState", "OFF = 0", "ON = 1", "DIMMED = 2", "BROKEN = 3", "LOST = 4")
    for platform in ["ios", "android", "web"] { try folder.write(page, to: "\(platform).md") }
  }

  @Test func `faults of an enum on three platforms are caught`() throws {
    let run = run("--count", "3", "--fault", "value-of-sibling", "--fault", "row-dropped")
    #expect(run.status == 0)
    #expect(run.output.contains("a sibling's value     3       3 "))
    #expect(run.output.contains("a row dropped         3       3 "))
    #expect(run.output.contains("of 100 such slips on your pages, 100 would be reported"))
  }

  @Test func `no page is changed`() throws {
    let page = folder.url.appending(path: "ios.md")
    let before = try Data(contentsOf: page)
    _ = run("--count", "2")
    #expect(try Data(contentsOf: page) == before)
  }

  @Test func `a seed gives the same bytes`() {
    let first = run("--count", "2", "--seed", "7", "--format", "json").output
    #expect(run("--count", "2", "--seed", "7", "--format", "json", "--jobs", "3").output == first)
    #expect(run("--count", "2", "--seed", "8", "--format", "json").output != first)
  }

  @Test func `JSON has the counts, and every fault with its findings`() throws {
    let output = run("--count", "1", "--fault", "row-duplicated", "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect(object?["schemaVersion"] as? Int == 1)
    let kind = (object?["kinds"] as? [[String: Any]])?.first
    #expect((kind?["all"] as? [String: Int])?["caught"] == 1)
    let fault = (object?["faults"] as? [[String: Any]])?.first
    #expect(fault?["outcome"] as? String == "caught")
    let finding = (fault?["findings"] as? [[String: Any]])?.first
    #expect(finding?["rule"] as? String == "member-duplicate")
  }

  @Test func `what is not caught is listed`() throws {
    try folder.write(EnumPage.text("LampState", "OFF = 10", "ON = 20", "LOST = 30"), to: "one/x.md")
    let run = ToolRun(
      ["selftest", "one", "--all", "--fault", "value-off-by-one", "--count", "1", "--seed", "3"],
      in: folder.path)
    #expect(run.output.contains("\n  one/x.md:"))
    #expect(run.output.contains("  (missed, no witness)\n"))
  }

  @Test func `standard input is a page as any other`() {
    let run = ToolRun(
      ["selftest", "-", "--fault", "row-duplicated", "--count", "1"], in: folder.path,
      input: EnumPage.clean)
    #expect(run.status == 0)
    #expect(run.output.contains("a row duplicated     1       1 "))
  }

  @Test func `where nothing can be injected the status is 2`() throws {
    try folder.write(EnumPage.prose, to: "prose/a.md")
    let nothing = ToolRun(["selftest", "prose"], in: folder.path)
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("nothing was checked"))
    let none = run("--fault", "prefix-broken")
    #expect(none.status == 2)
    #expect(none.output.contains("no fault could be injected"))
  }

  @Test(arguments: [["--count", "0"], ["--count", "x"], ["--seed", "-1"], ["--fault", "typo"]])
  func `numbers and kinds are checked`(_ flags: [String]) {
    #expect(run(flags).status == 2)
  }

  @Test func `the report comes in Chinese`() {
    let output = run("--count", "1", "--fault", "row-dropped", "--language", "zh").output
    #expect(output.contains("缺少一行"))
    #expect(output.contains("每 100 处此类笔误有 100 处"))
  }

  private func run(_ arguments: String...) -> ToolRun { run(arguments) }

  private func run(_ arguments: [String]) -> ToolRun {
    ToolRun(["selftest"] + arguments, in: folder.path)
  }
}
