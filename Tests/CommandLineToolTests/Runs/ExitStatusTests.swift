import TestSupport
import Testing

struct ExitStatusTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "clean/ios.md")
    try folder.write(EnumPage.faulty, to: "faulty/ios.md")
    try folder.write(EnumPage.prose, to: "prose/ios.md")
    try folder.write([0x6C, 0xFF], to: "bad/ios.md")
  }

  @Test func `pages without findings are 0`() {
    #expect(run("clean").status == 0)
  }

  @Test func `an error is 1`() {
    #expect(run("faulty").status == 1)
  }

  @Test(arguments: [("never", 0), ("error", 1), ("warning", 1), ("info", 1)])
  func `what fails a run can be chosen`(_ threshold: String, _ status: Int32) {
    #expect(run("faulty", "--fail-on", threshold).status == status)
  }

  @Test func `hiding findings does not make a run pass`() {
    #expect(run("faulty", "--severity", "error", "--fail-on", "error").status == 1)
    #expect(run("faulty", "--skip-rule", "value-collision").status == 0)
  }

  @Test(arguments: ["check", "facts"])
  func `pages without any enum are 2`(_ command: String) {
    let run = run(command, "prose")
    #expect(run.status == 2)
    #expect(run.errors == "driftmark: nothing was checked: no enum in 1 document\n")
  }

  @Test func `pages without any enum beside others are 0`() {
    #expect(run("prose", "clean").status == 0)
    #expect(run("prose/ios.md", "--context", "clean").status == 0)
  }

  @Test func `an empty folder is 2`() throws {
    let empty = try TemporaryFolder()
    let run = ToolRun([], in: empty.path)
    #expect(run.status == 2)
    #expect(run.errors == "driftmark: nothing was checked: no page matched\n")
  }

  @Test func `a path that leads nowhere is 2`() {
    let run = run("clean", "lost/page.md")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors == "driftmark: lost/page.md: no such file or folder\n")
  }

  @Test func `a folder of text files only is 2`() throws {
    for number in 1...5 { try folder.write(EnumPage.clean, to: "texts/\(number).txt") }
    let run = run("texts")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "driftmark: texts: 5 .txt files were not read: name them, or set files: in driftmark.yml\n"
    )
    #expect(self.run("texts/1.txt").status == 0)
  }

  @Test func `a page that cannot be read is told, and the run goes on`() {
    let run = run("bad", "clean")
    #expect(run.status == 0)
    #expect(run.errors == "driftmark: bad/ios.md:1: not UTF-8\n")
    #expect(run.output.contains("\n1 skipped:\n  bad/ios.md:1: not UTF-8\n"))
  }

  @Test func `a named page that cannot be read is 2 behind the findings`() {
    let run = run("bad/ios.md", "faulty")
    #expect(run.status == 2)
    #expect(run.errors == "driftmark: bad/ios.md:1: not UTF-8\n")
    #expect(run.output.contains("error[value-collision]"))
  }

  @Test func `pages of which none can be read are 2`() {
    let run = run("bad")
    #expect(run.status == 2)
    #expect(
      run.errors.hasSuffix("driftmark: nothing was checked: the only page could not be read\n"))
  }

  private func run(_ arguments: String...) -> ToolRun { ToolRun(arguments, in: folder.path) }
}
