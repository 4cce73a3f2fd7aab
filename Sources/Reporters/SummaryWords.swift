import EnumModel
import Findings
import SourceText

/// What the text report says beside the findings.
enum SummaryWords: Message {
  case skipped(Int)
  case unresolved(Int)
  case more(Int)
  case alike(Int)
  case alsoAt([String])
  case rest(Int)
  case names
  case others(Int)
  case counts(CheckReport)
  case against(CheckReport.Against)
  case start((EnumGroup, [Finding]))
  case severity(Severity)

  var english: String {
    switch self {
    case .skipped(let count): "\(count) skipped:"
    case .unresolved(let count): "\(count) unresolved, content of other pages:"
    case .more(let count): "… \(count) more (--all)"
    case .alike(let count): "(… \(count) more: --all)"
    case .others(let count): "and \(count) more:"
    case .alsoAt(let places): "(also \(places.joined(separator: ", ")))"
    case .rest(let count):
      "\(EnglishCount.of(count, "more enum")), a line a finding (--all shows the lines of the pages)"
    case .names: "names (last, as they are seldom free to change)"
    case .counts(let report):
      "\(EnglishCount.of(report.count(.error), "error")),"
        + " \(EnglishCount.of(report.count(.warning), "warning")),"
        + " \(EnglishCount.of(report.count(.info), "info"))" + Self.hidden(report, english: true)
    case .against(let against):
      "only what is new since \(Self.commit(against)); \(EnglishCount.of(against.knownFindings, "finding"))"
        + " \(against.knownFindings == 1 ? "was" : "were") there before"
    case .start(let (group, findings)):
      "start here: \(findings[0].rule) in \(group.enumName ?? group.file)"
        + (group.platform.isEmpty ? "" : " on \(group.platform)")
        + " (\(group.file):\(findings[0].location.range.start.line))"
    case .severity(let severity): severity.rawValue
    }
  }

  var chinese: String {
    switch self {
    case .skipped(let count): "跳过 \(count) 处："
    case .unresolved(let count): "\(count) 处内容在其他页面："
    case .more(let count): "… 还有 \(count) 条（--all）"
    case .alike(let count): "（… 还有 \(count) 条：--all）"
    case .others(let count): "还有 \(count) 处："
    case .alsoAt(let places): "（另见 \(places.joined(separator: "、"))）"
    case .rest(let count): "另有 \(count) 个枚举，每条问题一行（--all 显示页面原文）"
    case .names: "命名（排在最后，因为通常难以修改）"
    case .counts(let report):
      "\(report.count(.error)) 个错误，\(report.count(.warning)) 个警告，\(report.count(.info)) 条提示"
        + Self.hidden(report, english: false)
    case .against(let against):
      "仅列出自 \(Self.commit(against)) 以来新增的问题；另有 \(against.knownFindings) 条此前已存在"
    case .start(let (group, findings)):
      "从这里开始：" + (group.platform.isEmpty ? "" : "\(group.platform) 上 ")
        + "\(group.enumName ?? group.file) 的 \(findings[0].rule)"
        + "（\(group.file):\(findings[0].location.range.start.line)）"
    case .severity(let severity):
      switch severity {
      case .error: "错误"
      case .warning: "警告"
      case .info: "提示"
      }
    }
  }

  private static func commit(_ against: CheckReport.Against) -> String {
    let isSame = against.commit.hasPrefix(against.name)
    return isSame ? against.shortCommit : "\(against.name) (\(against.shortCommit))"
  }

  /// What is not listed, and why: `(4 not shown: --severity info; 2 suppressed)`.
  private static func hidden(_ report: CheckReport, english: Bool) -> String {
    let hidden = Severity.allCases.filter { $0 < report.listed && report.count($0) > 0 }
    let count = hidden.reduce(0) { $0 + report.count($1) }
    var notes: [String] = []
    if let lowest = hidden.first?.rawValue {
      notes.append(
        english
          ? "\(count) not shown: --severity \(lowest)" : "\(count) 条未显示：--severity \(lowest)")
    }
    let settled = report.settledCounts
    let kinds = [
      (settled.suppressed, "suppressed", "条已抑制"),
      (settled.intended, "intended", "条为有意差异"),
    ]
    for (count, word, chinese) in kinds where count > 0 {
      notes.append(english ? "\(count) \(word)" : "\(count) \(chinese)")
    }
    guard !notes.isEmpty else { return "" }
    return english
      ? " (\(notes.joined(separator: "; ")))" : "（\(notes.joined(separator: "；"))）"
  }
}
