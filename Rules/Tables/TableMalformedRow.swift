import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports rows that have lost or gained a cell, and rows without a name of which counterparts know
/// it.
///
/// Arguable are rows that gained nothing but an empty cell, and captions, which are a cell without a name.
/// A table many of whose rows end before the last column has a habit, which is one arguable finding; one
/// many of whose rows lack a cell, so that no name stands below the header of names, is one that is not.
package struct TableMalformedRow: EnumRule {
  package static let id: RuleID = "table-malformed-row"
  /// Of the members, the share from which on rows with a name that end early are a habit, and how many
  /// there must be.
  private static let habit = (share: 0.25, least: 4)

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let rows = declaration.irregularRows
    let early = rows.filter(Self.endsEarly)
    let isHabit =
      early.count >= Self.habit.least
      && Double(early.count) >= Self.habit.share * Double(declaration.members.count)
    let shifted = rows.filter(Self.isShifted)
    let areMany =
      shifted.count >= Self.habit.least
      && Double(shifted.count)
        >= Self.habit.share * Double(declaration.members.count + shifted.count)
    let told = rows.filter {
      !(isHabit && Self.endsEarly($0)) && !(areMany && Self.isShifted($0))
    }
    let meant = MeantMembers(subject)
    var judgements = told.map { row in
      if let cell = meant.cell(of: row.range) { return Self.unread(row.range, cell, declaration) }
      let member = declaration.members.first {
        $0.nameRange.start.line == row.range.start.line && $0.name == row.member
      }
      return Judgement(
        Words.cells(row), at: declaration.location(row.range, of: member),
        facts: [String(row.foundCells)], isArguable: Self.isHarmless(row))
    }
    let irregular = Set(rows.map(\.range))
    let unread = declaration.unreadRows.filter { !irregular.contains($0.range) }
      .compactMap { row -> Judgement? in
        guard let cell = meant.cell(of: row.range), !Self.spells(row, cell.member) else {
          return nil
        }
        return Self.unread(row.range, cell, declaration)
      }
    judgements += unread.count < Self.habit.least ? unread : Self.unread(unread, declaration)
    if isHabit, let first = early.first {
      judgements.append(
        Judgement(
          Words.habit(early.count, of: declaration.members.count, declaration.name),
          at: declaration.location(first.range), facts: ["rows"], isArguable: true))
    }
    if areMany, let first = shifted.first {
      judgements.append(
        Judgement(
          Words.shifted(shifted.count, declaration.name), at: declaration.location(first.range),
          facts: ["shifted rows"]))
    }
    return judgements
  }

  private static func unread(
    _ row: SourceRange, _ cell: MeantMembers.Cell, _ declaration: EnumDeclaration
  ) -> Judgement {
    let (other, member) = cell
    let own = declaration.edition
    return Judgement(
      Words.unread(member.name, on: other.edition.name(besides: own)),
      at: declaration.location(row),
      witnesses: [
        Witness(
          message: PlatformWords.says(nil, [other.edition.name(besides: own)]),
          location: other.location(member.nameRange, of: member))
      ], facts: ["name", member.name])
  }

  /// Whether readers find the name in a row, with something beside it.
  private static func spells(_ row: UnreadRow, _ member: EnumMember) -> Bool {
    row.cells.contains { cell in
      cell.text.lowercased().filter { $0.isLetter || $0.isNumber }.contains(member.squashedName)
    }
  }

  /// Many rows whose names cannot be read, as one.
  private static func unread(
    _ judgements: [Judgement], _ declaration: EnumDeclaration
  ) -> [Judgement] {
    judgements.prefix(1).map { first in
      Judgement(
        Words.allUnread(judgements.count, declaration.name), at: first.location,
        witnesses: first.witnesses, facts: ["unread rows"])
    }
  }

  /// Whether a row has a name and lacks cells behind it.
  private static func endsEarly(_ row: IrregularRow) -> Bool {
    row.foundCells < row.expectedCells && row.member != nil
  }

  /// Whether a row lacks cells before the name.
  private static func isShifted(_ row: IrregularRow) -> Bool {
    row.member == nil && row.foundCells > 1 && row.foundCells < row.expectedCells
  }

  private static func isHarmless(_ row: IrregularRow) -> Bool {
    row.foundCells > row.expectedCells
      ? !row.hidesText : row.member == nil && row.foundCells == 1
  }
}

private enum Words: Message {
  case cells(IrregularRow)
  case unread(String, on: String)
  case allUnread(Int, String)
  case habit(Int, of: Int, String)
  case shifted(Int, String)

  var english: String {
    switch self {
    case .unread(let name, let platform):
      return "no name can be read in this row, which is '\(name)' on \(platform)"
    case .allUnread(let count, let name):
      return "no name can be read in \(count) rows of '\(name)', from this one on"
    case .habit(let count, let all, let name):
      return "\(count) rows of '\(name)', which has \(all) members, end before the last column"
    case .shifted(let count, let name):
      return "\(count) rows of '\(name)' lack a cell, from this one on: what they hold stands below"
        + " other headers than that of names"
    case .cells(let row):
      let subject = row.member.map { "the row of '\($0)'" } ?? "this row"
      let cells = row.foundCells == 1 ? "cell" : "cells"
      let rest = row.hidesText ? "; what stands behind the last one is not shown" : ""
      return "\(subject) has \(row.foundCells) \(cells), the header has \(row.expectedCells)\(rest)"
    }
  }

  var chinese: String {
    switch self {
    case .unread(let name, let platform):
      return "这一行读不出名称，\(platform) 上对应的是“\(name)”"
    case .allUnread(let count, let name):
      return "“\(name)”从这一行起有 \(count) 行读不出名称"
    case .habit(let count, let all, let name):
      return "“\(name)”有 \(all) 个成员，其中 \(count) 行缺少末尾的单元格"
    case .shifted(let count, let name):
      return "“\(name)”从这一行起有 \(count) 行缺少单元格：其内容错位，名称列中没有名称"
    case .cells(let row):
      let subject = row.member.map { "“\($0)”所在的行" } ?? "这一行"
      let rest = row.hidesText ? "；多出的内容不会显示" : ""
      return "\(subject)有 \(row.foundCells) 个单元格，表头有 \(row.expectedCells) 个\(rest)"
    }
  }
}
