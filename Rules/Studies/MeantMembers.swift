import EnumModel
import RuleEngine
import SourceText

/// The members that rows without a readable name were meant to be: those of counterparts that the
/// enum lacks.
struct MeantMembers {
  /// A member of another edition.
  typealias Cell = (declaration: EnumDeclaration, member: EnumMember)

  private struct Place: Hashable {
    var file: String
    var range: SourceRange

    init(_ cell: Cell) {
      file = cell.declaration.file(of: cell.member)
      range = cell.member.nameRange
    }
  }

  /// By the range of a row.
  private var cells: [SourceRange: Cell] = [:]

  init(_ subject: EnumSubject) {
    let declaration = subject.declaration
    guard !declaration.unreadRows.isEmpty else { return }
    let values = Set(declaration.members.compactMap(\.value.identity))
    let found = Set(
      declaration.members.indices.lazy.flatMap { subject.counterparts(ofMember: $0) }
        .map(Place.init))
    let lacking = subject.counterparts.flatMap { counterpart in
      counterpart.members.map { Cell(counterpart, $0) }
    }.filter { cell in
      !found.contains(Place(cell)) && !(cell.member.value.identity.map(values.contains) ?? false)
    }
    for row in declaration.unreadRows {
      cells[row.range] = lacking.first { row.means($0.member) }
    }
  }

  func cell(of row: SourceRange) -> Cell? { cells[row] }
}
