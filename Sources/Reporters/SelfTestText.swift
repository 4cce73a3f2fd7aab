import EnumModel
import FaultInjection
package import Findings
import SourceText

/// `selftest --format text`: for people.
package struct SelfTestText {
  private let report: SelfTestReport
  private let style: TextStyle
  private let language: MessageLanguage

  package init(_ report: SelfTestReport, style: TextStyle, language: MessageLanguage) {
    self.report = report
    self.style = style
    self.language = language
  }

  /// The table, and what it means.
  ///
  /// - Parameter showsAll: whether every fault that is not caught is listed as well.
  package func text(showsAll: Bool) -> String {
    let blocks =
      [phrase(.outset(report)) + "\n", table] + (showsAll ? lists : [])
      + [
        phrase(.legend) + "\n",
        style.bold(phrase(.meaning(reported: reported(false), witnessed: reported(true)))) + "\n",
      ]
    return blocks.joined(separator: "\n")
  }

  private var table: String {
    let rows = report.results.map { result in [phrase(.kind(result.kind))] + numbers([result]) }
    let total = [phrase(.total)] + numbers(report.results)
    let header = SelfTestWords.columns.map(phrase)
    let widths = header.indices.map { column in
      ([header, total] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return style.faint(line(header, widths)) + "\n"
      + (rows + [total]).map { line($0, widths) + "\n" }.joined()
  }

  private func numbers(_ results: [FaultResult]) -> [String] {
    func sum(_ count: (FaultResult) -> Int) -> String {
      String(results.reduce(0) { $0 + count($1) })
    }
    return [
      sum { $0.count() }, sum { $0.count(of: .caught) }, sum { $0.count(of: .otherRule) },
      sum { $0.count(of: .info) }, sum { $0.count(of: .missed) },
      sum { $0.count(isWitnessed: true) }, sum { $0.count(of: .caught, isWitnessed: true) },
      sum { $0.appeared.count(where: Self.isLoud) }, sum { $0.vanished.count(where: Self.isLoud) },
    ]
  }

  /// The first cell to the left, the numbers to the right.
  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - DisplayWidth.of(cell.0)))
      return index == 0 ? cell.0 + space : space + cell.0
    }
    return padded.joined(separator: "  ")
  }

  /// By kind: the faults that are not caught, then what came or went beside the faults.
  private var lists: [String] {
    report.results.compactMap { result in
      let missed = result.trials.filter { $0.outcome != .caught }.map { trial in
        let fault = trial.fault
        let change = phrase(.change(fault.enumName, fault.before, fault.after))
        let rules = Set(trial.findings.map(\.rule)).sorted().map(\.name)
        return item(
          "\(fault.file):\(fault.line)", change,
          phrase(.outcome(trial.outcome, rules, hasWitness: fault.hasWitness)))
      }
      let beside = [(true, result.appeared), (false, result.vanished)].flatMap { isNew, effects in
        effects.filter(Self.isLoud).map { effect in
          let (finding, place) = (effect.finding, effect.finding.location)
          return item(
            "\(place.file):\(place.range.start.line)", finding.message.phrase(in: language),
            phrase(.beside(finding.rule.name, isNew: isNew, effect.faults)))
        }
      }
      let items = missed + beside
      return items.isEmpty ? nil : style.bold(phrase(.kind(result.kind))) + "\n" + items.joined()
    }
  }

  private func item(_ place: String, _ change: String, _ outcome: String) -> String {
    "  " + style.path(TerminalText.plain(place)) + "  " + TerminalText.plain(change) + "  ("
      + outcome + ")\n"
  }

  /// Of a hundred faults, how many are reported as an error or a warning; nil where there is none.
  private func reported(_ isWitnessed: Bool) -> Int? {
    let all = report.results.reduce(0) { $0 + $1.count(isWitnessed: isWitnessed) }
    let loud = report.results.reduce(0) {
      $0 + $1.count(of: .caught, .otherRule, isWitnessed: isWitnessed)
    }
    return all > 0 ? loud * 100 / all : nil
  }

  private func phrase(_ words: SelfTestWords) -> String {
    TerminalText.lines(words.phrase(in: language))
  }

  private static func isLoud(_ effect: SideEffect) -> Bool { effect.finding.severity > .info }
}
