import Foundation
import TestSupport
import Testing

/// What a workflow makes of our text by the problem matcher is what the findings are.
struct ProblemMatcherTests {
  private struct Matcher: Decodable {
    struct Pattern: Decodable {
      var regexp: String
      var file: Int
      var line: Int
      var column: Int
      var code: Int
      var message: Int
    }

    var owner: String
    var severity: String
    var pattern: [Pattern]
  }

  private struct Annotation: Hashable {
    var file: String
    var line: Int?
    var column: Int?
    var severity: String
    var rule: String
    var message: String
  }

  @Test(arguments: ["en", "zh"])
  func `every finding of the text is an annotation with its place`(_ language: String) throws {
    let text = check("text", language)
    let found = try annotations(of: text.split(separator: "\n").map(String.init))
    #expect(Set(found) == Set(try findings(check("json", language))))
    #expect(found.count == Set(found).count)
    #expect(Set(found.map(\.severity)) == ["error", "warning", "notice"])
  }

  @Test func `the lines of pages that the text shows are no annotations`() throws {
    let lines = [
      "  ios 27 | | A | a.md:1:2: error", "7 documents, 20 enums", "a.md:3: error[x]: no column",
      "start here: value-conflict in ErrorCode on unity (a.md:26)",
    ]
    #expect(try annotations(of: lines) == [])
  }

  private func check(_ format: String, _ language: String) -> String {
    ToolRun(
      ["check", "Docs/Example", "--all", "--severity", "info", "--format", format]
        + ["--language", language],
      in: ProjectFolder.root.path()
    ).output
  }

  /// Reads lines as GitHub's runner does: each line goes to the first matcher that takes it.
  private func annotations(of lines: [String]) throws -> [Annotation] {
    let file = ProjectFolder.root.appending(path: ".github/driftmark-problem-matcher.json")
    let matchers = try JSONDecoder()
      .decode([String: [Matcher]].self, from: Data(contentsOf: file))["problemMatcher"]
    let patterns = try #require(matchers).map { matcher in
      let pattern = try #require(matcher.pattern.first)
      return (matcher.severity, pattern, try NSRegularExpression(pattern: pattern.regexp))
    }
    return lines.compactMap { line in
      for (severity, pattern, expression) in patterns {
        let whole = NSRange(line.startIndex..., in: line)
        guard let match = expression.firstMatch(in: line, range: whole) else { continue }
        func group(_ number: Int) -> String {
          Range(match.range(at: number), in: line).map { String(line[$0]) } ?? ""
        }
        return Annotation(
          file: group(pattern.file), line: Int(group(pattern.line)),
          column: Int(group(pattern.column)), severity: severity, rule: group(pattern.code),
          message: group(pattern.message))
      }
      return nil
    }
  }

  private func findings(_ report: String) throws -> [Annotation] {
    let object = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    return try findings.map { finding in
      let location = try #require(finding["location"] as? [String: Any])
      let start = (location["range"] as? [String: [String: Int]])?["start"]
      let severity = finding["severity"] as? String
      return Annotation(
        file: try #require(location["file"] as? String), line: start?["line"],
        column: start?["column"], severity: severity == "info" ? "notice" : severity ?? "",
        rule: try #require(finding["rule"] as? String),
        message: try #require(finding["message"] as? String))
    }
  }
}
