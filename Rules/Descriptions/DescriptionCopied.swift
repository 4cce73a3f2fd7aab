import Descriptions
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports two members of one enum that have one description.
///
/// Arguable without proof that they should be told apart.
package struct DescriptionCopied: EnumRule {
  package static let id: RuleID = "description-copied"
  /// Texts of fewer words and names, such as "Reserved", repeat without harm.
  private static let terms = 3
  /// Of more members with one text only the first are looked at.
  private static let limit = 8

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    var groups: [UInt64: [Int]] = [:]
    for (index, member) in declaration.members.enumerated() {
      guard let text = member.description?.text, text.utf8.count > 5 else { continue }
      groups[RoughText.hash(text), default: []].append(index)
    }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      .compactMap { judgement(on: $0, subject, declaration) }
  }

  private func judgement(
    on group: [Int], _ subject: EnumSubject, _ declaration: EnumDeclaration
  ) -> Judgement? {
    let members = group.prefix(Self.limit).compactMap { index in
      declaration.members[index].description.map { (index: index, text: NormalText($0.text)) }
    }
    guard members[0].text.termCount + members[0].text.slots.count >= Self.terms else { return nil }
    var repeats: [RepeatedText] = []
    for (position, second) in members.enumerated() {
      for first in members[..<position] where first.text.format == second.text.format {
        let text = RepeatedText(first.text, at: first.index, second.index, in: subject)
        if let text { repeats.append(text) }
      }
    }
    guard let shown = repeats.first(where: { $0.proof != nil }) ?? repeats.first else { return nil }
    return judgement(on: shown, among: repeats, declaration)
  }

  private func judgement(
    on shown: RepeatedText, among repeats: [RepeatedText], _ declaration: EnumDeclaration
  ) -> Judgement? {
    let (place, other) =
      shown.belongsToSecond ? (shown.first, shown.second) : (shown.second, shown.first)
    let member = declaration.members[place]
    guard let description = member.description else { return nil }
    var witnesses = [Self.witness(declaration.members[other], in: declaration, Words.here)]
    for (elsewhere, member) in shown.evidence {
      witnesses.append(
        Self.witness(member, in: elsewhere, Words.on(elsewhere.edition.platform.id)))
    }
    let count = Set(repeats.flatMap { [$0.first, $0.second] }).count
    return Judgement(
      Words.copied(
        member.name, declaration.members[other].name, more: count - 2, shown.proof),
      at: declaration.location(description.range, of: member),
      witnesses: witnesses.compactMap(\.self), facts: [NormalText(description.text).key],
      isArguable: shown.proof == nil)
  }

  private static func witness(
    _ member: EnumMember, in declaration: EnumDeclaration, _ words: Words
  ) -> Witness? {
    member.description.map {
      Witness(message: words, location: declaration.location($0.range, of: member))
    }
  }
}

private enum Words: Message {
  case copied(String, String, more: Int, RepeatedText.Proof?)
  case here
  case on(String)

  var english: String {
    switch self {
    case .copied(let name, let other, let more, let proof):
      "'\(name)' has the description of '\(other)'"
        + (more > 0 ? ", as \(more) more have" : "") + Self.english(proof)
    case .here: "the same here"
    case .on(let platform): "on \(platform)"
    }
  }

  var chinese: String {
    switch self {
    case .copied(let name, let other, let more, let proof):
      "“\(name)”与“\(other)”的说明相同"
        + (more > 0 ? "，另有 \(more) 个成员也相同" : "") + Self.chinese(proof)
    case .here: "此处相同"
    case .on(let platform): "\(platform) 上"
    }
  }

  private static func english(_ proof: RepeatedText.Proof?) -> String {
    switch proof {
    case .toldApart(let platforms):
      "; they are told apart on \(PlatformWords.english(platforms))"
    case .namesOnly(let name): "; it names only '\(name)'"
    case nil: ""
    }
  }

  private static func chinese(_ proof: RepeatedText.Proof?) -> String {
    switch proof {
    case .toldApart(let platforms): "；在 \(PlatformWords.chinese(platforms)) 上两者不同"
    case .namesOnly(let name): "；其中只提到“\(name)”"
    case nil: ""
    }
  }
}
