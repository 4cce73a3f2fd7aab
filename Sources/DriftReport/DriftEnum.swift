import Alignment
import EnumModel
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
  mutating func judge(_ findings: [DriftFinding], _ declarations: [EnumDeclaration]) {
    for row in rows.indices {
      let cells = rows[row].cells
      let agreed = AgreedValues(cells, declarations)
      for column in columns.indices {
        rows[row].cells[column].judge(
          findings, departs: agreed.isLeft(by: cells[column], declarations))
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

/// What the values of a row agree on: integers among themselves, and strings.
struct AgreedValues {
  /// Those that more than half of the editions have which have a value of the kind.
  private var agreed: Set<EnumValue.Kind> = []
  /// Whether editions have different values, and of which kinds.
  private var differs: Set<Bool> = []

  init(_ cells: [DriftCell], _ declarations: [EnumDeclaration]) {
    let all = cells.map { $0.identities(declarations) }
    // In most rows all values are the same.
    let first = all.lazy.compactMap(\.first).first
    guard all.contains(where: { $0.contains { $0 != first } }) else { return }
    let values = all.flatMap { Set($0) }
    for isString in [false, true] {
      let alike = values.filter { Self.isString($0) == isString }
      guard Set(alike).count > 1 else { continue }
      differs.insert(isString)
      let counts = Dictionary(alike.map { ($0, 1) }, uniquingKeysWith: +)
      agreed.formUnion(counts.filter { $0.value * 2 > alike.count }.keys)
    }
  }

  /// Whether a cell has another value than most, or any where no value is that of most.
  func isLeft(by cell: DriftCell, _ declarations: [EnumDeclaration]) -> Bool {
    !differs.isEmpty
      && cell.identities(declarations).contains {
        differs.contains(Self.isString($0)) && !agreed.contains($0)
      }
  }

  private static func isString(_ value: EnumValue.Kind) -> Bool {
    if case .string = value { true } else { false }
  }
}
