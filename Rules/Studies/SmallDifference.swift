import Alignment
import EnumModel
import RuleEngine

/// Differences between counterparts' names that are no difference in what they say.
enum SmallDifference {
  /// Words that a name can do without.
  private static let functionWords: Set<String> = [
    "a", "an", "the", "is", "are", "be", "been", "of", "to", "on", "in", "at", "by", "for", "with",
    "and",
  ]
  /// Words that say no more than that something went wrong: `PARAM_INVALID` is `ParamError`.
  private static let outcomeWords: Set<String> = [
    "error", "err", "fail", "failed", "failure", "invalid", "exception", "operation",
  ]
  /// So many siblings that begin alike are a group with a prefix of its own.
  private static let leastGroup = 4

  /// A difference in the words that the names spell: `CV` where alignment has `cvpixel` against `pixel`.
  static func spelled(
    _ difference: NameDifference, _ first: String, _ second: String
  ) -> NameDifference {
    var spelled = difference
    let own = words(difference.onlyInFirst, asIn: first)
    let other = words(difference.onlyInSecond, asIn: second)
    spelled.onlyInFirst = own.filter { !other.contains($0) }
    spelled.onlyInSecond = other.filter { !own.contains($0) }
    return spelled.onlyInFirst.isEmpty && spelled.onlyInSecond.isEmpty ? difference : spelled
  }

  /// Some words, each that joins two neighbours of a name taken apart.
  private static func words(_ words: [String], asIn name: String) -> [String] {
    let spelled = NameWords.split(name).map(\.text)
    return words.flatMap { word in
      zip(spelled, spelled.dropFirst()).first { $0 + $1 == word }.map { [$0.0, $0.1] } ?? [word]
    }
  }

  /// Whether one side only joins two words, of which `naming-words` speaks.
  static func isSquashed(_ difference: NameDifference) -> Bool {
    func isJoined(_ words: [String], _ others: [String]) -> Bool {
      words.count == 1 && others.count == 1
        && SquashedWord(leadingWordIn: words[0]) { $0 == others[0] } != nil
    }
    return isJoined(difference.onlyInFirst, difference.onlyInSecond)
      || isJoined(difference.onlyInSecond, difference.onlyInFirst)
  }

  /// Whether what differs are function words, words for a failure, or words that siblings of either side begin with.
  static func isOfScheme(
    _ difference: NameDifference, _ first: AlignedMember, _ second: AlignedMember
  ) -> Bool {
    isOfScheme(difference.onlyInFirst, first) && isOfScheme(difference.onlyInSecond, second)
  }

  private static func isOfScheme(_ words: [String], _ member: AlignedMember) -> Bool {
    let left = words.filter { !functionWords.contains($0) && !outcomeWords.contains($0) }
    return left.isEmpty || Set(left).isSubset(of: leadingWords(of: member))
  }

  /// The first words of a name as far as all siblings begin so, or a group of them; of a lone member,
  /// nobody knows what its prefix is.
  private static func leadingWords(of member: AlignedMember) -> Set<String> {
    let words = NameWords.split(member.member.name).map(\.text)
    var siblings = member.declaration.members.map { NameWords.split($0.name).map(\.text) }
    let all = siblings.count
    var shared = 0
    for (place, word) in words.enumerated() {
      siblings = siblings.filter { $0.count > place && $0[place] == word }
      guard siblings.count >= leastGroup || siblings.count == all else { break }
      shared += 1
    }
    return Set(words[..<shared])
  }
}
