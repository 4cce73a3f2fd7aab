import Alignment
import EnumModel
import Findings
import RuleEngine
import SourceText

/// The members of one presentation of an enum whose values another presentation does not have.
struct DifferingValues {
  /// A member, and its counterparts that have the other presentation's value.
  struct Difference {
    var own: AlignedMember
    /// The member of the other presentation first.
    var there: [AlignedMember]
  }

  /// In page order.
  let differences: [Difference]

  /// - Parameters:
  ///   - column: a presentation of the enum.
  ///   - other: another presentation of it, whose values are taken as agreed.
  init(
    of column: AlignedEnumSubject.Column, in subject: AlignedEnumSubject, to other: EnumDeclaration
  ) {
    differences = subject.rows.compactMap { row in
      let members = row.members.filter { $0.confidence >= Calibration.sure }
      guard let own = members.first(where: { $0.declarationIndex == column.declarationIndex }),
        let first = members.first(where: {
          $0.declaration.file == other.file && $0.declaration.line == other.line
        }), first.member.value.identity != own.member.value.identity
      else { return nil }
      let rest = members.filter { member in
        member.declarationIndex != first.declarationIndex
          && member.member.value.identity == first.member.value.identity
      }
      return Difference(own: own, there: [first] + rest)
    }.sorted { $0.own.memberIndex < $1.own.memberIndex }
  }

  /// Where the first value stands that differs.
  var location: FindingLocation? {
    differences.first.map { difference in
      let own = difference.own
      return own.declaration.location(own.member.value.range, of: own.member)
    }
  }

  /// All editions' members for the first difference, and one for each further difference.
  ///
  /// - Parameter message: what to say of a member's value, by value and platform.
  func witnesses(_ message: (String, String) -> any Message) -> [Witness] {
    let members =
      (differences.first?.there ?? []) + differences.dropFirst().compactMap(\.there.first)
    return members.map { member in
      Witness(
        message: message(member.member.value.text, member.edition.platform.id),
        location: member.declaration.location(member.member.value.range, of: member.member))
    }
  }
}
