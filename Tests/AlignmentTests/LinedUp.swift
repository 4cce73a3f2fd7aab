import Alignment
import EnumModel

/// What alignment makes of some enums, in words that a test can compare.
struct LinedUp {
  let alignment: Alignment
  private let declarations: [EnumDeclaration]

  init(
    _ declarations: [EnumDeclaration], knowing knowledge: ProjectKnowledge = ProjectKnowledge()
  ) {
    self.declarations = declarations
    alignment = Aligner.align(declarations, knowing: knowledge)
  }

  /// Rows with several members, each `platform:NAME` or, of a Chinese edition, `platform.zh:NAME`.
  var pairs: Set<Set<String>> { rows.filter { $0.count > 1 } }

  /// Members without a counterpart.
  var alone: Set<String> {
    Set(rows.filter { $0.count == 1 }.flatMap { $0 })
  }

  /// All rows.
  var rows: Set<Set<String>> {
    Set(alignment.enums.flatMap(\.rows).map { row in Set(row.members.map(label)) })
  }

  /// The enums with several columns, each column `platform:Enum`, a part with `…` behind it.
  var columns: Set<Set<String>> {
    Set(
      alignment.enums.filter { $0.columns.count > 1 }.map { aligned in
        Set(
          aligned.columns.map { column in
            let declaration = declarations[column.declaration]
            return label(declaration) + declaration.name + (column.isPart ? "…" : "")
          })
      })
  }

  private func label(_ cell: ConceptMember) -> String {
    let declaration = declarations[cell.declaration]
    return label(declaration) + declaration.members[cell.member].name
  }

  private func label(_ declaration: EnumDeclaration) -> String {
    let edition = declaration.edition
    return edition.platform.id + (edition.language == .chinese ? ".zh" : "")
      + (edition.version.map { "@\($0)" } ?? "") + ":"
  }
}
