package import Findings

/// The forms of the report of `check`.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  case sarif
  case github
  case gitlab
  case junit
  case checkstyle
  case rdjson

  /// The whole report, with a line break behind it.
  package func text(of report: CheckReport, _ settings: ReportSettings) -> String {
    let language = settings.language
    switch self {
    case .text:
      let text = TextReport(
        report, language: language, style: settings.style, showsAll: settings.showsAll,
        showsFingerprints: settings.showsFingerprints, line: settings.line)
      return text.findings + (settings.showsSummary ? text.summary : "")
    case .json: return JSONReport.text(report, language: language)
    case .sarif: return SARIFReport.text(report, language: language)
    case .github: return GitHubReport.text(report, language: language)
    case .gitlab: return GitLabReport.text(report, language: language)
    case .junit: return JUnitReport.text(report, language: language)
    case .checkstyle: return CheckstyleReport.text(report, language: language)
    case .rdjson: return RDJSONReport.text(report, language: language, line: settings.line)
    }
  }
}

/// How a report is written, apart from its form.
package struct ReportSettings {
  package var language: MessageLanguage
  /// For text only.
  package var style: TextStyle
  /// Whether text shows every listed finding with its code frames.
  package var showsAll: Bool
  /// Whether text ends every listed finding with its fingerprint.
  package var showsFingerprints = false
  /// Whether text says below the findings what was read.
  package var showsSummary: Bool
  /// The text of a line of a file, where it is known.
  package var line: (Int, String) -> String?

  package init(
    language: MessageLanguage, style: TextStyle = TextStyle(), showsAll: Bool = false,
    showsSummary: Bool = true, line: @escaping (Int, String) -> String?
  ) {
    self.language = language
    self.style = style
    self.showsAll = showsAll
    self.showsSummary = showsSummary
    self.line = line
  }
}
