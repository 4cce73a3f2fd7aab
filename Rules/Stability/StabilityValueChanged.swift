import EnumModel
package import Findings
package import RuleEngine

/// Reports members that have another value than they were published with.
///
/// Arguable is a value that the member had on another platform before the change: the page follows.
package struct StabilityValueChanged: ChangeRule {
  package static let id: RuleID = "stability-value-changed"

  package init() {}

  package func check(_ change: EnumChange) -> [Judgement] {
    guard let subject = change.subject else { return [] }
    let declaration = subject.declaration
    return MemberChanges(change).revalued.map { revalued in
      let member = declaration.members[revalued.new]
      let model = subject.counterparts(ofMember: revalued.new).first { other in
        other.member.value.identity == member.value.identity
          && change.wasPublished(other.member, of: other.declaration)
      }
      return Judgement(
        Words.changed(
          member: member.name, from: revalued.old.value.text, to: member.value.text,
          platform: model?.declaration.edition.name(besides: declaration.edition)),
        at: declaration.location(member.value.range, of: member),
        witnesses: model.map { model in
          [
            Witness(
              message: Words.had(member: model.member.name, value: model.member.value.text),
              location: model.declaration.location(model.member.value.range, of: model.member))
          ]
        } ?? [],
        facts: [revalued.old.value.text, member.value.text], isArguable: model != nil)
    }
  }
}

private enum Words: Message {
  case changed(member: String, from: String, to: String, platform: String?)
  case had(member: String, value: String)

  var english: String {
    switch self {
    case .changed(let member, let from, let to, let platform):
      "'\(member)' has the value \(to); it was published as \(from)"
        + (platform.map { ", and as \(to) on \($0)" } ?? "")
    case .had(let member, let value): "'\(member)' was \(value) before"
    }
  }

  var chinese: String {
    switch self {
    case .changed(let member, let from, let to, let platform):
      "“\(member)”的值是 \(to)；此前发布的值是 \(from)" + (platform.map { "，在 \($0) 上是 \(to)" } ?? "")
    case .had(let member, let value): "“\(member)”此前就是 \(value)"
    }
  }
}
