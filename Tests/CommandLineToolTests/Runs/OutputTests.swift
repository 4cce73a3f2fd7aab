import Foundation
import TestSupport
import Testing

struct OutputTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.faulty, to: "ios.md")
  }

  @Test func `reports are written beside the one that is printed`() throws {
    let run = run("ios.md", "--output", "json=out.json", "--output", "text=out.txt")
    #expect(try contents(of: "out.txt") == run.output)
    #expect(try contents(of: "out.json") == self.run("ios.md", "--format", "json").output)
    #expect(run.status == 1)
  }

  @Test(arguments: ["sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"])
  func `every format can be printed and written`(_ format: String) throws {
    let run = run("ios.md", "--format", format, "--output", "\(format)=out")
    #expect(try contents(of: "out") == run.output)
    #expect(run.output.contains("value-collision"))
    #expect(run.errors == "")
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ("sarf=x", "'sarf' is no value of '--output' (text, json, sarif,", "did you mean 'sarif'?"),
    ("git-lab=x", "'git-lab' is no value of '--output' (", "did you mean 'gitlab'?"),
    ("json", "'json' is no value of '--output'", "expected FORMAT=FILE"),
    ("json=", "'json=' is no value of '--output'", "expected FORMAT=FILE"),
    ("=x", "'=x' is no value of '--output'", "expected FORMAT=FILE"),
  ])
  func `an output that cannot be meant is 2 before anything is read`(
    _ value: String, _ start: String, _ end: String
  ) {
    let run = run("lost.md", "--output", value)
    #expect(run.errors.hasPrefix("driftmark: \(start)"))
    #expect(run.errors.hasSuffix("\(end)\nsee 'driftmark check --help'\n"))
    #expect(run.status == 2)
  }

  @Test func `two reports in one file are refused`() {
    let run = run("ios.md", "-o", "json=out", "-o", "sarif=out")
    #expect(run.errors.contains("expected a file that no other --output names"))
    #expect(run.status == 2)
  }

  @Test func `a report that is there is replaced`() throws {
    try folder.write(String(repeating: "old ", count: 10_000), to: "out.json")
    let run = run("ios.md", "--format", "json", "-o", "json=out.json")
    #expect(try contents(of: "out.json") == run.output)
  }

  @Test func `a text report in a file has no colours`() throws {
    let run = run("ios.md", "--color", "always", "-o", "text=out.txt")
    #expect(run.output.contains("\u{1B}["))
    #expect(try !contents(of: "out.txt").contains("\u{1B}"))
  }

  @Test(arguments: [
    ("lost/out.json", "no such file or directory"), (".", "is a directory"),
  ])
  func `a report that cannot be written is 2 behind the findings`(_ file: String, _ reason: String)
  {
    let run = run("ios.md", "--output", "json=\(file)")
    #expect(run.errors == "driftmark: cannot write \(file): \(reason)\n")
    #expect(run.output.contains("error[value-collision]"))
    #expect(run.status == 2)
  }

  @Test func `quiet leaves findings and nothing else`() {
    let run = run("ios.md", "--quiet")
    #expect(run.output.hasSuffix("^ 'ON' is 1\n\n"))
    #expect(run.errors == "")
  }

  @Test func `verbose says what each page was taken for`() {
    #expect(run("ios.md", "-v").errors == "driftmark: ios.md: ios · en · enums 1, skipped 0\n")
  }

  @Test func `timing has a line a stage`() {
    let lines = run("ios.md", "--timing").errors.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["read", "check", "report"])
    #expect(lines.allSatisfy { $0.wholeMatch(of: /[a-z]+: [0-9]+\.[0-9] ms/) != nil })
  }

  @Test func `what a page's name holds does not reach the terminal`() throws {
    try folder.write([0xFF], to: "a\u{1B}[31m.md")
    #expect(run().errors == "driftmark: a·[31m.md:1: not UTF-8\n")
  }

  private func contents(of file: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
  }

  private func run(_ arguments: String...) -> ToolRun { ToolRun(arguments, in: folder.path) }
}
