import EnumModel
package import Findings
package import RuleEngine

/// Reports the members of a string enum whose value is not their name, where values repeat names.
///
/// A value that another member has as well is `value-collision`'s.
package struct ValueNameMismatch: EnumRule {
  package static let id: RuleID = "value-name-mismatch"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    guard let named = NamedValues(declaration) else { return [] }
    let uses = Dictionary(grouping: declaration.members) { $0.value.identity }
    return declaration.members.compactMap { member in
      guard let value = member.value.string, !named.repeatsName(member),
        uses[member.value.identity]?.count == 1
      else { return nil }
      let owner = declaration.members.first { $0.name == value }
      let witnesses = owner.map { owner in
        Witness(
          message: Words.owner(owner.name),
          location: declaration.location(owner.nameRange, of: owner))
      }
      return Judgement(
        Words.mismatch(
          member: member.name, value: value, repeating: named.repeating, of: named.count,
          enumName: declaration.name),
        at: declaration.location(member.value.range, of: member),
        witnesses: witnesses.map { [$0] } ?? [], facts: [value])
    }
  }
}

private enum Words: Message {
  case mismatch(member: String, value: String, repeating: Int, of: Int, enumName: String)
  case owner(String)

  var english: String {
    switch self {
    case .mismatch(let member, let value, let repeating, let count, let enumName):
      "'\(member)' has the value '\(value)'; \(repeating) of \(count) string values of \(enumName)"
        + " repeat the name"
    case .owner(let name): "'\(name)' is a member of its own"
    }
  }

  var chinese: String {
    switch self {
    case .mismatch(let member, let value, let repeating, let count, let enumName):
      "“\(member)”的值是“\(value)”；\(enumName) 的 \(count) 个字符串值中有 \(repeating) 个与名称相同"
    case .owner(let name): "“\(name)”是另一个成员"
    }
  }
}
