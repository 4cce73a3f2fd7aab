package import Findings
import SourceText

/// `check --format text`: for people, and no stable interface.
package struct TextReport {
  /// How many enums, the worst, are shown with the lines of the pages, where not all are.
  private static let detailedEnums = 20

  private let report: CheckReport
  private let presentation: FindingPresentation

  /// - Parameters:
  ///   - showsAll: whether every listed finding is shown with its code frames.
  ///   - showsFingerprints: whether each finding stands by itself, with its fingerprint.
  ///   - line: the text of a line of a file, where it is known.
  package init(
    _ report: CheckReport, language: MessageLanguage, style: TextStyle, showsAll: Bool,
    showsFingerprints: Bool = false, line: @escaping (Int, String) -> String?
  ) {
    self.report = report
    presentation = FindingPresentation(
      language: language, style: style, showsAll: showsAll || showsFingerprints,
      showsFingerprints: showsFingerprints, line: line)
  }

  /// The findings, worst enum first, then what is said of names.
  package var findings: String {
    let names = report.listedFindings.filter { $0.rule.isNaming }
    let others = report.listedFindings.filter { !$0.rule.isNaming }
    let groups = EnumGroup.groups(of: others, catalogue: report.catalogue)
    let detailed = presentation.showsAll ? groups.count : Self.detailedEnums
    return groups.prefix(detailed).map(presentation.detailed).joined()
      + section(
        .rest(groups.count - detailed), groups.dropFirst(detailed).flatMap(presentation.brief))
      + nameSection(EnumGroup.groups(of: names, catalogue: report.catalogue))
  }

  /// What was read, how many findings there are, and where to start.
  package var summary: String {
    ReportSummary(report, presentation).text
  }

  private func nameSection(_ groups: [EnumGroup]) -> String {
    let groups = groups.sorted {
      ($0.file, $0.firstPlace, $0.title) < ($1.file, $1.firstPlace, $1.title)
    }
    guard !presentation.showsAll else {
      return groups.map(presentation.detailed).joined()
    }
    return section(.names, presentation.nameLines(of: groups.flatMap(\.rules)))
  }

  private func section(_ heading: SummaryWords, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let title = presentation.style.bold(heading.phrase(in: presentation.language))
    return title + "\n\n" + lines.map { $0 + "\n" }.joined() + "\n"
  }
}
