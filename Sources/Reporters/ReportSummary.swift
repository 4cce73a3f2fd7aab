import EnumModel
import Findings
import SourceText

/// The end of the text report: what was read, how many findings there are, and where to start.
struct ReportSummary {
  /// How many skipped places are listed.
  private static let shownSkipped = 10
  /// How many findings of a rule need no count.
  private static let countedAtSight = 3

  private let report: CheckReport
  private let presentation: FindingPresentation

  init(_ report: CheckReport, _ presentation: FindingPresentation) {
    self.report = report
    self.presentation = presentation
  }

  /// Its lines, each with a line break behind it.
  var text: String {
    var lines = [TerminalText.plain(words(.coverage(report.coverage)))]
    lines += listed(report.coverage.skipped, below: SummaryWords.skipped)
    lines += listed(report.coverage.unresolved, below: SummaryWords.unresolved)
    lines.append(words(.counts(report)))
    lines += rules
    if let start = EnumGroup.worst(of: report.listedFindings, catalogue: report.catalogue) {
      lines.append(presentation.style.bold(TerminalText.plain(words(.start(start)))))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// How many findings each rule has, most first, where there are more than a person counts.
  private var rules: [String] {
    let counts = Dictionary(grouping: report.listedFindings, by: \.rule).mapValues(\.count)
    guard counts.count > 1, counts.values.contains(where: { $0 > Self.countedAtSight }) else {
      return []
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return WrappedList.lines(
      of: ordered.map { "\($0.key) \($0.value)" }, width: presentation.style.width)
  }

  private func listed(
    _ issues: [ExtractionIssue], below heading: (Int) -> SummaryWords
  ) -> [String] {
    guard !issues.isEmpty else { return [] }
    let listed = presentation.showsAll ? issues[...] : issues.prefix(Self.shownSkipped)
    let rest = issues.count - listed.count
    return [words(heading(issues.count))]
      + listed.map { "  " + TerminalText.plain($0.line(in: presentation.language)) }
      + (rest > 0 ? ["  " + words(.more(rest))] : [])
  }

  private func words(_ words: SummaryWords) -> String { words.phrase(in: presentation.language) }
}
