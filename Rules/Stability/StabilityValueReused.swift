import EnumModel
package import Findings
package import RuleEngine

/// Reports new members with the value of a published member that is gone and meant something else.
package struct StabilityValueReused: ChangeRule {
  package static let id: RuleID = "stability-value-reused"

  package init() {}

  package func check(_ change: EnumChange) -> [Judgement] {
    guard let declaration = change.subject?.declaration else { return [] }
    return MemberChanges(change).succeeded.filter { !$0.isRename }.map { succeeded in
      let (old, new) = (succeeded.old, succeeded.new)
      return Judgement(
        Words.reused(member: new.name, value: new.value.text, old: old.name),
        at: declaration.location(new.value.range, of: new), facts: [new.value.text, old.name])
    }
  }
}

private enum Words: Message {
  case reused(member: String, value: String, old: String)

  var english: String {
    switch self {
    case .reused(let member, let value, let old):
      "'\(member)' has the value \(value), which was published as '\(old)' and meant something else"
    }
  }

  var chinese: String {
    switch self {
    case .reused(let member, let value, let old):
      "“\(member)”的值 \(value) 此前发布为“\(old)”，含义不同"
    }
  }
}
