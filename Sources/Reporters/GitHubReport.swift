import Findings
import SourceText

/// `check --format github`: workflow commands that GitHub shows as annotations of lines.
///
/// GitHub takes ten errors, ten warnings and ten notices of a step and drops the rest in silence, so
/// the worst are given, and a last notice says what is left out. Thirty are within the fifty of a job.
/// GitHub's documents name no unit of a column: it is code points here, with an exclusive end, and
/// only on one line, as annotations of several lines have no columns.
enum GitHubReport {
  /// How many annotations of each kind GitHub shows of one step.
  private static let shown = 10

  static func text(_ report: CheckReport, language: MessageLanguage) -> String {
    let ranked = RankedFinding.worstFirst(of: report, in: language)
    let kinds = Severity.allCases.reversed().map { severity in
      ranked.filter { $0.finding.severity == severity }
    }
    let isCut = kinds.contains { $0.count > shown }
    let listed = kinds.flatMap { kind in
      // The last notice is one of those that are shown.
      kind.prefix(isCut && kind.first?.finding.severity == .info ? shown - 1 : shown)
    }
    guard isCut else { return listed.map { command($0, language) }.joined() }
    var rest: [Severity: Int] = [:]
    for finding in ranked { rest[finding.finding.severity, default: 0] += finding.count }
    for finding in listed { rest[finding.finding.severity, default: 0] -= finding.count }
    let note = GitHubWords.notAnnotated(rest).phrase(in: language)
    return (listed.map { command($0, language) } + [line("notice", [("title", "driftmark")], note)])
      .joined()
  }

  private static func command(_ ranked: RankedFinding, _ language: MessageLanguage) -> String {
    let finding = ranked.finding
    let range = finding.location.range
    let isOneLine = range.start.line == range.end.line
    let columns =
      isOneLine ? [("col", "\(range.start.column)"), ("endColumn", "\(range.end.column)")] : []
    let lines = [finding.message.phrase(in: language)] + ranked.details
    return line(
      finding.severity == .info ? "notice" : finding.severity.rawValue,
      [
        ("file", finding.location.file), ("line", "\(range.start.line)"),
        ("endLine", "\(range.end.line)"),
      ] + columns + [("title", "driftmark (\(finding.rule))")],
      lines.map(TerminalText.plain).joined(separator: "\n"))
  }

  private static func line(
    _ command: String, _ properties: [(String, String)], _ message: String
  ) -> String {
    let properties = properties.map { name, value in
      "\(name)=\(escaped(TerminalText.plain(value), ["%", "\r", "\n", ":", ","]))"
    }
    return "::\(command) \(properties.joined(separator: ","))::"
      + escaped(message, ["%", "\r", "\n"]) + "\n"
  }

  /// As GitHub's own toolkit escapes: more in a property than in a message.
  private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.count < 2 ? "0" : "") + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
