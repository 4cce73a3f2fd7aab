import Alignment
import DriftReport
import EnumModel
import Findings
import Reporters
import RuleEngine

/// What the program prints, and for whom.
struct Output {
  /// What holds of its text.
  enum Form {
    case json
    /// A JSON object a line.
    case lines
    case xml
    /// For eyes: nothing that a terminal obeys.
    case text
    /// For a browser: no control characters.
    case page
    /// For programs that take any character.
    case raw
  }

  var name: String
  var form: Form
  var text: String
}

extension PageRun {
  /// Every form of every report, of the drift report those that are asked for.
  func outputs(
    _ catalogue: RuleCatalogue, _ language: MessageLanguage, _ driftFormats: [DriftFormat]
  ) -> [Output] {
    let checks = ReportFormat.allCases.map { format in
      Output(
        name: "check \(format)", form: format.form,
        text: format.text(of: report(catalogue), settings(language)))
    }
    let drift = DriftReport(
      title: "pages", coverage: coverage, lined: lined, verdicts: verdicts, catalogue: catalogue,
      version: "1.0.0")
    let drifts = driftFormats.map { format in
      Output(
        name: "report \(format)", form: format == .json ? .json : format == .html ? .page : .raw,
        text: format.text(of: drift, language: language, link: nil))
    }
    return checks + drifts + facts(language) + matrices(language)
  }

  /// What was read and found, on which all else rests.
  func essence(_ catalogue: RuleCatalogue) -> [String] {
    [
      FactsReport.ndjson(documents),
      ReportFormat.json.text(of: report(catalogue), settings(.english)),
    ]
  }

  private var coverage: Coverage { Coverage(documents, unreadable: []) }

  private func report(_ catalogue: RuleCatalogue) -> CheckReport {
    CheckReport(
      coverage: coverage, findings: verdicts.open, settled: verdicts.settled, listed: .info,
      catalogue: catalogue, version: "1.0.0")
  }

  private func settings(_ language: MessageLanguage) -> ReportSettings {
    let lines = Dictionary(documents.map { ($0.file, $0.lines) }) { first, _ in first }
    return ReportSettings(language: language, showsAll: true) { line, file in lines[file]?[line] }
  }

  private func facts(_ language: MessageLanguage) -> [Output] {
    [
      Output(name: "facts", form: .lines, text: FactsReport.ndjson(documents)),
      Output(name: "facts json", form: .json, text: FactsReport.json(documents)),
      Output(name: "facts csv", form: .raw, text: FactsReport.csv(documents)),
      Output(
        name: "facts summary", form: .text,
        text: FactsSummary.text(documents, unreadable: [], language: language)),
      Output(
        name: "facts explained", form: .text,
        text: FactsExplanation.text(documents, unreadable: [], language: language)),
    ]
  }

  private func matrices(_ language: MessageLanguage) -> [Output] {
    let declarations = lined.declarations
    let grids = lined.alignment.enums.map {
      MatrixGrid($0, declarations, knowing: lined.knowledge)
    }
    return [
      Output(
        name: "matrix", form: .text,
        text: MatrixText.text(grids, width: 60, style: TextStyle(), language: language)),
      Output(name: "matrix markdown", form: .page, text: MatrixTables.markdown(grids)),
      Output(
        name: "matrix csv", form: .raw,
        text: MatrixTables.csv(grids, inOrderOf: lined.knowledge)),
      Output(
        name: "matrix json", form: .json,
        text: MatrixReport.json(lined.alignment.enums, declarations, keeping: .all)),
    ]
  }
}

extension ReportFormat {
  fileprivate var form: Output.Form {
    switch self {
    case .text, .github: .text
    case .json, .sarif, .gitlab, .rdjson: .json
    case .junit, .checkstyle: .xml
    }
  }
}
