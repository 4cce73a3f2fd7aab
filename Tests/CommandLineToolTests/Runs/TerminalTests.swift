import TestSupport
import Testing

/// Colours and languages.
struct TerminalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.faulty, to: "ios.md")
  }

  @Test(arguments: [
    ("auto", true, [:], true), ("auto", false, [:], false),
    ("auto", true, ["NO_COLOR": "1"], false), ("auto", true, ["NO_COLOR": ""], true),
    ("auto", true, ["TERM": "dumb"], false), ("never", true, [:], false),
    ("always", false, [:], true), ("always", false, ["NO_COLOR": "1"], true),
  ])
  func `colours are there where they are wished for`(
    _ choice: String, _ isTerminal: Bool, _ environment: [String: String], _ isColored: Bool
  ) {
    let run = ToolRun(
      ["--color", choice], in: folder.path, environment: environment, isTerminal: isTerminal)
    #expect(run.output.contains("\u{1B}[1;31m") == isColored)
  }

  @Test func `colours change nothing else`() {
    let plain = ToolRun([], in: folder.path).output
    let colored = ToolRun(["--color", "always"], in: folder.path).output
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `JSON has no colours`() {
    let run = ToolRun(["--color", "always", "--format", "json"], in: folder.path)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], true), (["LANG": "en_US.UTF-8"], false), ([:], false),
    (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], false), (["LC_ALL": "zh_TW", "LANG": "C"], true),
    (["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "C"], true),
  ])
  func `messages are in the language of the environment`(
    _ environment: [String: String], _ isChinese: Bool
  ) {
    let run = ToolRun([], in: folder.path, environment: environment)
    #expect(run.output.contains("错误[value-collision]") == isChinese)
    #expect(run.output.contains("error[value-collision]") != isChinese)
  }

  @Test func `a flag goes before the environment`() {
    let chinese = ["LANG": "zh_CN.UTF-8"]
    let run = ToolRun(["--language", "en"], in: folder.path, environment: chinese)
    #expect(run.output.contains("error[value-collision]"))
    #expect(ToolRun(["--language", "zh"], in: folder.path).output.contains("1 个文档"))
  }

  @Test func `complaints are in the language, too`() throws {
    let empty = try TemporaryFolder()
    let run = ToolRun(["--language", "zh"], in: empty.path)
    #expect(run.errors == "driftmark: 没有检查任何内容：没有匹配的文档\n")
  }
}
