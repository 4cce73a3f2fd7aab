import Foundation
import TestSupport
import Testing

/// The scripts that shells complete by, and the page for man.
struct CompletionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func printed(_ arguments: String...) -> String {
    ToolRun(arguments, in: folder.path).output
  }

  private static func program(_ name: String) -> String? {
    ["/usr/bin/\(name)", "/bin/\(name)"].first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program says of a script.
  private func run(_ program: String, _ arguments: [String]) throws -> (
    output: String, status: Int32
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }

  @Test(
    .enabled(if: CompletionTests.program("bash") != nil),
    arguments: [
      ("driftmark nex", "next-free"), ("driftmark check --form", "--format"),
      ("driftmark check --format js", "json"), ("driftmark explain value-coll", "value-collision"),
      ("driftmark --skip-rule group-val", "group-values"), ("driftmark completions z", "zsh"),
      ("driftmark config sc", "schema"), ("driftmark facts --explain --summ", "--summary"),
    ])
  func `bash completes a line`(_ line: String, _ word: String) throws {
    try folder.write(printed("completions", "bash"), to: "driftmark.bash")
    let words = line.split(separator: " ").joined(separator: "' '")
    let test =
      "source \(folder.path)/driftmark.bash; COMP_WORDS=('\(words)'); "
      + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _driftmark; printf '%s\\n' \"${COMPREPLY[@]}\""
    let bash = try #require(Self.program("bash"))
    #expect(try run(bash, ["--norc", "-c", test]).output == word + "\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell takes its script for one`(_ shell: String) throws {
    guard let program = Self.program(shell) else { return }
    try folder.write(printed("completions", shell), to: "script")
    let check = try run(program, ["-n", folder.path + "/script"])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `every command and flag is in every script and on the page`() {
    for text in ["bash", "zsh", "fish"].map({ printed("completions", $0) }) {
      for word in ["selftest", "next-free", "fail-on", "only-differences", "group-tables"] {
        #expect(text.contains(word))
      }
    }
    let page = printed("man").replacing("\\-", with: "-")
    for word in [".SS selftest", "--fail-on", "--only-differences", "exit status 2"] {
      #expect(page.contains(word))
    }
  }

  @Test func `no line of the page is a request by accident`() {
    let requests: Set<String> = [".TH", ".SH", ".SS", ".TP", ".PP", ".br"]
    for line in printed("man").split(separator: "\n") where line.hasPrefix(".") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }
}
