import Findings

/// What is said on GitHub beside the findings.
enum GitHubWords: Message {
  /// Lines of a message that are left out.
  case moreLines(Int)
  /// Findings by severity that have no annotation.
  case notAnnotated([Severity: Int])
  /// Findings that do not fit a summary.
  case notInSummary(Int)
  case nothing
  case settled(suppressed: Int, baseline: Int, intended: Int)
  case columns

  var english: String {
    switch self {
    case .moreLines(let count): "… \(count) more"
    case .notAnnotated(let counts):
      "GitHub shows no more annotations of one step; not shown: "
        + Self.list(counts) { EnglishCount.of($0, $1.rawValue) }.joined(separator: ", ")
    case .notInSummary(let count):
      "GitHub takes no longer summary; not shown: \(EnglishCount.of(count, "finding"))"
    case .nothing: "Nothing is listed."
    case .settled(let suppressed, let baseline, let intended):
      "Not counted: \(suppressed) suppressed, \(baseline) in the baseline, \(intended) intended."
    case .columns: "severity | rule | place | finding"
    }
  }

  var chinese: String {
    switch self {
    case .moreLines(let count): "… 还有 \(count) 条"
    case .notAnnotated(let counts):
      "GitHub 对一个步骤显示的注释数量有限，未显示："
        + Self.list(counts) { "\($0) 条\(SummaryWords.severity($1).chinese)" }.joined(separator: "、")
    case .notInSummary(let count): "GitHub 的摘要长度有限，未显示 \(count) 条问题"
    case .nothing: "没有需要列出的问题。"
    case .settled(let suppressed, let baseline, let intended):
      "未计入：注释抑制 \(suppressed) 条，基线 \(baseline) 条，有意差异 \(intended) 条。"
    case .columns: "级别 | 规则 | 位置 | 问题"
    }
  }

  /// The severities that have findings, worst first.
  private static func list(
    _ counts: [Severity: Int], _ phrase: (Int, Severity) -> String
  ) -> [String] {
    Severity.allCases.reversed().compactMap { severity in
      counts[severity].flatMap { $0 > 0 ? phrase($0, severity) : nil }
    }
  }
}
