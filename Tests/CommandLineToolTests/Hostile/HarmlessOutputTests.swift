import Foundation
import TestSupport
import Testing

/// Pages and files whose names and texts hold what a terminal, a browser or a reader of XML obeys.
struct HarmlessOutputTests {
  private static let odd = [
    "\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{7}", "\u{8}", "\u{7F}", "\u{200F}",
    "\u{1}", "\u{61C}", "\u{1F}", "\u{FFFE}", "\u{2028}",
  ]

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (number, name) in ["ios.md", "we\u{1B}[31m\u{202E}\u{9B}/x\r\u{7}.md"].enumerated() {
      try folder.write(Self.page(number), to: name)
    }
    try folder.write([0xFF], to: "ba\u{1B}[31md\u{202E}.md")
  }

  private static func page(_ number: Int) -> String {
    let rows = odd.enumerated().map { index, text in
      "| BELL_R\(index) | \(index == 3 ? index + number : index) "
        + "| \(number == 0 ? "rings" : "does not ring") \(text) for \(index + number) ms<br> |\n"
        + "| BELL_S\(index) | \"v\(text)\(index)\" | `a\(text)()` TODO [x](y\(text)) |\n"
    }
    return "# Bells \(odd[0])\n\n## Bell\u{202E}State \(odd[1])\n\nA text \(odd[2]) of it.\n\n"
      + "| Name | Value | Description |\n|--|--|--|\n" + rows.joined()
      + "\n<!-- driftmark-disable \(odd[0])lamp\(odd[2]) -->\n\n<pre>\n\(odd[0])\n"
  }

  @Test(arguments: [
    ["check", "--all"], ["check", "--format", "json"], ["check", "--format", "sarif"],
    ["check", "--format", "github"], ["check", "--format", "gitlab"],
    ["check", "--format", "junit"], ["check", "--format", "checkstyle"],
    ["check", "--format", "rdjson"], ["check", "--verbose"], ["facts"],
    ["facts", "--format", "csv"], ["facts", "--format", "json"], ["facts", "--summary"],
    ["facts", "--explain"], ["matrix"], ["matrix", "--format", "markdown"],
    ["matrix", "--format", "csv"], ["matrix", "--format", "json"], ["report", "--format", "html"],
    ["report", "--format", "markdown"], ["report", "--format", "json"],
    ["selftest", "--count", "2", "--all"], ["init", "--stdout"],
    ["why", "BELL_S1", "BELL_\u{1B}[31m"], ["next-free", "\u{1B}[31m\u{202E}"],
    ["matrix", "--enum", "\u{1B}\u{202E}"], ["check", "lost\u{1B}\u{202E}.md"],
    ["check", "--rule", "\u{1B}[31m"], ["explain", "\u{1B}\u{202E}"], ["chec\u{1B}k"],
    ["check", "--output", "json=lost\u{1B}/\u{202E}x"], ["check", "--against", "\u{1B}\u{202E}"],
    ["check", "--config", "\u{1B}"], ["check", "--baseline", "\u{1B}\u{202E}"],
  ])
  func `nothing that is obeyed is printed`(_ arguments: [String]) throws {
    let lists = arguments.first == "check" ? ["--severity", "info"] : []
    let run = ToolRun(arguments + lists, in: folder.path)
    #expect(Self.obeyed(in: run.errors) == [])
    #expect(Self.obeyed(in: run.output) == [])
    #expect(!run.output.isEmpty || !run.errors.isEmpty)
  }

  @Test(arguments: ["check", "facts", "matrix", "report"])
  func `JSON stays JSON, and says what the page says`(_ command: String) throws {
    let run = ToolRun([command, "--format", "json"], in: folder.path)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    #expect(run.output.contains(#"\u202e"#))
  }

  @Test func `the summary of a step obeys nothing either`() throws {
    let summary = folder.path + "/summary"
    _ = ToolRun(
      ["check", "--format", "github"], in: folder.path,
      environment: ["GITHUB_STEP_SUMMARY": summary])
    let text = try String(contentsOfFile: summary, encoding: .utf8)
    #expect(Self.obeyed(in: text) == [])
  }

  /// The characters of a text, but for line breaks, that may move a cursor or turn a line around.
  private static func obeyed(in text: String) -> [String] {
    let found = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: scalar != "\n"
      default: false
      }
    }
    return Set(found.map { String($0.value, radix: 16) }).sorted()
  }
}
