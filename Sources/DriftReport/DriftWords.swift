import EnumModel
import Findings
import Foundation
import Reporters

/// What the report says in Markdown.
enum DriftWords: Message {
  case title(String)
  case score(DriftScore)
  case findings(DriftSummary.FindingCounts, settled: Int)
  case meaning
  case worst
  case editions
  case rules
  case coverage
  case differences
  case enumName
  case edition
  case drift
  case errors
  case warnings
  case missing
  case intended
  case members
  case editionCount
  case rule
  case concept
  case nothing
  case read(Coverage)
  case moreSkipped(Int)
  case agreeing(Int)
  case notShown(enums: Int)

  var english: String {
    switch self {
    case .title(let title): "Drift report: \(title)"
    case .score(let score):
      "drift \(score.percent): \(Self.points(score)) of \(score.cells) cells"
    case .findings(let counts, let settled):
      "\(EnglishCount.of(counts.error, "error")), \(EnglishCount.of(counts.warning, "warning")),"
        + " \(EnglishCount.of(counts.info, "info"))" + (settled > 0 ? ", \(settled) settled" : "")
    case .meaning:
      "A cell is what one edition has of a concept, or lacks. It counts 1 with an error and ½ with a"
        + " warning; infos and what is said of names count nothing."
    case .worst: "Where to start"
    case .editions: "Editions"
    case .rules: "Findings by rule and platform"
    case .coverage: "Coverage"
    case .differences: "What differs"
    case .enumName: "enum"
    case .edition: "edition"
    case .drift: "drift"
    case .errors: "errors"
    case .warnings: "warnings"
    case .missing: "missing"
    case .intended: "intended"
    case .members: "members"
    case .editionCount: "editions"
    case .rule: "rule"
    case .concept: "concept"
    case .nothing: "No finding."
    case .read(let coverage): Self.sentence(CoverageWords(coverage).english) + "."
    case .moreSkipped(let count): "… \(count) more"
    case .agreeing(let count):
      "\(EnglishCount.of(count, "row")) without a difference not shown."
    case .notShown(let enums):
      "… \(EnglishCount.of(enums, "more enum")) with differences not shown, as the text would be too"
        + " long for a comment; `driftmark report --format html` shows all.\n"
    }
  }

  var chinese: String {
    switch self {
    case .title(let title): "差异报告：\(title)"
    case .score(let score):
      "差异度 \(score.percent)：\(score.cells) 个单元格中的 \(Self.points(score)) 个"
    case .findings(let counts, let settled):
      "\(counts.error) 个错误，\(counts.warning) 个警告，\(counts.info) 条提示"
        + (settled > 0 ? "，\(settled) 条已处理" : "")
    case .meaning: "单元格指一个版本对某个概念的记载或缺失。有错误计 1，有警告计 ½；提示和命名问题不计。"
    case .worst: "从这里开始"
    case .editions: "各版本"
    case .rules: "按规则和平台统计的问题"
    case .coverage: "覆盖范围"
    case .differences: "差异"
    case .enumName: "枚举"
    case .edition: "版本"
    case .drift: "差异度"
    case .errors: "错误"
    case .warnings: "警告"
    case .missing: "缺失"
    case .intended: "有意"
    case .members: "成员"
    case .editionCount: "版本数"
    case .rule: "规则"
    case .concept: "概念"
    case .nothing: "没有问题。"
    case .read(let coverage): CoverageWords(coverage).chinese + "。"
    case .moreSkipped(let count): "… 还有 \(count) 处"
    case .agreeing(let count): "\(count) 行没有差异，未显示。"
    case .notShown(let enums):
      "… 另有 \(enums) 个有差异的枚举未显示，因为评论的长度有限；`driftmark report --format html` 可显示全部。\n"
    }
  }

  /// Halves are shown, and nothing finer is counted.
  private static func points(_ score: DriftScore) -> String {
    score.points == score.points.rounded()
      ? "\(Int(score.points))" : String(format: "%.1f", score.points)
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
