import EnumModel
package import Findings
package import RuleEngine

/// Reports delimiter rows that do not fit their header or are broken, so that there is no table.
package struct TableDelimiter: DocumentRule {
  package static let id: RuleID = "table-delimiter"

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    subject.brokenTables.compactMap { table in
      switch table.flaw {
      case .misfit(let header, let delimiter):
        Judgement(
          Words.misfit(header: header, delimiter: delimiter), at: table.location,
          facts: ["\(header)", "\(delimiter)"])
      case .gap(let cell, let columns):
        Judgement(Words.gap(cell), at: table.location, facts: ["\(columns)", "\(columns)"])
      case .lostRows, .indented: nil
      }
    }
  }
}

private enum Words: Message {
  case misfit(header: Int, delimiter: Int)
  case gap(String)

  var english: String {
    switch self {
    case .misfit(let header, let delimiter):
      "the delimiter row has \(delimiter) cells, the header has \(header): this renders as text, not"
        + " as a table"
    case .gap(let cell):
      "'\(cell)' in the delimiter row has a gap: this renders as text, not as a table"
    }
  }

  var chinese: String {
    switch self {
    case .misfit(let header, let delimiter):
      "分隔行有 \(delimiter) 个单元格，表头有 \(header) 个：这里会显示为文本，而不是表格"
    case .gap(let cell): "分隔行的“\(cell)”中间有空格：这里会显示为文本，而不是表格"
    }
  }
}
