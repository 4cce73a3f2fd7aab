import EnumModel
import Findings

/// An `invocation` of SARIF: what the run could not read, and what it could not look for.
///
/// It has no dates, and no command line, which would have the paths of a machine.
struct SARIFInvocation: Encodable {
  struct Descriptor: Encodable {
    var id: String
    var shortDescription: SARIFText
  }

  struct Notification: Encodable {
    var descriptor: [String: String]
    /// The rule that it is about.
    var associatedRule: [String: String]?
    var level: String
    var message: SARIFText
    var locations: [SARIFLocation]?

    init(_ issue: ExtractionIssue, _ language: MessageLanguage) {
      descriptor = ["id": issue.isUnresolved ? "unresolved" : "skipped"]
      level = issue.isUnresolved ? "note" : "warning"
      message = SARIFText(issue.reason.phrase(in: language))
      locations = [SARIFLocation(issue)]
    }

    init(unrun rule: RuleID, _ language: MessageLanguage) {
      descriptor = ["id": "rule-not-run"]
      associatedRule = ["id": rule.name]
      level = "warning"
      message = SARIFText(UnrunRules([rule]).phrase(in: language))
    }
  }

  /// The kinds of notifications.
  static let descriptors = [
    Descriptor(
      id: "skipped", shortDescription: SARIFText("a page, or a part of one, could not be read")),
    Descriptor(
      id: "unresolved", shortDescription: SARIFText("the content stands on another page")),
    Descriptor(
      id: "rule-not-run", shortDescription: SARIFText("a rule lacks what it needs on this machine")),
  ]

  /// A run that has read nothing must not say that all is well.
  var executionSuccessful: Bool
  var toolExecutionNotifications: [Notification]
  /// Nil where every rule could run.
  var toolConfigurationNotifications: [Notification]?

  init(_ report: CheckReport, _ language: MessageLanguage) {
    let coverage = report.coverage
    executionSuccessful = coverage.enums > 0
    toolExecutionNotifications = (coverage.skipped + coverage.unresolved).map {
      Notification($0, language)
    }
    let unrun = report.unrun.map { Notification(unrun: $0, language) }
    toolConfigurationNotifications = unrun.isEmpty ? nil : unrun
  }
}
