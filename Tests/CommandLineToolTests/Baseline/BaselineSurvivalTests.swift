import Foundation
import TestSupport
import Testing

/// What a baseline outlives.
struct BaselineSurvivalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: 1...3)
  func `what was written is not reported`(_ seed: UInt64) throws {
    try write(DriftingPages(seed: seed))
    #expect(try findings("--no-baseline").count > 9)
    #expect(run("baseline", "write").status == 0)
    try expectNothing()
  }

  @Test(arguments: 1...3)
  func `a baseline outlives moved lines and tables in another order`(_ seed: UInt64) throws {
    let pages = DriftingPages(seed: seed)
    try write(pages)
    #expect(run("baseline", "write").status == 0)
    for platform in DriftingPages.platforms {
      try folder.write(pages.reordered(platform, seed: seed), to: "\(platform).md")
    }
    try expectNothing()
  }

  @Test(arguments: [
    [("ios", ["KNOCK = 7", "RING = 7", "CALL = 12"])],
    [
      ("ios", ["KNOCK = 4", "RING = 5", "CALL = 6", "SHOUT = 8"]),
      ("web", ["KNOCK = 14", "RING = 15", "CALL = 16", "SHOUT = 18"]),
    ],
    [("ios", ["KNOCK<br> = 4", "RING<br/> = 5", "CALL<br /> = 6"])],
  ])
  func `what is said of several rows at once outlives another order`(
    _ pages: [(String, [String])]
  ) throws {
    for (platform, members) in pages { try folder.write(Self.page(members), to: "\(platform).md") }
    #expect(try !findings("--no-baseline").isEmpty)
    #expect(run("baseline", "write").status == 0)
    for (platform, members) in pages {
      try folder.write(Self.page(members.reversed()), to: "\(platform).md")
    }
    try expectNothing()
  }

  /// A page with an enum; what stands behind a name in brackets is in its description only.
  private static func page(_ members: [String]) -> String {
    "# BellState\n\nStates of a bell.\n\n| Name | Value | Description |\n| --- | --- | --- |\n"
      + members.map { member in
        let parts = member.components(separatedBy: " = ")
        let name = parts[0].prefix { $0 != "<" }
        return "| \(name) | \(parts[1]) | Tells of \(parts[0]) at the door. |\n"
      }.joined()
  }

  @Test(arguments: 1...3)
  func `a baseline outlives a new platform`(_ seed: UInt64) throws {
    let pages = DriftingPages(seed: seed)
    try write(pages)
    #expect(run("baseline", "write").status == 0)
    try folder.write(pages.page("windows"), to: "windows.md")
    try expectNothing()
  }

  @Test(arguments: [8, 9])
  func `a baseline outlives a platform that takes a side`(_ value: Int) throws {
    let shared = ["KNOCK = 1", "RING = 2", "CALL = 3"]
    try folder.write(Self.page(shared + ["SHOUT = 8"]), to: "ios.md")
    try folder.write(Self.page(shared + ["SHOUT = 9"]), to: "web.md")
    #expect(run("baseline", "write").status == 0)
    try folder.write(Self.page(shared + ["SHOUT = \(value)"]), to: "android.md")
    #expect(try findings("--no-baseline").count == 1)
    try expectNothing()
  }

  @Test func `a value that is changed again is new, whatever the baseline has`() throws {
    let shared = ["KNOCK = 1", "RING = 2", "CALL = 3"]
    for (platform, value) in [("ios", 8), ("web", 9), ("android", 9)] {
      try folder.write(Self.page(shared + ["SHOUT = \(value)"]), to: "\(platform).md")
    }
    #expect(run("baseline", "write").status == 0)
    try folder.write(Self.page(shared + ["SHOUT = 8"]), to: "android.md")
    #expect(try findings().count == 1)
  }

  @Test(arguments: 1...2)
  func `a baseline outlives renamed files`(_ seed: UInt64) throws {
    let pages = DriftingPages(seed: seed)
    try write(pages)
    #expect(run("baseline", "write").status == 0)
    for platform in DriftingPages.platforms {
      try FileManager.default.removeItem(at: folder.url.appending(path: "\(platform).md"))
      try folder.write(pages.page(platform), to: "reference/\(platform)/codes.md")
    }
    try expectNothing()
  }

  @Test func `a baseline outlives another wording of its messages`() throws {
    try write(DriftingPages(seed: 1))
    #expect(run("baseline", "write").status == 0)
    let file = folder.url.appending(path: "driftmark-baseline.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try folder.write(
      text.replacing(/"message": "/, with: "\"message\": \"as we used to say: "),
      to: "driftmark-baseline.json")
    try expectNothing()
  }

  private func write(_ pages: DriftingPages) throws {
    for platform in DriftingPages.platforms {
      try folder.write(pages.page(platform), to: "\(platform).md")
    }
  }

  private func expectNothing(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try findings().map { "\($0["rule"] ?? ""): \($0["message"] ?? "")" }
    #expect(found == [], sourceLocation: sourceLocation)
    let run = run("--strict-baseline", "--fail-on", "info")
    #expect(run.status == 0, "\(run.output)", sourceLocation: sourceLocation)
  }

  private func findings(_ arguments: String...) throws -> [[String: Any]] {
    let run = ToolRun(
      ["check", "--format", "json", "--severity", "info"] + arguments, in: folder.path)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(json?["findings"] as? [[String: Any]])
  }

  private func run(_ arguments: String...) -> ToolRun { ToolRun(arguments, in: folder.path) }
}
