package import Findings
import Reporters
package import Settings

/// `report --format html`: one file that needs no network.
///
/// The page's parts stand in `Page/`: `report.html` names the others as `{{file}}`. What a page runs is
/// only its own script: the policy names it by its hash, so that nothing from a document can run.
package enum DriftPage {
  /// The whole page.
  ///
  /// - Parameters:
  ///   - language: what the page is shown in at first.
  ///   - link: where a place of a page leads; nil where it is text.
  package static func html(
    _ report: DriftReport, language: MessageLanguage, link: LinkTemplate?
  ) -> String {
    var builder = PageDataBuilder(report)
    let data = builder.data(language: language, link: link).encoded
    let page = PageTemplate.page
    return page.filled([
      "title": PageTemplate.escaped(TerminalText.plain(report.title)),
      "language": language.rawValue,
      "policy": page.policy, "data": TerminalText.escaped(inJSON: data),
    ])
  }
}
