package import Alignment
package import EnumModel

/// One aligned enum as a table: a row a concept, a column an edition.
package struct MatrixGrid: Sendable {
  /// What rows are kept.
  package enum Filter: Sendable {
    case all
    /// Rows whose values differ or that an edition lacks.
    case differences
    /// Rows with a member that may belong elsewhere.
    case uncertain
  }

  /// The members of one edition in a row; several where the edition has split the enum.
  struct Cell {
    var members: [(declaration: EnumDeclaration, member: EnumMember, confidence: Double)]

    var isUncertain: Bool { members.contains { $0.confidence < MatrixGrid.certainty } }
  }

  struct Row {
    var concept: String
    /// As many as there are columns; nil where the edition lacks the concept.
    var cells: [Cell?]
    /// What most editions have.
    var consensus: MatrixConsensus
    /// Whether a member may belong elsewhere.
    var isUncertain: Bool

    /// Whether values of one kind are not the same.
    var differs: Bool { consensus.differs }
    var hasGaps: Bool { cells.contains { $0 == nil } }
    /// Whether a page has the concept without a value.
    var lacksValue: Bool {
      cells.contains { $0?.members.contains { $0.member.value.text.isEmpty } ?? false }
    }
  }

  /// Below this probability a match is shown as uncertain.
  static let certainty = Calibration.sure

  let concept: String
  let editions: [Edition]
  let presentations: [EnumDeclaration]
  let rows: [Row]

  /// - Parameter knowledge: whose values are right, where the project says so.
  package init(
    _ aligned: AlignedEnum, _ declarations: [EnumDeclaration],
    knowing knowledge: ProjectKnowledge = ProjectKnowledge()
  ) {
    concept = aligned.concept
    presentations = aligned.columns.map { declarations[$0.declaration] }
    var editions: [Edition] = []
    for edition in presentations.map(\.edition) where !editions.contains(edition) {
      editions.append(edition)
    }
    self.editions = editions
    rows = aligned.rows.map { concept in
      let byEdition = Dictionary(grouping: concept.members) {
        declarations[$0.declaration].edition
      }
      let cells = editions.map { edition in
        byEdition[edition].map { members in
          Cell(
            members: members.map { cell in
              let declaration = declarations[cell.declaration]
              return (declaration, declaration.members[cell.member], cell.confidence)
            })
        }
      }
      return Row(
        concept: concept.name, cells: cells,
        consensus: MatrixConsensus(
          cells.map { $0?.members.map(\.member.value) ?? [] }, of: editions, knowing: knowledge),
        isUncertain: concept.members.contains { $0.confidence < Self.certainty })
    }
  }

  package var rowCount: Int { rows.count }

  /// Whether anything is left to show.
  package var isEmpty: Bool { rows.isEmpty }

  /// What a column is called.
  func label(_ edition: Edition) -> String { editions.label(of: edition) }
}

extension MatrixGrid.Filter {
  /// An aligned enum with the rows that are kept.
  package func kept(of aligned: AlignedEnum, _ declarations: [EnumDeclaration]) -> AlignedEnum {
    guard self != .all else { return aligned }
    var aligned = aligned
    let rows = MatrixGrid(aligned, declarations).rows
    aligned.rows = zip(aligned.rows, rows).filter { _, row in
      self == .uncertain ? row.isUncertain : row.differs || row.hasGaps
    }.map(\.0)
    return aligned
  }
}
