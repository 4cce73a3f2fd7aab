import Alignment
import Descriptions
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports a name that does not say what its description says.
///
/// A warning where the texts of two platforms agree on an idea that only one of the names has.
/// Arguable where a page's name is held against its own text.
package struct DescriptionContradictsName: ConceptRule {
  package static let id: RuleID = "description-contradicts-name"
  /// How alike two texts must be to agree.
  private static let floor = 0.6
  /// Longer texts name other ideas in passing.
  private static let letters = 40
  /// The confidence of alignment from which on a finding may be loud: below the usual one, as the names,
  /// which bring it down, are what the finding is about.
  private static let likely = Calibration.confidence(of: 0.7)

  package init() {}

  package func check(_ subject: ConceptSubject) -> [Judgement] {
    let concepts = subject.study(MemberConcepts.self)
    let members = subject.members.compactMap { Reading($0, concepts[$0]) }
    return againstCounterpart(members, subject) ?? againstOwnText(members, subject)
  }

  /// A described member with the ideas of its name and of its text.
  private struct Reading {
    var member: AlignedMember
    var named: NamedConcepts
    var stated: StatedConcepts
    var text: SourceFragment

    init?(_ member: AlignedMember, _ concepts: MemberConcepts.Entry) {
      // A code that is its own name says nothing.
      guard !member.member.isBareCode, let text = member.member.description,
        let stated = concepts.stated
      else { return nil }
      self.member = member
      self.text = text
      self.stated = stated
      named = concepts.named
    }

    /// What the enum's name says, its members' names need not.
    var ideasOfEnum: UInt32 {
      NamedConcepts(NameWords.split(member.declaration.name).map(\.text)).mask
    }

    var location: FindingLocation {
      member.declaration.location(text.range, of: member.member)
    }
  }

  /// The first text that a counterpart's text shows to belong to another name, one that is sure to if
  /// there is one: where a list of its own platform has text and name, it may be copied from there.
  private func againstCounterpart(
    _ members: [Reading], _ subject: ConceptSubject
  ) -> [Judgement]? {
    let found = members.compactMap { silent -> Judgement? in
      let others = members.filter { $0.named.mask & ~silent.named.mask != 0 }
      let isBeside = { (other: Reading) in other.member.edition == silent.member.edition }
      let ordered = others.filter(isBeside) + others.filter { !isBeside($0) }
      return ordered.lazy.compactMap { judgement(silent, $0, subject) }.first
    }
    return (found.first { !$0.isArguable } ?? found.first).map { [$0] }
  }

  private func judgement(
    _ silent: Reading, _ other: Reading, _ subject: ConceptSubject
  ) -> Judgement? {
    guard silent.member.edition.language == other.member.edition.language,
      silent.member.edition.version == other.member.edition.version
    else { return nil }
    let shared =
      silent.named.untraced(other.named.mask & silent.stated.mask & other.stated.mask)
    guard shared != 0 else { return nil }
    let telling = shared & subject.study(TellingConcepts.self).mask & ~silent.ideasOfEnum
    guard telling != 0 else { return nil }
    let texts = (NormalText(silent.text.text), NormalText(other.text.text))
    guard Comparison(texts.0, texts.1).similarity >= Self.floor,
      let word = silent.stated.word(for: telling.trailingZeroBitCount)
    else { return nil }
    let platform = other.member.edition.platform.id
    return Judgement(
      Words.unnamed(
        silent.member.member.name, word, platform: platform, name: other.member.member.name),
      at: silent.location,
      witnesses: [Witness(message: PlatformWords.says(nil, [platform]), location: other.location)],
      facts: [texts.0.key],
      isArguable: silent.member.edition == other.member.edition
        || min(silent.member.confidence, other.member.confidence) < Self.likely)
  }

  private func againstOwnText(_ members: [Reading], _ subject: ConceptSubject) -> [Judgement] {
    guard members.contains(where: { $0.named.mask != 0 }) else { return [] }
    let trusted = subject.study(ConceptWords.self).trusted
    for reading in members {
      let named = reading.named.mask
      let stated = reading.stated
      guard named & trusted != 0 else { continue }
      guard named & stated.mask == 0, stated.mask != 0,
        stated.letterCount <= Self.letters,
        case let foreign = reading.named.untraced(stated.mask) & ~reading.ideasOfEnum,
        case let telling = foreign & subject.study(TellingConcepts.self).mask, telling != 0,
        let word = stated.word(for: telling.trailingZeroBitCount)
      else { continue }
      return [
        Judgement(
          Words.other(reading.member.member.name, word), at: reading.location,
          facts: [NormalText(reading.text.text).key], isArguable: true)
      ]
    }
    return []
  }
}

private enum Words: Message {
  case unnamed(String, String, platform: String, name: String)
  case other(String, String)

  var english: String {
    switch self {
    case .unnamed(let name, let word, let platform, let other):
      "the description of '\(name)' says '\(word)', which its name does not; on \(platform) the "
        + "name is '\(other)'"
    case .other(let name, let word):
      "the description of '\(name)' says '\(word)' and not what the name says"
    }
  }

  var chinese: String {
    switch self {
    case .unnamed(let name, let word, let platform, let other):
      "“\(name)”的说明提到“\(word)”，而名称没有；在 \(platform) 上名称是“\(other)”"
    case .other(let name, let word): "“\(name)”的说明提到“\(word)”，与名称不符"
    }
  }
}
