import TestSupport
import Testing

struct StandardInputTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "docs/ios.md")
  }

  @Test func `standard input stands for the page that is named`() {
    let run = run("-", "--stdin-filename", "docs/android.md")
    #expect(run.output.contains("\ndocs/android.md:9:12: error[value-collision]"))
    #expect(run.output.contains("LampState · android · docs/android.md"))
    #expect(run.status == 1)
  }

  @Test func `without a name it is called stdin.md`() {
    #expect(run("check", "-").output.contains("\nstdin.md:9:12: error[value-collision]"))
  }

  @Test func `it goes before the page on disk`() {
    let run = run("-", "docs", "--stdin-filename", "docs/ios.md")
    #expect(run.output.contains("\ndocs/ios.md:9:12: error[value-collision]"))
    #expect(run.output.contains("\n1 document, 1 enum, 4 members on ios\n"))
  }

  @Test func `it is checked beside other pages`() {
    let run = run("docs", "-", "--stdin-filename", "docs/web.md")
    #expect(run.output.contains("\n2 documents, 2 enums, 7 members on ios, web\n"))
  }

  @Test func `nothing on it is a page that cannot be read`() {
    let run = ToolRun(["-", "docs"], in: folder.path, input: "")
    #expect(run.errors == "driftmark: stdin.md: the file is empty\n")
    #expect(run.status == 2)
  }

  @Test func `its members are facts`() {
    let run = run("facts", "-", "--stdin-filename", "ios.md")
    #expect(run.output.split(separator: "\n").count == 4)
    #expect(run.output.contains(#""file":"ios.md""#))
  }

  @Test func `it is not read unless it is asked for`() {
    #expect(run("docs").status == 0)
  }

  private func run(_ arguments: String...) -> ToolRun {
    ToolRun(arguments, in: folder.path, input: EnumPage.faulty)
  }
}
