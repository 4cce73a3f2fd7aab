import EnumModel
import Findings

/// An `invocation` of SARIF: what the run could not read.
///
/// It has no dates, and no command line, which would have the paths of a machine.
struct SARIFInvocation: Encodable {
  struct Descriptor: Encodable {
    var id: String
    var shortDescription: SARIFText
  }

  struct Notification: Encodable {
    var descriptor: [String: String]
    var level: String
    var message: SARIFText
    var locations: [SARIFLocation]

    init(_ issue: ExtractionIssue, _ language: MessageLanguage) {
      descriptor = ["id": issue.isUnresolved ? "unresolved" : "skipped"]
      level = issue.isUnresolved ? "note" : "warning"
      message = SARIFText(issue.reason.phrase(in: language))
      locations = [SARIFLocation(issue)]
    }
  }

  /// The kinds of notifications.
  static let descriptors = [
    Descriptor(
      id: "skipped", shortDescription: SARIFText("a page, or a part of one, could not be read")),
    Descriptor(
      id: "unresolved", shortDescription: SARIFText("the content stands on another page")),
  ]

  /// A run that has read nothing must not say that all is well.
  var executionSuccessful: Bool
  var toolExecutionNotifications: [Notification]

  init(_ coverage: Coverage, _ language: MessageLanguage) {
    executionSuccessful = coverage.enums > 0
    toolExecutionNotifications = (coverage.skipped + coverage.unresolved).map {
      Notification($0, language)
    }
  }
}
