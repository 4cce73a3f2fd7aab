import BuiltInRules
import Findings
import RuleEngine
import Settings
import SourceText
import Testing

struct RuleSettingsTests {
  let catalogue: RuleCatalogue

  init() throws { catalogue = try BuiltInRules.catalogue() }

  private func severities(_ text: String, _ findings: [Finding]) throws -> [Severity] {
    let reader = ConfigurationReader(file: "driftmark.yml", catalogue: catalogue)
    return try reader.configuration(text).rules.applied(to: findings, catalogue).map(
      \.severity)
  }

  private func finding(
    _ rule: RuleID, _ severity: Severity, file: String = "a.md", enumName: String = "BellState"
  ) -> Finding {
    let place = SourceLocation(line: 1, column: 1)
    return Finding(
      rule: rule, severity: severity, message: Told(), fingerprint: "0",
      location: FindingLocation(
        file: file, platform: "ios", language: "en", version: nil, enumName: enumName,
        range: SourceRange(start: place, end: place)))
  }

  private struct Told: Message {
    var english: String { "told" }
    var chinese: String { "告知" }
  }

  @Test func `a rule has the severity that is set`() throws {
    let findings = [finding("value-conflict", .error), finding("value-collision", .error)]
    #expect(try severities("rules: {value-conflict: warning}", findings) == [.warning, .error])
  }

  @Test func `what the rule takes for arguable does not become louder`() throws {
    let findings = [finding("value-conflict", .error), finding("value-conflict", .info)]
    #expect(try severities("rules: {value-conflict: warning}", findings) == [.warning, .info])
  }

  @Test func `a rule goes before its group, and off is gone`() throws {
    let findings = [finding("value-conflict", .error), finding("value-collision", .error)]
    let text = "rules: {group-values: off, value-collision: info}"
    #expect(try severities(text, findings) == [.info])
  }

  @Test func `the last override that fits holds, for its pages and enums only`() throws {
    let text = """
      overrides:
        - {files: docs/old, rules: {value-conflict: off}}
        - {files: docs/old, enums: BellState, rules: {value-conflict: info}}
      """
    let findings = [
      finding("value-conflict", .error, file: "docs/old/a.md"),
      finding("value-conflict", .error, file: "docs/old/a.md", enumName: "LampState"),
      finding("value-conflict", .error, file: "docs/a.md"),
    ]
    #expect(try severities(text, findings) == [.info, .error])
  }
}
