import Alignment
import EnumModel
package import Findings
package import RuleEngine

/// Reports the members of a string enum whose value is not their name, where values repeat names.
package struct ValueNameMismatch: EnumRule {
  package static let id: RuleID = "value-name-mismatch"
  /// The share of members whose value must repeat the name before the others are wrong.
  private static let share = 0.8

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let strings = declaration.members.filter { $0.value.string != nil }
    guard strings.count >= 4 else { return [] }
    let prefix = squashed(MemberPrefix.scheme(of: declaration)?.spelling ?? "")
    let others = strings.filter { !repeatsName($0, prefix: prefix) }
    let repeating = strings.count - others.count
    guard Double(repeating) >= Self.share * Double(strings.count) else { return [] }
    return others.map { member in
      let value = member.value.string ?? ""
      let owner = declaration.members.first { $0.name == value }
      let witnesses = owner.map { owner in
        Witness(
          message: Words.owner(owner.name),
          location: declaration.location(owner.nameRange, of: owner))
      }
      return Judgement(
        Words.mismatch(
          member: member.name, value: value, repeating: repeating, of: strings.count,
          enumName: declaration.name),
        at: declaration.location(member.value.range, of: member),
        witnesses: witnesses.map { [$0] } ?? [], facts: [value])
    }
  }

  /// Whether a value is the member's name, with or without the prefix of its siblings.
  private func repeatsName(_ member: EnumMember, prefix: String) -> Bool {
    let value = squashed(member.value.string ?? "")
    let name = squashed(member.name)
    return value == name || !prefix.isEmpty && prefix + value == name
  }

  private func squashed(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
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
