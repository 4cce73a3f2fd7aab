import Findings

/// What `matrix --format text` says beside its tables.
enum MatrixWords: Message {
  /// What a mark means.
  case difference, gap, doubt, noValue
  /// Which columns a part of a wide table has; `left` rows stand in the first part only.
  case block(Range<Int>, of: Int, left: Int)
  case counts(MatrixTotals)

  var english: String {
    switch self {
    case .difference: "≠ values differ; before a value: not what most editions have"
    case .gap: "- an edition lacks it"
    case .doubt: "? the match is uncertain"
    case .noValue: "∅ the page gives no value"
    case .block(let columns, let count, let left):
      (columns.count == 1 ? "edition " : "editions ") + "\(Self.span(columns)) of \(count)"
        + (left > 0
          ? " (not repeated: \(EnglishCount.of(left, "row")), the same in all editions)" : "")
    case .counts(let totals) where totals.rows == 0:
      "no rows to show" + (totals.hidden > 0 ? ": \(Self.hidden(totals))" : "")
    case .counts(let totals):
      "\(EnglishCount.of(totals.rows, "row")) in \(EnglishCount.of(totals.enums, "enum")):"
        + " \(totals.differing) differing, \(totals.withGaps) with gaps,"
        + " \(totals.uncertain) uncertain"
        + (totals.hidden > 0 ? "; not shown: \(Self.hidden(totals))" : "")
    }
  }

  var chinese: String {
    switch self {
    case .difference: "≠ 值不同；在值之前：与多数平台不一致"
    case .gap: "- 有的平台没有"
    case .doubt: "? 对应关系不确定"
    case .noValue: "∅ 文档未给出值"
    case .block(let columns, let count, let left):
      "第 \(Self.span(columns)) 列，共 \(count) 列" + (left > 0 ? "（未重复：\(left) 行，各列相同）" : "")
    case .counts(let totals) where totals.rows == 0:
      "没有可显示的行" + (totals.hidden > 0 ? "：\(Self.hiddenInChinese(totals))" : "")
    case .counts(let totals):
      "\(totals.enums) 个枚举，\(totals.rows) 行：\(totals.differing) 行值不同，\(totals.withGaps) 行有缺失，"
        + "\(totals.uncertain) 行对应关系不确定"
        + (totals.hidden > 0 ? "；未显示：\(Self.hiddenInChinese(totals))" : "")
    }
  }

  private static func hidden(_ totals: MatrixTotals) -> String {
    EnglishCount.of(totals.hidden, "row")
      + (totals.filter == .uncertain ? " whose matches are certain" : " on which all agree")
  }

  private static func hiddenInChinese(_ totals: MatrixTotals) -> String {
    "\(totals.hidden) 行\(totals.filter == .uncertain ? "对应关系确定" : "一致")"
  }

  /// `2–5`, or `2` where there is only one; counted from 1.
  private static func span(_ columns: Range<Int>) -> String {
    columns.count == 1
      ? "\(columns.upperBound)" : "\(columns.lowerBound + 1)–\(columns.upperBound)"
  }
}
