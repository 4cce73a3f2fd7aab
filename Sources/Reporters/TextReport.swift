import EnumModel
package import Findings
import SourceText

/// `check --format text`: for people, and no stable interface.
package struct TextReport {
  /// How many findings of one rule are shown of one enum.
  private static let shownPerRule = 3
  /// How many skipped places are listed.
  private static let shownSkipped = 10

  private let report: CheckReport
  private let language: MessageLanguage
  private let style: TextStyle
  private let showsAll: Bool
  private let line: (Int, String) -> String?

  /// - Parameters:
  ///   - showsAll: whether every listed finding is shown with its code frames.
  ///   - line: the text of a line of a file, where it is known.
  package init(
    _ report: CheckReport, language: MessageLanguage, style: TextStyle, showsAll: Bool,
    line: @escaping (Int, String) -> String?
  ) {
    self.report = report
    self.language = language
    self.style = style
    self.showsAll = showsAll
    self.line = line
  }

  /// The findings, worst enum first.
  package var findings: String {
    let groups = EnumGroup.groups(of: report.listedFindings, catalogue: report.catalogue)
    return groups.map { group in
      style.bold(group.title) + "\n\n" + group.rules.map { shown($0) }.joined()
    }.joined()
  }

  /// What was read, how many findings there are, and where to start.
  package var summary: String {
    var lines: [String] = []
    lines.append(TerminalText.plain(SummaryWords.coverage(report.coverage).phrase(in: language)))
    lines += shown(report.coverage.skipped, below: SummaryWords.skipped)
    lines += shown(report.coverage.unresolved, below: SummaryWords.unresolved)
    lines.append(SummaryWords.counts(report).phrase(in: language))
    if let start = EnumGroup.worst(of: report.listedFindings, catalogue: report.catalogue) {
      lines.append(style.bold(TerminalText.plain(SummaryWords.start(start).phrase(in: language))))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func shown(
    _ issues: [ExtractionIssue], below heading: (Int) -> SummaryWords
  ) -> [String] {
    guard !issues.isEmpty else { return [] }
    let listed = showsAll ? issues[...] : issues.prefix(Self.shownSkipped)
    let rest = issues.count - listed.count
    return [heading(issues.count).phrase(in: language)]
      + listed.map { "  " + TerminalText.plain($0.line(in: language)) }
      + (rest > 0 ? ["  " + SummaryWords.more(rest).phrase(in: language)] : [])
  }

  /// The findings of one rule in one enum; names come as one line, as they are seldom free to change.
  private func shown(_ findings: [Finding]) -> String {
    if !showsAll, let first = findings.first, EnumGroup.isNaming(first.rule) {
      let more = findings.count - 1
      let rest = more > 0 ? " " + SummaryWords.alike(more).phrase(in: language) : ""
      return headline(first) + rest + "\n\n"
    }
    let findings = showsAll ? findings : MissingGroup.merged(findings)
    let shown = showsAll ? findings[...] : findings.prefix(Self.shownPerRule)
    let rest = findings.count - shown.count
    let note = rest > 0 ? "  " + SummaryWords.more(rest).phrase(in: language) + "\n\n" : ""
    return shown.map { headline($0) + "\n" + frames($0) + "\n" }.joined() + note
  }

  private func headline(_ finding: Finding) -> String {
    let place = finding.location
    let path = "\(place.file):\(place.range.start.line):\(place.range.start.column)"
    let label = "\(SummaryWords.severity(finding.severity).phrase(in: language))[\(finding.rule)]"
    return style.path(TerminalText.plain(path)) + ": "
      + style.severity(label, finding.severity) + ": "
      + TerminalText.plain(finding.message.phrase(in: language))
  }

  private func frames(_ finding: Finding) -> String {
    FindingFrames(finding: finding, language: language, style: style, line: line).text
  }
}
