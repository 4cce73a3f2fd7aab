package import Alignment
package import EnumModel

/// Everything that rules may look at: the enums of a run, lined up.
///
/// A class, as every subject that a rule is shown holds it.
package final class Catalogue: Sendable {
  /// Where a member stands in the alignment.
  package struct Place: Hashable, Sendable {
    /// An index of the aligned enums.
    package var alignedEnum: Int
    /// An index of the aligned enum's rows.
    package var row: Int
  }

  /// By file, then in page order.
  package let declarations: [EnumDeclaration]
  package let alignment: Alignment
  /// What another state of the pages may be lined up with; nil where there is none.
  let known: KnownPairs?
  /// The match that brought each member into its row; empty where nobody asked for it.
  package let rowMatches: [AlignmentRecord.MemberPlace: RowMatch]
  /// What the project says of the enums.
  package var knowledge: ProjectKnowledge { studies.knowledge }
  /// By platform and version: editions with pages whose content is not on them.
  ///
  /// What such an edition lacks may be there. The language of an empty page is unknown.
  private let unresolved: Set<PlatformVersion>
  /// By file: the tables that no reader sees as such.
  package let brokenTables: [BrokenTable]
  /// By declaration, then by member.
  private let places: [[Place?]]
  /// By declaration: the aligned enums that hold it as a whole.
  private let wholes: [[Int]]
  private let studies: Studies
  /// By aligned enum, then by row: made once, for all rules that ask for them.
  private let members: [[[AlignedMember]]]

  /// Lines the enums of the pages up.
  ///
  /// - Parameters:
  ///   - knowledge: what the project says of the enums.
  ///   - known: what was found of the enums of another state of the pages.
  ///   - isCompared: whether another state is to be lined up, too.
  ///   - isExplained: whether it is to be kept what each row rests on.
  ///   - mapper: may compare several pairs of enums at once.
  package init(
    _ documents: [ExtractedDocument], knowing knowledge: ProjectKnowledge = ProjectKnowledge(),
    reusing known: KnownPairs? = nil, isCompared: Bool = false, isExplained: Bool = false,
    on mapper: some WorkMapper = SerialMapper()
  ) {
    declarations = documents.flatMap(\.enums)
    studies = Studies(knowledge)
    let record = Aligner.record(declarations, knowing: knowledge, reusing: known, on: mapper)
    alignment = record.alignment
    self.known = isCompared ? record.known : nil
    rowMatches = isExplained ? record.rowMatches() : [:]
    unresolved = Set(
      documents.filter { $0.issues.contains(where: \.hidesMembers) }
        .map { PlatformVersion($0.edition) })
    brokenTables = documents.flatMap(\.brokenTables)
    var places = declarations.map { [Place?](repeating: nil, count: $0.members.count) }
    var wholes = declarations.map { _ in [Int]() }
    for (index, aligned) in alignment.enums.enumerated() {
      for column in aligned.columns where !column.isPart {
        wholes[column.declaration].append(index)
      }
      for (row, concept) in aligned.rows.enumerated() {
        for cell in concept.members {
          places[cell.declaration][cell.member] = Place(alignedEnum: index, row: row)
        }
      }
    }
    self.places = places
    self.wholes = wholes
    members = mapper.map(alignment.enums) { [declarations] aligned in
      aligned.rows.map { row in row.members.map { AlignedMember($0, of: declarations) } }
    }
  }

  private struct PlatformVersion: Hashable {
    var platform: Platform
    var version: String?

    init(_ edition: Edition) {
      platform = edition.platform
      version = edition.version
    }
  }

  /// Whether an edition has pages whose content stands elsewhere.
  package func isUnresolved(_ edition: Edition) -> Bool {
    unresolved.contains(PlatformVersion(edition))
  }

  /// The platform that is right where some differ; nil where the project says nothing of them.
  package func decisive(among platforms: some Sequence<Platform>) -> Platform? {
    studies.hasSourceOfTruth ? knowledge.decisive(among: platforms) : nil
  }

  /// What is worked out once for all rules of a run.
  package func study<S: Study>(_ type: S.Type) -> S { studies.study(type, of: self) }

  /// The enums of all editions, in the order of `alignment`.
  package var alignedEnums: [AlignedEnumSubject] {
    alignment.enums.indices.map { AlignedEnumSubject($0, of: self) }
  }

  /// The members in a row of an aligned enum, by platform.
  func members(ofRow row: Int, ofAlignedEnum alignedEnum: Int) -> [AlignedMember] {
    members[alignedEnum][row]
  }

  /// The same enum in other editions, by platform; indices of the declarations.
  package func counterparts(of declaration: Int) -> [Int] {
    let edition = declarations[declaration].edition
    return aligned(with: declaration).filter { declarations[$0].edition != edition }
  }

  /// The same enum on other pages of its own edition; indices of the declarations.
  package func presentations(of declaration: Int) -> [Int] {
    let edition = declarations[declaration].edition
    return aligned(with: declaration)
      .filter { $0 != declaration && declarations[$0].edition == edition }
  }

  private func aligned(with declaration: Int) -> [Int] {
    wholes[declaration].flatMap { alignment.enums[$0].columns }
      .filter { !$0.isPart }.map(\.declaration)
  }

  /// The members of other editions in a member's row.
  package func counterparts(ofMember member: Int, of declaration: Int) -> [ConceptMember] {
    let edition = declarations[declaration].edition
    return row(ofMember: member, of: declaration)
      .filter { declarations[$0.declaration].edition != edition }
  }

  /// The members of a member's own edition in its row: itself, and what other pages present of it.
  package func presentations(ofMember member: Int, of declaration: Int) -> [ConceptMember] {
    let edition = declarations[declaration].edition
    return row(ofMember: member, of: declaration)
      .filter { declarations[$0.declaration].edition == edition }
  }

  private func row(ofMember member: Int, of declaration: Int) -> [ConceptMember] {
    guard let place = places[declaration][member] else { return [] }
    return alignment.enums[place.alignedEnum].rows[place.row].members
  }
}
