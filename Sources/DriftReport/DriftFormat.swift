package import Findings
package import Settings

/// The forms of the drift report.
package enum DriftFormat: String, CaseIterable, Sendable {
  case html
  case markdown
  case json

  /// The whole report, with a line break behind it.
  ///
  /// - Parameter link: where a place of a page leads, for the form that has links.
  package func text(
    of report: DriftReport, language: MessageLanguage, link: LinkTemplate?
  ) -> String {
    switch self {
    case .html: DriftPage.html(report, language: language, link: link)
    case .markdown: DriftMarkdown.text(report, language: language)
    case .json: DriftJSON.text(report, language: language)
    }
  }
}
