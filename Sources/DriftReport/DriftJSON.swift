import EnumModel
package import Findings
import Reporters

/// `report --format json`: the scores and counts, a stable interface, version 1.
///
/// Findings and cells themselves are in `check --format json` and `matrix --format json`.
package enum DriftJSON {
  package static func text(_ report: DriftReport, language: MessageLanguage) -> String {
    JSONText.encode(Document(report, language), isIndented: true) + "\n"
  }

  private struct Document: Encodable {
    let schemaVersion = 1
    var tool: Tool
    var drift: Drift
    var summary: Counts
    var settled: Int
    var coverage: CoverageObject
    var editions: [PartObject]
    var rules: [RuleObject]
    var enums: [EnumObject]

    init(_ report: DriftReport, _ language: MessageLanguage) {
      let summary = DriftSummary(report)
      tool = Tool(version: report.version)
      drift = Drift(report.score)
      self.summary = Counts(summary.findings)
      settled = summary.settled
      coverage = CoverageObject(report.coverage, language)
      editions = summary.editions.map { PartObject($0) }
      rules = summary.rules.map { rule in
        RuleObject(rule: rule.rule.name, platforms: rule.counts)
      }
      enums = zip(report.enums, summary.enums).map { EnumObject($0, $1, report) }
    }
  }

  private struct Tool: Encodable {
    let name = "driftmark"
    var version: String
  }

  /// How many of some cells drift, in cells and in percent.
  private struct Drift: Encodable {
    var points: Double
    var cells: Int
    var score: Double

    init(_ score: DriftScore) {
      points = score.points
      cells = score.cells
      self.score = (score.share * 100).rounded() / 100
    }
  }

  private struct Counts: Encodable {
    var error: Int
    var warning: Int
    var info: Int

    init(_ counts: DriftSummary.FindingCounts) {
      error = counts.error
      warning = counts.warning
      info = counts.info
    }
  }

  private struct CellObject: Encodable {
    var agrees: Int
    var differs: Int
    var missing: Int
    var intended: Int
    var absent: Int
    var uncertain: Int

    init(_ counts: DriftSummary.CellCounts) {
      agrees = counts[.agrees]
      differs = counts[.differs]
      missing = counts[.missing]
      intended = counts[.intended]
      absent = counts[.absent]
      uncertain = counts.uncertain
    }
  }

  private struct PartObject: Encodable {
    var platform: String
    var language: String
    var version: String?
    var drift: Drift
    var findings: Counts
    var cells: CellObject

    init(_ part: DriftSummary.Part) {
      platform = part.edition.platform.id
      language = part.edition.language.rawValue
      version = part.edition.version
      drift = Drift(part.score)
      findings = Counts(part.findings)
      cells = CellObject(part.cells)
    }
  }

  private struct RuleObject: Encodable {
    var rule: String
    var platforms: [String: Int]
  }

  private struct EnumObject: Encodable {
    struct Page: Encodable {
      var platform: String
      var language: String
      var version: String?
      var `enum`: String
      var file: String
      var line: Int
    }

    var concept: String
    var rows: Int
    var drift: Drift
    var findings: Counts
    var cells: CellObject
    var pages: [Page]
    var editions: [PartObject]

    init(_ driftEnum: DriftEnum, _ part: DriftSummary.EnumPart, _ report: DriftReport) {
      concept = driftEnum.concept
      rows = driftEnum.rows.count
      drift = Drift(part.score)
      findings = Counts(part.findings)
      cells = CellObject(part.cells)
      pages = driftEnum.columns.flatMap(\.declarations).map { index in
        let declaration = report.declarations[index]
        return Page(
          platform: declaration.edition.platform.id,
          language: declaration.edition.language.rawValue, version: declaration.edition.version,
          enum: declaration.name, file: declaration.file, line: declaration.line)
      }
      editions = part.parts.map { PartObject($0) }
    }
  }
}
