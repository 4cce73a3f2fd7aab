import Findings
import SourceText

/// `check --format checkstyle`: the XML of Checkstyle, which many servers and bots read.
///
/// No schema says what a column counts; it is code points here, as in our text.
enum CheckstyleReport {
  static func text(_ report: CheckReport, language: MessageLanguage) -> String {
    let files = Dictionary(grouping: report.listedFindings, by: \.location.file)
    let elements = files.sorted { $0.key < $1.key }.map { file, findings in
      XMLElement(
        name: "file", attributes: [("name", file)],
        children: findings.map { element(of: $0, language) })
    }
    // The version of Checkstyle whose form this is, as other linters give it.
    return XMLElement(
      name: "checkstyle", attributes: [("version", "4.3")], children: elements
    ).document
  }

  private static func element(of finding: Finding, _ language: MessageLanguage) -> XMLElement {
    let start = finding.location.range.start
    return XMLElement(
      name: "error",
      attributes: [
        ("line", "\(start.line)"), ("column", "\(start.column)"),
        ("severity", finding.severity.rawValue),
        ("message", finding.message.phrase(in: language)),
        ("source", "driftmark.\(finding.rule)"),
      ])
  }
}
