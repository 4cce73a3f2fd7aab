package import EnumModel
package import SourceText

extension EnumDeclaration {
  /// The descriptions of an enum: its own, without a member, then those of its members.
  package var descriptions: [(member: EnumMember?, text: SourceFragment)] {
    let own = description.map { (member: EnumMember?.none, text: $0) }
    return [own].compactMap { $0 }
      + members.compactMap { member in
        member.description.map { (member: EnumMember?.some(member), text: $0) }
      }
  }
}
