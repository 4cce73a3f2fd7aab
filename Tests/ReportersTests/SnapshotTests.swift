import Foundation
import TestSupport
import Testing

/// Whole outputs for a small, fixed set of pages and of rules.
struct SnapshotTests {
  /// Some of each kind, so that a further rule changes no recording.
  static let rules = [
    "value-collision", "value-name-mismatch", "value-missing", "text-trailing-break",
    "text-broken-link", "table-malformed-row", "naming-prefix",
  ].flatMap { ["--rule", $0] }

  @Test(arguments: [
    (["check"], "check.en.txt"), (["check", "--language", "zh"], "check.zh.txt"),
    (["check", "--all", "--severity", "info"], "check.all.txt"),
    (["check", "--format", "json", "--severity", "info"], "check.json"),
    (["check", "--format", "sarif", "--severity", "info"], "check.sarif"),
    (["check", "--format", "github", "--severity", "info"], "check.github.txt"),
    (["check", "--format", "gitlab", "--severity", "info"], "check.gitlab.json"),
    (["check", "--format", "junit", "--severity", "info"], "check.junit.xml"),
    (["check", "--format", "checkstyle", "--severity", "info"], "check.checkstyle.xml"),
    (["check", "--format", "rdjson", "--severity", "info"], "check.rdjson.json"),
    (["facts", "--summary"], "facts.summary.txt"),
    (["facts", "--explain"], "facts.explain.txt"),
    (["facts", "--explain", "--language", "zh"], "facts.explain.zh.txt"),
    (["facts", "--format", "csv"], "facts.csv"), (["matrix"], "matrix.en.txt"),
    (["matrix", "--language", "zh"], "matrix.zh.txt"),
    (["matrix", "--format", "markdown"], "matrix.md"),
    (["matrix", "--format", "csv"], "matrix.csv"),
    (["matrix", "--format", "json"], "matrix.json"),
  ])
  func `a whole output is as recorded`(_ arguments: [String], _ file: String) throws {
    let rules = arguments[0] == "check" ? Self.rules : []
    try expect(file) { ToolRun(arguments + rules, in: $0) }
  }

  @Test(arguments: [40, 60])
  func `a whole matrix is folded to the terminal as recorded`(_ width: Int) throws {
    try expect("matrix.\(width).txt") {
      ToolRun(["matrix", "--color", "always"], in: $0, isTerminal: true, width: width)
    }
  }

  private func expect(_ file: String, _ run: (String) -> ToolRun) throws {
    let pages = ProjectFolder.root.appending(path: "Tests/ReportersTests/Pages")
    let folder = try TemporaryFolder()
    for page in try FileManager.default.contentsOfDirectory(atPath: pages.path()) {
      try folder.write(Array(Data(contentsOf: pages.appending(path: page))), to: page)
    }
    try Recording.expect(
      run(folder.path).output, isRecordedIn: "Tests/ReportersTests/Snapshots/\(file)")
  }
}
