import Alignment
import EnumModel
import Reporters
import RuleEngine

/// One enum as a matrix: a row a concept, a column an edition, with what was found of each cell.
struct DriftEnum: Sendable {
  /// An edition that presents the enum.
  struct Column: Sendable {
    var edition: Edition
    /// Indices of the declarations, several where the edition presents the enum more than once.
    var declarations: [Int]
    /// Indices of the findings on the enum as this edition has it, and on none of its members.
    var findings: [Int] = []
    var score = DriftScore()
  }

  struct Row: Sendable {
    var concept: String
    /// As many as there are columns.
    var cells: [DriftCell]
  }

  let concept: String
  private(set) var columns: [Column]
  private(set) var rows: [Row]
  private(set) var score = DriftScore()

  /// - Parameter aligned: the enum, its columns in the order in which they are shown.
  init(_ aligned: AlignedEnum, _ lined: Catalogue) {
    concept = aligned.concept
    columns = []
    for column in aligned.columns {
      let edition = lined.declarations[column.declaration].edition
      if let known = columns.firstIndex(where: { $0.edition == edition }) {
        columns[known].declarations.append(column.declaration)
      } else {
        columns.append(Column(edition: edition, declarations: [column.declaration]))
      }
    }
    let editions = columns.map(\.edition)
    rows = aligned.rows.map { concept in
      let members = Dictionary(grouping: concept.members) {
        lined.declarations[$0.declaration].edition
      }
      return Row(
        concept: concept.name,
        cells: editions.map { DriftCell(members[$0] ?? [], lined.rowMatches) })
    }
  }

  /// Indices of the findings on the enum and not on a row of it.
  var findings: [Int] { columns.flatMap(\.findings) }

  /// Keeps a finding where it belongs.
  mutating func attach(_ finding: Int, column: Int, row: Int?) {
    if let row {
      rows[row].cells[column].findings.append(finding)
    } else {
      columns[column].findings.append(finding)
    }
  }

  /// Says of each cell what its findings and its neighbours make of it, and counts.
  mutating func judge(_ findings: [DriftFinding], _ lined: Catalogue) {
    let editions = columns.map(\.edition)
    for row in rows.indices {
      let values = rows[row].cells.map { $0.values(lined.declarations) }
      let consensus = MatrixConsensus(values, of: editions, knowing: lined.knowledge)
      for column in columns.indices {
        rows[row].cells[column].judge(
          findings, departs: values[column].contains(where: consensus.isApart))
      }
    }
    for column in columns.indices {
      let own = columns[column].findings.map { findings[$0].points }.max() ?? 0
      columns[column].score =
        rows.map { $0.cells[column].score(findings) }.sum
      columns[column].score.points += own
    }
    score = columns.map(\.score).sum
  }
}

extension [DriftEnum] {
  /// Keeps a finding where it belongs, unless that is no enum.
  mutating func attach(_ finding: Int, _ place: FindingPlace) {
    guard let index = place.enumIndex, let column = place.column else { return }
    self[index].attach(finding, column: column, row: place.row)
  }
}
