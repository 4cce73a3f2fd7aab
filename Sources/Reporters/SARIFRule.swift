import Findings
import RuleEngine

/// A `reportingDescriptor` of SARIF: what is known of a rule.
struct SARIFRule: Encodable {
  struct Properties: Encodable {
    enum CodingKeys: String, CodingKey {
      case tags, since, languages
      case problemSeverity = "problem.severity"
    }

    var tags: [String]
    /// `error`, `warning` or `recommendation`: how GitHub sorts what is no matter of security.
    var problemSeverity: String
    var since: String
    var languages: String
  }

  var id: String
  var shortDescription: SARIFText?
  var fullDescription: SARIFText?
  var help: SARIFText?
  var defaultConfiguration: [String: String]?
  var properties: Properties?

  /// - Parameter manifest: nil for a finding of no rule, which then has its id alone.
  init(_ rule: RuleID, _ manifest: RuleManifest?) {
    id = rule.name
    guard let manifest else { return }
    shortDescription = SARIFText(manifest.title)
    fullDescription = SARIFText(manifest.summary)
    help = SARIFText(RulePage.plainHelp(manifest), markdown: RulePage.help(manifest))
    defaultConfiguration = ["level": manifest.severity.sarifLevel]
    properties = Properties(
      tags: ["documentation", manifest.group],
      problemSeverity: manifest.severity == .info ? "recommendation" : manifest.severity.rawValue,
      since: manifest.since, languages: manifest.languages)
  }
}

extension Severity {
  /// `error`, `warning` or `note`.
  var sarifLevel: String { self == .info ? "note" : rawValue }
}
