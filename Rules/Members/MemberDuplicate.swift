import EnumModel
package import Findings
package import RuleEngine

/// Reports a name that stands more than once in an enum.
package struct MemberDuplicate: EnumRule {
  package static let id: RuleID = "member-duplicate"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    var first: [String: EnumMember] = [:]
    return declaration.members.compactMap { member in
      guard let earlier = first[member.name] else {
        first[member.name] = member
        return nil
      }
      return Judgement(
        Words.again(member: member.name, enumName: declaration.name),
        at: declaration.location(member.nameRange, of: member),
        witnesses: [
          Witness(
            message: Words.here(earlier.value.text),
            location: declaration.location(earlier.nameRange, of: earlier))
        ])
    }
  }
}

private enum Words: Message {
  case again(member: String, enumName: String)
  case here(String)

  var english: String {
    switch self {
    case .again(let member, let enumName): "'\(member)' stands more than once in \(enumName)"
    case .here(let value): value.isEmpty ? "first here" : "first here, as \(value)"
    }
  }

  var chinese: String {
    switch self {
    case .again(let member, let enumName): "“\(member)”在 \(enumName) 中出现了不止一次"
    case .here(let value): value.isEmpty ? "首次出现在这里" : "首次出现在这里，值为 \(value)"
    }
  }
}
