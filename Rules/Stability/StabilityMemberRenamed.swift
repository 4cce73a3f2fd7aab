import EnumModel
package import Findings
package import RuleEngine

/// Reports published members that go by another name.
package struct StabilityMemberRenamed: ChangeRule {
  package static let id: RuleID = "stability-member-renamed"

  package init() {}

  package func check(_ change: EnumChange) -> [Judgement] {
    guard let declaration = change.subject?.declaration else { return [] }
    return MemberChanges(change).succeeded.filter(\.isRename).map { succeeded in
      let (old, new) = (succeeded.old, succeeded.new)
      return Judgement(
        Words.renamed(member: new.name, old: old.name, value: new.value.text),
        at: declaration.location(new.nameRange, of: new), facts: [old.name],
        isArguable: old.isDeprecated)
    }
  }
}

private enum Words: Message {
  case renamed(member: String, old: String, value: String)

  var english: String {
    switch self {
    case .renamed(let member, let old, let value):
      "'\(old)' is now called '\(member)'" + (value.isEmpty ? "" : "; both are \(value)")
    }
  }

  var chinese: String {
    switch self {
    case .renamed(let member, let old, let value):
      "“\(old)”现在名为“\(member)”" + (value.isEmpty ? "" : "；两者都是 \(value)")
    }
  }
}
