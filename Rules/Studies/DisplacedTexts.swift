import Alignment
import Descriptions
import EnumModel
import RuleEngine

/// Texts of an enum that stand at other members than those that they belong to.
struct DisplacedTexts {
  /// A text that other platforms have at another member.
  struct Foreign {
    var cell: DescribedEnum.Cell
    /// The member elsewhere that has the text.
    var owner: DescribedEnum.Cell
    /// What stands elsewhere at the member.
    var counterpart: DescribedEnum.Cell
  }

  /// Rows next to each other with the text of a neighbour.
  struct Shift {
    /// In page order.
    var cells: [DescribedEnum.Cell]
    /// 1 where the texts belong to the row below, -1 to the row above.
    var direction: Int
    var votes: Int
    /// The member elsewhere that has the first cell's text.
    var owner: DescribedEnum.Cell
  }

  /// How alike a foreign text must be, and how unlike the texts of the member itself.
  private static let foreign = 0.95
  private static let own = 0.75
  /// The confidence of alignment that a shift needs, as it is an error.
  private static let sure = Calibration.sure

  private(set) var foreign: [Foreign] = []
  private(set) var shifts: [Shift] = []

  init(
    _ described: DescribedEnum, in catalogue: Catalogue, library: inout TextLibrary
  ) {
    var fits: [(column: [DescribedEnum.Cell], own: [Double?])] = []
    for column in Self.laterFirst(described.columns, catalogue) where column.count > 1 {
      let own = column.map { cell in
        Self.best(cell.text, in: described.elsewhere(row: cell.row, than: cell), &library)?.fit
      }
      if own.contains(where: { ($0 ?? 1) < 1 }) { fits.append((column, own)) }
    }
    for fit in fits { findShifts(fit.column, own: fit.own, described, &library) }
    for fit in fits { findForeign(fit.column, own: fit.own, described, &library) }
  }

  /// Where two platforms disagree, each one's texts are foreign to the other; the later one is taken, but
  /// none that is right.
  private static func laterFirst(
    _ columns: [[DescribedEnum.Cell]], _ catalogue: Catalogue
  ) -> [[DescribedEnum.Cell]] {
    let deciding = catalogue.decisive(among: columns.joined().lazy.map(\.member.edition.platform))
    let columns = columns.filter {
      deciding == nil || $0.first?.member.edition.platform != deciding
    }
    return columns.sorted { left, right in
      guard let a = left.first?.member, let b = right.first?.member else { return false }
      return (b.edition, b.declarationIndex) < (a.edition, a.declarationIndex)
    }
  }

  /// The rows that a text of another row stands in.
  var rows: Set<Int> {
    Set(foreign.map(\.cell.row)).union(shifts.flatMap(\.cells).map(\.row))
  }

  private static func best(
    _ text: Int, in cells: [DescribedEnum.Cell], _ library: inout TextLibrary
  ) -> (fit: Double, cell: DescribedEnum.Cell)? {
    var best: (fit: Double, cell: DescribedEnum.Cell)?
    for cell in cells {
      let fit = library.similarity(text, cell.text)
      if fit > best?.fit ?? -1 { best = (fit, cell) }
      if fit == 1 { break }
    }
    return best
  }

  private mutating func findShifts(
    _ column: [DescribedEnum.Cell], own: [Double?], _ described: DescribedEnum,
    _ library: inout TextLibrary
  ) {
    let known = rows
    let runs = ShiftedRuns(own: own) { row, neighbour in
      let cells = described.elsewhere(row: column[neighbour].row, than: column[row])
      return Self.best(column[row].text, in: cells, &library)?.fit
    }.runs
    for run in runs {
      let cells = column[run.rows]
      guard known.isDisjoint(with: cells.map(\.row)) else { continue }
      let isSure = cells.allSatisfy { $0.member.confidence >= Self.sure }
      let first = column[run.rows.lowerBound]
      let neighbour = column[run.rows.lowerBound + run.direction]
      let elsewhere = described.elsewhere(row: neighbour.row, than: first)
      guard isSure, let owner = Self.best(first.text, in: elsewhere, &library)?.cell else {
        continue
      }
      shifts.append(
        Shift(
          cells: Array(cells), direction: run.direction, votes: run.votes, owner: owner))
    }
  }

  private mutating func findForeign(
    _ column: [DescribedEnum.Cell], own: [Double?], _ described: DescribedEnum,
    _ library: inout TextLibrary
  ) {
    let known = rows
    for (index, cell) in column.enumerated() {
      guard let fit = own[index], fit <= Self.own, !known.contains(cell.row),
        library.normal(cell.text).termCount >= 2,
        let counterpart = described.elsewhere(row: cell.row, than: cell).first
      else { continue }
      let owner = Self.owner(of: cell, among: column, described, &library)
      if let owner { foreign.append(Foreign(cell: cell, owner: owner, counterpart: counterpart)) }
    }
  }

  /// The member elsewhere that has a cell's text, of those that the page has beside the cell's and
  /// describes in other words: what has its own text already has not lost it to the cell.
  private static func owner(
    of cell: DescribedEnum.Cell, among column: [DescribedEnum.Cell], _ described: DescribedEnum,
    _ library: inout TextLibrary
  ) -> DescribedEnum.Cell? {
    for other in column where other.row != cell.row && other.text != cell.text {
      let cells = described.elsewhere(row: other.row, than: cell)
      guard let best = best(cell.text, in: cells, &library), best.fit >= foreign,
        library.similarity(other.text, best.cell.text) < foreign,
        described.areApart(cell.row, other.row),
        best.cell.member.member.value.isComparable(with: cell.member.member.value)
      else { continue }
      return best.cell
    }
    return nil
  }
}

extension EnumValue {
  /// Whether both are strings or neither is.
  fileprivate func isComparable(with other: EnumValue) -> Bool {
    (string == nil) == (other.string == nil)
  }
}
