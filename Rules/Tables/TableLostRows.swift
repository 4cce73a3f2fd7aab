import EnumModel
package import Findings
package import RuleEngine

/// Reports rows that stand behind the end of their table, and tables of constants that are indented so far
/// that they are code.
package struct TableLostRows: DocumentRule {
  package static let id: RuleID = "table-lost-rows"

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    subject.brokenTables.compactMap { table in
      switch table.flaw {
      case .lostRows(let count, let areIndented):
        Judgement(
          Words.lost(count, areIndented: areIndented), at: table.location, facts: [String(count)])
      case .indented(let rows):
        Judgement(Words.indented, at: table.location, facts: [String(rows)])
      case .misfit, .gap: nil
      }
    }
  }
}

private enum Words: Message {
  case lost(Int, areIndented: Bool)
  case indented

  var english: String {
    switch self {
    case .indented:
      "this table is indented by four columns or more: it renders as code"
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
    case .indented: "这个表格缩进达到四列：会显示为代码"
    case .lost(let count, true): "从这里开始的 \(count) 行缩进达到四列：表格到此结束，这些行会显示为代码"
    case .lost(let count, false): "从这里开始的 \(count) 行前面有空行：表格到此结束，这些行会显示为文本"
    }
  }
}
