package import Alignment
package import EnumModel

/// One row of an aligned enum: a thing that members of several editions stand for.
package struct ConceptSubject: Sendable {
  private let catalogue: Catalogue
  /// An index of the catalogue's aligned enums.
  package let alignedEnumIndex: Int
  /// An index of the aligned enum's rows.
  package let row: Int

  init(row: Int, ofAlignedEnum alignedEnumIndex: Int, in catalogue: Catalogue) {
    self.row = row
    self.alignedEnumIndex = alignedEnumIndex
    self.catalogue = catalogue
  }

  /// The name without the prefix of its enum.
  package var name: String { concept.name }

  /// By platform; a concept without a counterpart has one.
  ///
  /// An edition whose enum is split may have two.
  package var members: [AlignedMember] {
    catalogue.members(ofRow: row, ofAlignedEnum: alignedEnumIndex)
  }

  /// The enum that the row belongs to.
  package var alignedEnum: AlignedEnumSubject {
    AlignedEnumSubject(alignedEnumIndex, of: catalogue)
  }

  /// The platform that is right where some differ; nil where the project says nothing of them.
  package func decisive(among platforms: some Sequence<Platform>) -> Platform? {
    catalogue.decisive(among: platforms)
  }

  /// What is worked out once for all rules of a run.
  package func study<S: Study>(_ type: S.Type) -> S { catalogue.study(type) }

  private var concept: Concept { catalogue.alignment.enums[alignedEnumIndex].rows[row] }
}

/// A member in a row, with the enum that holds it.
///
/// A class, as rules pass members around: a copy of all that they hold would cost thirty references.
package final class AlignedMember: Sendable {
  /// An index of the catalogue's declarations.
  package let declarationIndex: Int
  /// An index of the declaration's members.
  package let memberIndex: Int
  package let declaration: EnumDeclaration
  package let member: EnumMember
  /// The probability that the member belongs into the row, from 0 to 1.
  package let confidence: Double
  /// The member as alignment sees it.
  package let cell: ConceptMember

  init(
    declarationIndex: Int, memberIndex: Int, declaration: EnumDeclaration, member: EnumMember,
    confidence: Double, cell: ConceptMember
  ) {
    self.declarationIndex = declarationIndex
    self.memberIndex = memberIndex
    self.declaration = declaration
    self.member = member
    self.confidence = confidence
    self.cell = cell
  }

  /// - Parameter declarations: the catalogue's.
  convenience init(_ cell: ConceptMember, of declarations: [EnumDeclaration]) {
    let declaration = declarations[cell.declaration]
    self.init(
      declarationIndex: cell.declaration, memberIndex: cell.member, declaration: declaration,
      member: declaration.members[cell.member], confidence: cell.confidence, cell: cell)
  }

  package var edition: Edition { declaration.edition }
}
