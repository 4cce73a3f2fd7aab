import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports rows that have lost or gained a cell.
///
/// Arguable are rows that gained nothing but an empty cell, and captions, which are a cell without a name.
/// A table many of whose rows end before the last column has a habit, which is one arguable finding.
package struct TableMalformedRow: EnumRule {
  package static let id: RuleID = "table-malformed-row"
  /// Of the members, the share from which on rows with a name that end early are a habit, and how many
  /// there must be.
  private static let habit = (share: 0.25, least: 4)

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let rows = declaration.irregularRows
    let early = rows.filter { $0.foundCells < $0.expectedCells && $0.member != nil }
    let isHabit =
      early.count >= Self.habit.least
      && Double(early.count) >= Self.habit.share * Double(declaration.members.count)
    let told = isHabit ? rows.filter { !early.contains($0) } : rows
    let judgements = told.map { row in
      let member = declaration.members.first {
        $0.nameRange.start.line == row.range.start.line && $0.name == row.member
      }
      return Judgement(
        Words.cells(row), at: declaration.location(row.range, of: member),
        facts: [String(row.foundCells)], isArguable: Self.isHarmless(row))
    }
    guard isHabit, let first = early.first else { return judgements }
    let remark = Judgement(
      Words.habit(early.count, of: declaration.members.count, declaration.name),
      at: declaration.location(first.range), facts: ["rows"], isArguable: true)
    return judgements + [remark]
  }

  private static func isHarmless(_ row: IrregularRow) -> Bool {
    row.foundCells > row.expectedCells
      ? !row.hidesText : row.member == nil && row.foundCells == 1
  }
}

private enum Words: Message {
  case cells(IrregularRow)
  case habit(Int, of: Int, String)

  var english: String {
    switch self {
    case .habit(let count, let all, let name):
      return "\(count) rows of '\(name)', which has \(all) members, end before the last column"
    case .cells(let row):
      let subject = row.member.map { "the row of '\($0)'" } ?? "this row"
      let cells = row.foundCells == 1 ? "cell" : "cells"
      let rest = row.hidesText ? "; what stands behind the last one is not shown" : ""
      return "\(subject) has \(row.foundCells) \(cells), the header has \(row.expectedCells)\(rest)"
    }
  }

  var chinese: String {
    switch self {
    case .habit(let count, let all, let name):
      return "“\(name)”有 \(all) 个成员，其中 \(count) 行缺少末尾的单元格"
    case .cells(let row):
      let subject = row.member.map { "“\($0)”所在的行" } ?? "这一行"
      let rest = row.hidesText ? "；多出的内容不会显示" : ""
      return "\(subject)有 \(row.foundCells) 个单元格，表头有 \(row.expectedCells) 个\(rest)"
    }
  }
}
