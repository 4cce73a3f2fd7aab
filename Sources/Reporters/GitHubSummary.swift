import EnumModel
package import Findings
import SourceText

/// The summary of a step on GitHub, in Markdown.
package enum GitHubSummary {
  /// How many bytes GitHub takes of one step; it drops a longer summary as a whole.
  package static let limit = 1 << 20
  private static let listedSkips = 20
  /// What is kept free for the line that says what is left out.
  private static let reserve = 256

  /// Counts, a table of the findings, worst first, and what could not be read.
  ///
  /// - Parameter limit: how many bytes the text has at most; empty where not even its frame fits.
  package static func text(
    _ report: CheckReport, language: MessageLanguage, limit: Int = limit
  ) -> String {
    let ranked = RankedFinding.worstFirst(of: report, in: language)
    let tail = skipped(report, language) + "\n"
    let room = limit - tail.utf8.count - reserve
    var text = head(report, language, hasRows: !ranked.isEmpty)
    guard text.utf8.count <= room else { return "" }
    var left = ranked[...]
    while let next = left.first {
      let row = row(next, language)
      guard text.utf8.count + row.utf8.count <= room else { break }
      text += row
      left.removeFirst()
    }
    if !left.isEmpty {
      let count = left.reduce(0) { $0 + $1.count }
      text += "\n" + GitHubWords.notInSummary(count).phrase(in: language) + "\n"
    }
    return text + tail
  }

  private static func head(
    _ report: CheckReport, _ language: MessageLanguage, hasRows: Bool
  ) -> String {
    let settled = report.settledCounts
    var lines = [
      "## driftmark", "", "**\(MarkdownText.escaped(words(.counts(report), language)))**", "",
      MarkdownText.escaped(CoverageWords(report.coverage).phrase(in: language)),
    ]
    if !report.settled.isEmpty {
      let note = GitHubWords.settled(
        suppressed: settled.suppressed, baseline: settled.baseline, intended: settled.intended)
      lines += ["", note.phrase(in: language)]
    }
    lines +=
      hasRows
      ? ["", "| \(GitHubWords.columns.phrase(in: language)) |", "| --- | --- | --- | --- |"]
      : ["", GitHubWords.nothing.phrase(in: language)]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The first places that could not be read.
  private static func skipped(_ report: CheckReport, _ language: MessageLanguage) -> String {
    let skipped = report.coverage.skipped
    guard !skipped.isEmpty else { return "" }
    let lines = skipped.prefix(listedSkips).map { MarkdownText.escaped($0.line(in: language)) }
    let rest = skipped.count - lines.count
    let more = rest > 0 ? [GitHubWords.moreLines(rest).phrase(in: language)] : []
    return "\n\(words(.skipped(skipped.count), language))\n\n"
      + (lines + more).map { "- \($0)\n" }.joined()
  }

  private static func row(_ ranked: RankedFinding, _ language: MessageLanguage) -> String {
    let finding = ranked.finding
    let text = [finding.message.phrase(in: language)] + ranked.details
    let cells =
      [
        words(.severity(finding.severity), language), finding.rule.name, finding.location.place,
      ].map(MarkdownText.escaped) + [text.map(MarkdownText.escaped).joined(separator: "<br>")]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  private static func words(_ words: SummaryWords, _ language: MessageLanguage) -> String {
    words.phrase(in: language)
  }
}
