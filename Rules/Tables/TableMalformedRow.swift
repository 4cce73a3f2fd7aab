import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports rows that have lost or gained a cell.
package struct TableMalformedRow: EnumRule {
  package static let id: RuleID = "table-malformed-row"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    return declaration.irregularRows.map { row in
      let member = declaration.members.first {
        $0.nameRange.start.line == row.range.start.line && $0.name == row.member
      }
      return Judgement(
        Words.cells(row),
        at: declaration.location(row.range, of: member), facts: [String(row.foundCells)])
    }
  }
}

private enum Words: Message {
  case cells(IrregularRow)

  var english: String {
    switch self {
    case .cells(let row):
      let subject = row.member.map { "the row of '\($0)'" } ?? "this row"
      let cells = row.foundCells == 1 ? "cell" : "cells"
      let rest = row.hidesText ? "; what stands behind the last one is not shown" : ""
      return "\(subject) has \(row.foundCells) \(cells), the header has \(row.expectedCells)\(rest)"
    }
  }

  var chinese: String {
    switch self {
    case .cells(let row):
      let subject = row.member.map { "“\($0)”所在的行" } ?? "这一行"
      let rest = row.hidesText ? "；多出的内容不会显示" : ""
      return "\(subject)有 \(row.foundCells) 个单元格，表头有 \(row.expectedCells) 个\(rest)"
    }
  }
}
