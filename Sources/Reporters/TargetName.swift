import Alignment
import EnumModel
import SourceText

/// What a command line calls enums and members.
struct TargetName {
  let declarations: [EnumDeclaration]

  /// `platform:Enum`.
  func ofEnum(_ index: Int) -> String {
    "\(declarations[index].edition.platform.id):\(declarations[index].name)"
  }

  /// `platform:Enum/Member`.
  func ofMember(_ declaration: Int, _ member: Int) -> String {
    "\(ofEnum(declaration))/\(declarations[declaration].members[member].name)"
  }

  func ofMember(_ place: AlignmentRecord.MemberPlace) -> String {
    ofMember(place.declaration, place.member)
  }

  /// `file:line`.
  func place(ofEnum index: Int) -> String {
    "\(declarations[index].file):\(declarations[index].line)"
  }

  /// `file:line`.
  func place(of place: AlignmentRecord.MemberPlace) -> String {
    let declaration = declarations[place.declaration]
    let member = declaration.members[place.member]
    return "\(declaration.file(of: member)):\(member.nameRange.start.line)"
  }
}
