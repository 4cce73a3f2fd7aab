import EnumModel
import Findings
import SourceText

/// The end of the text report: what was read, how many findings there are, and where to start.
struct ReportSummary {
  /// How many lines are listed below a heading.
  private static let shownLines = 10
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
    var lines = [
      TerminalText.plain(CoverageWords(report.coverage).phrase(in: presentation.language))
    ]
    lines += listed(report.coverage.skipped, below: SummaryWords.skipped)
    lines += listed(report.coverage.unresolved, below: SummaryWords.unresolved)
    lines.append(words(.counts(report)))
    if let against = report.against { lines.append(TerminalText.plain(words(.against(against)))) }
    lines += report.baseline.map(baseline) ?? []
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
    return [words(heading(issues.count))]
      + shortened(issues.map { $0.line(in: presentation.language) })
  }

  /// What the baseline hides, and what of it is stale.
  private func baseline(_ outcome: BaselineOutcome) -> [String] {
    func phrase(_ words: BaselineWords) -> String {
      TerminalText.plain(words.phrase(in: presentation.language))
    }
    let isSilent = outcome.matched == 0 && outcome.notEvaluated == 0
    let matched = isSilent ? [] : [phrase(.matched(outcome))]
    guard !outcome.stale.isEmpty else { return matched }
    return matched + [phrase(.stale(outcome.stale.findingCount, file: outcome.file))]
      + shortened(outcome.stale.map(\.line))
  }

  /// Lines below a heading, not all of them where they are many.
  private func shortened(_ lines: [String]) -> [String] {
    let shown = presentation.showsAll ? lines[...] : lines.prefix(Self.shownLines)
    let rest = lines.count - shown.count
    return shown.map { "  " + TerminalText.plain($0) }
      + (rest > 0 ? ["  " + words(.more(rest))] : [])
  }

  private func words(_ words: SummaryWords) -> String { words.phrase(in: presentation.language) }
}
