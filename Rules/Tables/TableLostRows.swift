import EnumModel
package import Findings
package import RuleEngine

/// Reports rows that stand behind the end of their table, so that they render as text or as code.
package struct TableLostRows: DocumentRule {
  package static let id: RuleID = "table-lost-rows"

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    subject.brokenTables.compactMap { table in
      guard case .lostRows(let count, let areIndented) = table.flaw else { return nil }
      return Judgement(
        Words.lost(count, areIndented: areIndented), at: table.location, facts: [String(count)])
    }
  }
}

private enum Words: Message {
  case lost(Int, areIndented: Bool)

  var english: String {
    switch self {
    case .lost(let count, true):
      (count == 1 ? "this row is" : "\(count) rows from here on are")
        + " indented by four columns or more: that ends the table, and they render as code"
    case .lost(let count, false):
      (count == 1 ? "this row stands" : "\(count) rows from here on stand")
        + " behind an empty line: that ends the table, and they render as text"
    }
  }

  var chinese: String {
    switch self {
    case .lost(let count, true): "从这里开始的 \(count) 行缩进达到四列：表格到此结束，这些行会显示为代码"
    case .lost(let count, false): "从这里开始的 \(count) 行前面有空行：表格到此结束，这些行会显示为文本"
    }
  }
}
