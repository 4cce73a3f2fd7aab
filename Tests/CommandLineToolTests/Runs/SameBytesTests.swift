import Foundation
import TestSupport
import Testing

/// Same input, same bytes.
struct SameBytesTests {
  static let pages = ProjectFolder.files(below: "Docs/Example", withExtension: "md")
    .map { $0.path(percentEncoded: false) }
  static let formats =
    [
      ["check", "--severity", "info"], ["facts"], ["facts", "--summary"], ["facts", "--explain"],
      ["selftest", "--count", "1"],
    ]
    + ["json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"].map {
      ["check", "--severity", "info", "--format", $0]
    } + ["csv", "json"].map { ["facts", "--format", $0] }
    + ["text", "markdown", "csv", "json"].map { ["matrix", "--format", $0] }
    + ["html", "markdown", "json"].map { ["report", "--format", $0] }

  @Test(arguments: formats)
  func `any number of threads gives the same bytes`(_ command: [String]) {
    let one = run(command + ["--jobs", "1"] + Self.pages)
    #expect(run(command + ["--jobs", "8"] + Self.pages).output == one.output)
    #expect(!one.output.isEmpty)
  }

  @Test(arguments: formats)
  func `any order of paths gives the same bytes`(_ command: [String]) {
    let expected = run(command + Self.pages).output
    #expect(run(command + Self.pages.shuffled()).output == expected)
    // A drift report is called by its paths.
    guard command.first != "report" else { return }
    #expect(run(command + ["Docs/Example"]).output == expected)
  }

  @Test(arguments: formats)
  func `no output tells where the project lies`(_ command: [String]) {
    let root = ProjectFolder.root.deletingLastPathComponent().path(percentEncoded: false)
    #expect(!run(command + Self.pages).output.contains(root))
  }

  @Test func `findings in JSON stand by file, place and rule`() throws {
    let output = run(["check", "--format", "json", "--severity", "info"] + Self.pages).output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    let keys = try findings.map { finding -> String in
      let place = try #require(finding["location"] as? [String: Any])
      let range = try #require(place["range"] as? [String: [String: Int]])
      let start = try #require(range["start"])
      return String(
        format: "%@ %06d %06d %@", "\(place["file"] ?? "")", start["line"] ?? 0,
        start["column"] ?? 0, "\(finding["rule"] ?? "")")
    }
    #expect(keys.count > 5)
    #expect(keys == keys.sorted())
  }

  private func run(_ arguments: [String]) -> ToolRun {
    ToolRun(arguments, in: ProjectFolder.root.path(percentEncoded: false))
  }
}
