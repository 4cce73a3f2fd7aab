import Descriptions
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports descriptions that nobody has written yet, and mark-up that was left over.
package struct DescriptionPlaceholder: EnumRule, ConfigurableRule {
  package static let id: RuleID = "description-placeholder"

  package var options = RuleOptions()

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let words = options.words("words")
    let ofMembers = declaration.members.compactMap { member in
      member.description.flatMap { judgement(on: $0, of: member, in: declaration, words) }
    }
    let ofEnum = declaration.description.flatMap {
      judgement(on: $0, of: nil, in: declaration, words)
    }
    return [ofEnum].compactMap(\.self) + ofMembers
  }

  private func judgement(
    on description: SourceFragment, of member: EnumMember?, in declaration: EnumDeclaration,
    _ words: Set<String>
  ) -> Judgement? {
    guard let placeholder = Placeholder(in: description.text, or: words) else { return nil }
    let name = member?.name ?? declaration.name
    let found = String(description.text[placeholder.range])
    return Judgement(
      placeholder.isMarkup ? Words.markup(name, found) : Words.placeholder(name, found),
      at: declaration.location(description.range(of: placeholder.range), of: member),
      facts: [found])
  }
}

private enum Words: Message {
  case placeholder(String, String)
  case markup(String, String)

  var english: String {
    switch self {
    case .placeholder(let name, let words): "'\(name)' is not described yet: '\(words)'"
    case .markup(let name, let words): "'\(words)' is left over in the description of '\(name)'"
    }
  }

  var chinese: String {
    switch self {
    case .placeholder(let name, let words): "“\(name)”还没有说明：“\(words)”"
    case .markup(let name, let words): "“\(name)”的说明中残留了“\(words)”"
    }
  }
}
