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
        Words.cells(member: row.member, found: row.foundCells, expected: row.expectedCells),
        at: declaration.location(row.range, of: member), facts: [String(row.foundCells)])
    }
  }
}

private enum Words: Message {
  case cells(member: String?, found: Int, expected: Int)

  var english: String {
    switch self {
    case .cells(let member, let found, let expected):
      let row = member.map { "the row of '\($0)'" } ?? "this row"
      let rest = found > expected ? "; what stands behind the last one is not shown" : ""
      return "\(row) has \(found) \(found == 1 ? "cell" : "cells"), the header has \(expected)\(rest)"
    }
  }

  var chinese: String {
    switch self {
    case .cells(let member, let found, let expected):
      let row = member.map { "“\($0)”所在的行" } ?? "这一行"
      let rest = found > expected ? "；多出的内容不会显示" : ""
      return "\(row)有 \(found) 个单元格，表头有 \(expected) 个\(rest)"
    }
  }
}
