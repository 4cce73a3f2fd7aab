import EnumModel
import Findings
import RuleEngine

/// What the report says in numbers: the part that its Markdown and JSON forms share.
struct DriftSummary: Sendable {
  /// What some cells are, by state; uncertain ones count for their state, too.
  struct CellCounts: Hashable, Sendable {
    var states: [DriftCell.State: Int] = [:]
    var uncertain = 0
    /// How many members stand in the cells.
    var members = 0

    subscript(state: DriftCell.State) -> Int { states[state] ?? 0 }

    mutating func count(_ cell: DriftCell) {
      states[cell.state, default: 0] += 1
      members += cell.members.count
      if cell.isUncertain { uncertain += 1 }
    }
  }

  /// Open findings by severity.
  struct FindingCounts: Hashable, Sendable {
    var error = 0
    var warning = 0
    var info = 0

    mutating func count(_ severity: Severity) {
      switch severity {
      case .error: error += 1
      case .warning: warning += 1
      case .info: info += 1
      }
    }
  }

  /// An edition, or an enum as one has it.
  struct Part: Sendable {
    var edition: Edition
    var score: DriftScore
    var findings = FindingCounts()
    var cells = CellCounts()
  }

  struct EnumPart: Sendable {
    var concept: String
    var score: DriftScore
    var findings = FindingCounts()
    var cells = CellCounts()
    var parts: [Part]
  }

  /// In the order in which they are shown.
  private(set) var editions: [Part]
  /// As the report has them.
  private(set) var enums: [EnumPart]
  private(set) var findings = FindingCounts()
  /// How many findings comments, settings and the baseline settle.
  private(set) var settled = 0
  /// Open findings by rule, in report order, and by platform.
  private(set) var rules: [(rule: RuleID, counts: [String: Int])] = []

  init(_ report: DriftReport) {
    enums = report.enums.map { driftEnum in
      EnumPart(
        concept: driftEnum.concept, score: driftEnum.score,
        parts: driftEnum.columns.map { Part(edition: $0.edition, score: $0.score) })
    }
    editions = report.editions.map { edition in
      Part(edition: edition, score: report.score { $0 == edition })
    }
    let numbers = Dictionary(
      report.editions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, driftEnum) in report.enums.enumerated() {
      for row in driftEnum.rows {
        for (column, cell) in row.cells.enumerated() {
          enums[index].cells.count(cell)
          enums[index].parts[column].cells.count(cell)
          numbers[driftEnum.columns[column].edition].map { editions[$0].cells.count(cell) }
        }
      }
    }
    var byRule: [RuleID: [String: Int]] = [:]
    for finding in report.findings {
      guard finding.isOpen else {
        settled += 1
        continue
      }
      let (said, place) = (finding.finding, finding.place)
      findings.count(said.severity)
      byRule[said.rule, default: [:]][said.location.platform, default: 0] += 1
      guard let index = place.enumIndex, let column = place.column else { continue }
      enums[index].findings.count(said.severity)
      enums[index].parts[column].findings.count(said.severity)
      numbers[report.enums[index].columns[column].edition].map {
        editions[$0].findings.count(said.severity)
      }
    }
    rules = byRule.map { ($0.key, $0.value) }.sorted { left, right in
      (report.catalogue.position(of: left.0), left.0)
        < (report.catalogue.position(of: right.0), right.0)
    }
  }
}
