import FaultInjection
import Foundation
import TestSupport
import Testing

/// With the file that `init` writes a check says what it says without.
struct InitPropertyTests {
  private func expectSame(in folder: TemporaryFolder, _ comment: Comment) {
    func check() -> ToolRun {
      ToolRun(
        ["check", "--format", "json", "--severity", "info"], in: folder.path,
        environment: ["LANG": "C"])
    }
    let before = check()
    let run = ToolRun(["init"], in: folder.path, environment: ["LANG": "C"])
    #expect(run.status == (before.status == 2 ? 2 : 0), comment)
    guard run.status == 0 else { return }
    let after = check()
    #expect(after.output == before.output, comment)
    #expect(after.errors == before.errors, comment)
    #expect(run.output.contains("says the same with it"), comment)
  }

  @Test(arguments: [
    "Docs/Example", "Docs/guide/pages", "Tests/ExtractionTests/UnseenPages",
    "Tests/ReportersTests/Pages", "Docs/rules",
  ])
  func `of the project's own pages`(_ pages: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: ProjectFolder.root.appending(path: pages), to: folder.url.appending(path: "pages"))
    expectSame(in: folder, "\(pages)")
  }

  @Test(arguments: 1...6)
  func `of pages that lie anywhere and say anything`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let words = [
      "ios", "web", "android", "docs", "zh", "en", "api", "v2.1", "errors", "a b", "[x]", "状态",
    ]
    for _ in 0..<random.number(3...9) {
      let folders = (0..<random.number(0...3)).map { _ in random.pick(words) }
      let name = random.pick(words) + (random.chance(50) ? "-" + random.pick(words) : "")
      let path = (folders + [name + random.pick([".md", ".mdx"])]).joined(separator: "/")
      try folder.write(page(&random), to: path)
    }
    expectSame(in: folder, "seed \(seed)")
  }

  private func page(_ random: inout SeededGenerator) -> String {
    if random.chance(15) { return EnumPage.prose }
    let platform = random.pick(["ios", "web", "Kiosk: 2", "macos", ""])
    let frontMatter = random.chance(20) ? "---\nplatform: \"\(platform)\"\n---\n\n" : ""
    let heading = random.chance(20) ? "# Codes\n\n## \(random.pick(["iOS", "Web"]))\n\n" : ""
    let name = random.pick(["LampState", "LampMode", "DoorState", "KLampState"])
    let states = ["OFF", "ON", "DIMMED", "HOT", "WORN", "LOST"].prefix(random.number(3...6))
    let start = random.pick(["", "LAMP_", "kLamp"])
    let members = states.enumerated().map { place, state in
      "\(start)\(state) = \(random.chance(10) ? place + 7 : place)"
    }
    return frontMatter + heading + ComparingPage.text(name, members)
      + (random.chance(20) ? "\n灯的状态说明。灯坏了以后需要更换。\n" : "")
  }
}
