import Alignment
import EnumModel
import Findings
import Reporters
import RuleEngine

/// The parts of the report in Markdown.
struct DriftMarkdownTables {
  private let report: DriftReport
  private let summary: DriftSummary
  private let language: MessageLanguage

  init(_ report: DriftReport, language: MessageLanguage) {
    self.report = report
    self.language = language
    summary = DriftSummary(report)
  }

  func phrase(_ words: DriftWords) -> String { words.phrase(in: language) }

  func heading(_ words: DriftWords) -> String { "### \(phrase(words))\n\n" }

  /// The title, and the score in a sentence.
  var head: String {
    """
    ## \(phrase(.title(escaped(report.title))))

    **\(phrase(.score(report.score)))** · \(phrase(.findings(summary.findings, settled: summary.settled)))

    \(phrase(.meaning))

    """
  }

  /// The enums that drift most.
  func worst(_ count: Int) -> String {
    let rows = report.worstEnums.prefix(count).map { index in
      let part = summary.enums[index]
      return [
        escaped(part.concept), part.score.percent, "\(part.findings.error)",
        "\(part.findings.warning)", "\(part.cells[.missing])",
        "\(report.enums[index].columns.count)",
      ]
    }
    return table(
      [.enumName, .drift, .errors, .warnings, .missing, .editionCount].map(phrase), rows)
  }

  var editions: String {
    table(
      [.edition, .drift, .errors, .warnings, .missing, .members].map(phrase),
      summary.editions.map { part in
        [
          escaped(report.editions.label(of: part.edition)), part.score.percent,
          "\(part.findings.error)", "\(part.findings.warning)", "\(part.cells[.missing])",
          "\(part.cells.members)",
        ]
      })
  }

  /// Findings by rule and platform.
  var rules: String {
    guard !summary.rules.isEmpty else { return phrase(.nothing) + "\n" }
    let platforms = report.platforms.map(\.id)
    return table(
      [phrase(.rule)] + platforms.map(escaped),
      summary.rules.map { rule in
        ["`\(rule.rule.name)`"] + platforms.map { rule.counts[$0].map(String.init) ?? "" }
      })
  }

  /// What was read, and the first places that were not.
  func coverage(_ listed: Int) -> String {
    let coverage = report.coverage
    let skipped = coverage.skipped
    let lines = skipped.prefix(listed).map { "- \(escaped($0.line(in: language)))\n" }
    let rest = skipped.count - lines.count
    return phrase(.read(coverage)) + "\n" + (lines.isEmpty ? "" : "\n") + lines.joined()
      + (rest > 0 ? "- \(phrase(.moreSkipped(rest)))\n" : "")
  }

  /// Indices of the enums with rows that differ, those that drift most first.
  var differing: [Int] {
    let drifting = report.worstEnums
    let rest = Set(report.enums.indices).subtracting(drifting).sorted()
    return (drifting + rest).filter { !rows(of: $0).isEmpty }
  }

  /// A table of the rows of an enum that differ.
  func matrix(of index: Int) -> String {
    let driftEnum = report.enums[index]
    let kept = rows(of: index)
    let editions = driftEnum.columns.map(\.edition)
    let table = table(
      [phrase(.concept)] + editions.map { escaped(editions.label(of: $0)) },
      kept.map { row in [escaped(row.concept)] + row.cells.map(cell) })
    let agreeing = driftEnum.rows.count - kept.count
    return "#### \(escaped(driftEnum.concept))\n\n" + table
      + (agreeing > 0 ? "\n\(phrase(.agreeing(agreeing)))\n" : "")
  }

  private func rows(of index: Int) -> [DriftEnum.Row] {
    report.enums[index].rows.filter { row in
      row.cells.contains { $0.state == .differs || $0.state == .missing }
    }
  }

  private func cell(_ cell: DriftCell) -> String {
    let members = cell.members.map { place -> String in
      let member = report.declarations[place.declaration].members[place.member]
      let value = member.value.text
      return escaped(member.name) + (value.isEmpty ? "" : " = " + escaped(value))
    }
    let mark =
      switch cell.state {
      case .differs: "**≠** "
      case .missing: "**\(phrase(.missing))**"
      case .intended: "(\(phrase(.intended))) "
      case .agrees, .absent: ""
      }
    return mark + members.joined(separator: "<br>") + (cell.isUncertain ? " ?" : "")
  }

  private func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
