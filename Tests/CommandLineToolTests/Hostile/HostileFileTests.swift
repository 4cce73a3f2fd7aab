import Foundation
import TestSupport
import Testing

/// Things that have a page's name and are none, and files that are not what they were.
struct HostileFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "ios.md")
  }

  @Test(arguments: ["/dev/zero", "/dev/full", "/dev/null", "/dev/stdin"])
  func `a device that is linked as a page is told and not read`(_ device: String) throws {
    try link("odd.md", to: device)
    let run = run("facts")
    #expect(run.errors == "driftmark: odd.md: not a regular file\n")
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.status == 0)
    #expect(self.run("facts", "odd.md", "ios.md").status == 2)
  }

  @Test func `a text in UTF-16 without a mark is binary to everybody`() throws {
    try folder.write(Array(EnumPage.clean.utf16.flatMap { [UInt8($0 & 0xFF), 0] }), to: "wide.md")
    #expect(run("facts").errors == "driftmark: wide.md:1: a binary file\n")
  }

  @Test func `a page that is too large is told and not read`() throws {
    try folder.write(EnumPage.clean + String(repeating: "lamp\n", count: 200), to: "large.md")
    try folder.write("limits: {bytes: 500}\n", to: "driftmark.yml")
    let run = run("facts")
    #expect(run.errors == "driftmark: large.md: the file is too large: more than 500 bytes\n")
    #expect(run.output.split(separator: "\n").count == 3)
  }

  @Test func `folders that link to each other end`() throws {
    for name in "abcde" {
      try folder.write(EnumPage.clean, to: "\(name)/page.md")
      for other in "abcde" where other != name {
        try link("\(name)/to-\(other)", to: "../\(other)")
      }
    }
    let run = run("facts", "--summary")
    #expect(run.errors.contains("the folder contains itself"))
    #expect(run.status == 0)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["driftmark.yml", "driftmark-baseline.json"])
  func `a pipe in the place of a file of the project is told and not waited for`(
    _ name: String
  ) {
    #expect(mkfifo(folder.path + "/" + name, 0o600) == 0)
    let run = run("check")
    #expect(run.errors.hasPrefix("driftmark: \(name): "))
    #expect(run.errors.contains("regular file"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.status == 2)
  }

  @Test func `a device in the place of the settings is told`() throws {
    try link("driftmark.yml", to: "/dev/zero")
    #expect(run("check").errors == "driftmark: driftmark.yml: is no regular file\n")
  }

  @Test(arguments: [
    ("bytes: 0", "'bytes' must be a whole number from 1 to 1000000000"),
    ("columns: 1", "'columns' must be a whole number from 2 to 1000"),
    ("nesting: 5000", "'nesting' must be a whole number from 1 to 100"),
    ("cells: many", "'cells' must be a whole number from 1 to 10000000"),
    ("lines: -1", "'lines' must be a whole number from 1 to 10000000"),
    ("members: 1e3", "'members' must be a whole number from 1 to 1000000"),
    ("description: 99999999999999999999", "'description' must be a whole number from 1 to 1000000"),
    ("column: 3", "unknown key 'column'; did you mean 'columns'?"),
  ])
  func `a limit that makes no sense is one line with its place`(
    _ setting: String, _ problem: String
  ) throws {
    try folder.write("limits: {\(setting)}\n", to: "driftmark.yml")
    let run = run("check")
    #expect(run.errors.hasPrefix("driftmark: driftmark.yml:1:"))
    #expect(run.errors.hasSuffix(": \(problem)\n"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.status == 2)
  }

  @Test(arguments: [
    String(repeating: "[", count: 2_000), String(repeating: "{a: ", count: 2_000),
    "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
      + (0..<9).map { level in
        "a\(level + 1): &a\(level + 1) [" + String(repeating: "*a\(level),", count: 8) + "]\n"
      }.joined(),
    "files: \"", "\u{1B}[31m: 1", "a: *b", "? " + String(repeating: "? ", count: 2_000),
  ])
  func `settings that burst are one line with their place`(_ yaml: String) throws {
    try folder.write(yaml, to: "driftmark.yml")
    let run = run("check")
    #expect(run.errors.hasPrefix("driftmark: driftmark.yml:"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.status == 2)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + name, withDestinationPath: target)
  }

  private func run(_ arguments: String...) -> ToolRun { ToolRun(arguments, in: folder.path) }
}
