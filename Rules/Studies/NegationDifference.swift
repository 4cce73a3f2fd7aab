import Alignment
import EnumModel
import Findings
import RuleEngine

/// `NOT_READER` where the counterparts have `NO_READER`: alignment takes the two for one.
enum NegationDifference {
  private static let words: Set<String> = ["no", "not"]
  /// As many other platforms show what the name should be.
  private static let leastAgreeing = 2

  /// A judgement for each name that has the other word than two platforms or more, who agree.
  static func judgements(_ members: [AlignedMember]) -> [Judgement] {
    let phrases = members.map(phrase)
    return members.indices.compactMap { index in
      guard let own = phrases[index] else { return nil }
      let others = members.indices.filter {
        members[$0].edition.platform != members[index].edition.platform
          && phrases[$0]?.object == own.object
      }
      let platforms = Set(others.map { members[$0].edition.platform })
      guard platforms.count >= leastAgreeing, let first = others.first,
        let other = phrases[first], others.allSatisfy({ phrases[$0]?.word != own.word })
      else { return nil }
      let member = members[index]
      let witness = members[first]
      return Judgement(
        Message(
          name: member.member.name, own: own.text, other: other.text,
          platforms: platforms.map(\.id).sorted()),
        at: member.declaration.location(member.member.nameRange, of: member.member),
        witnesses: [
          Witness(
            message: PlatformWords.says(nil, [witness.edition.platform.id]),
            location: witness.declaration.location(witness.member.nameRange, of: witness.member))
        ], facts: [other.text])
    }
  }

  private struct Phrase {
    var word: String
    var object: String
    var text: String { "\(word) \(object)" }
  }

  private static func phrase(_ member: AlignedMember) -> Phrase? {
    let words = NameWords.split(member.member.name).map(\.text)
    return zip(words, words.dropFirst()).first { Self.words.contains($0.0) }.map {
      Phrase(word: $0.0, object: $0.1)
    }
  }

  private struct Message: Findings.Message {
    var name: String
    var own: String
    var other: String
    var platforms: [String]

    var english: String {
      "'\(name)' says '\(own)', and '\(other)' on \(PlatformWords.english(platforms))"
    }
    var chinese: String {
      "“\(name)”写作“\(own)”，\(PlatformWords.chinese(platforms)) 上写作“\(other)”"
    }
  }
}
