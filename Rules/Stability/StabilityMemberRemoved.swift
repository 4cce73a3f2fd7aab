import EnumModel
package import Findings
package import RuleEngine

/// Reports published members, and whole enums, that are documented no more.
///
/// Arguable are deprecated members, which were said to go.
package struct StabilityMemberRemoved: ChangeRule {
  package static let id: RuleID = "stability-member-removed"

  package init() {}

  package func check(_ change: EnumChange) -> [Judgement] {
    let before = change.before
    guard let declaration = change.subject?.declaration else {
      let lost = before.members.filter { !change.namesNow.contains($0.name) }
      guard !lost.isEmpty else { return [] }
      return [
        Judgement(
          Words.enumGone(before.name, members: lost.count), at: change.placeOfLoss,
          isArguable: lost.allSatisfy(\.isDeprecated))
      ]
    }
    let now = Dictionary(
      declaration.members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return MemberChanges(change).removed.map { place in
      let member = before.members[place]
      let neighbour = before.members[..<place].last { now[$0.name] != nil }
        .flatMap { now[$0.name] }
      return Judgement(
        Words.gone(member.name, value: member.value.text, enumName: declaration.name),
        at: declaration.location(declaration.nameRange),
        witnesses: neighbour.map { neighbour in
          [
            Witness(
              message: Words.stoodBehind(neighbour.name),
              location: declaration.location(neighbour.nameRange, of: neighbour))
          ]
        } ?? [],
        facts: [member.name], isArguable: member.isDeprecated)
    }
  }
}

private enum Words: Message {
  case gone(String, value: String, enumName: String)
  case enumGone(String, members: Int)
  case stoodBehind(String)

  var english: String {
    switch self {
    case .gone(let member, let value, let enumName):
      "'\(member)'\(value.isEmpty ? "" : " = \(value)") was published and is gone from \(enumName)"
    case .enumGone(let name, let count):
      "\(name) was published and is gone, with \(count) \(count == 1 ? "member" : "members")"
    case .stoodBehind(let member): "it stood behind '\(member)'"
    }
  }

  var chinese: String {
    switch self {
    case .gone(let member, let value, let enumName):
      "\(enumName) 不再有已发布的“\(member)”\(value.isEmpty ? "" : "（\(value)）")"
    case .enumGone(let name, let count): "已发布的 \(name) 及其 \(count) 个成员不再出现"
    case .stoodBehind(let member): "它原在“\(member)”之后"
    }
  }
}
