package import EnumModel

/// The words that the names of an enum's members begin with, and how many of them do.
package struct MemberPrefix: Hashable, Sendable {
  /// Lower case.
  package var words: [String]
  /// As the first member that has it writes it, with what joins it to the rest: `ERROR_CODE_`.
  package var spelling: String
  /// How many members begin with it.
  package var support: Int
  /// How many members the enum has.
  package var memberCount: Int

  /// The longest prefix that more than half of the members share and that says the enum's name.
  ///
  /// A prefix that repeats words of the enum's name is a scheme; one that does not (`CALL_` in a list
  /// of errors) is a group of members, and members outside of it break nothing. An enum whose name is
  /// prose has no such words: there a prefix of several words is a scheme where all members but one,
  /// or one in twenty, have it.
  ///
  /// - Parameter share: how many of the members must have it, where half of them is too few.
  package static func scheme(
    of declaration: EnumDeclaration, share: Double = 0
  ) -> MemberPrefix? {
    guard declaration.members.count >= 4 else { return nil }
    let names = declaration.members.map { (name: $0.name, words: NameWords.split($0.name)) }
    let enumWords = NameWords.split(declaration.name).map(\.text)
    let longest = names.map(\.words.count).max() ?? 0
    for length in stride(from: min(longest, 12), through: 1, by: -1) {
      let long = names.filter { $0.words.count > length }
      guard long.count * 2 > names.count, let usual = majority(of: long.map(\.words), length)
      else { continue }
      let having = long.filter { areAlike($0.words, usual, length) }
      let words = usual.prefix(length).map(\.text)
      guard let first = having.first, having.count * 2 > names.count,
        Double(having.count) >= share * Double(names.count),
        saysName(words, enumWords) || isUnanimous(words, having.count, of: declaration)
      else { continue }
      let spelling = String(
        decoding: Array(first.name.utf8)[..<first.words[length].range.lowerBound], as: UTF8.self)
      return MemberPrefix(
        words: words, spelling: spelling, support: having.count, memberCount: names.count)
    }
    return nil
  }

  /// The name that more than half begin like, if there is such a one; any other if not.
  ///
  /// Boyer and Moore's vote: names that differ cancel each other out, and nothing is hashed.
  private static func majority(
    of names: [[NameWords.Word]], _ length: Int
  ) -> [NameWords.Word]? {
    var candidate: [NameWords.Word]?
    var votes = 0
    for name in names {
      if let known = candidate, votes > 0 {
        votes += areAlike(name, known, length) ? 1 : -1
      } else {
        candidate = name
        votes = 1
      }
    }
    return candidate
  }

  /// Whether so many words of two names are the same; the last ones differ most.
  private static func areAlike(
    _ first: [NameWords.Word], _ second: [NameWords.Word], _ length: Int
  ) -> Bool {
    (0..<length).reversed().allSatisfy { first[$0].text == second[$0].text }
  }

  /// The fewest members of an enum without a name of its own whose agreement makes a scheme.
  private static let fewestUnanimous = 10
  /// How many members have the scheme for one that does not, where there are several of those; more
  /// than a few are a group of their own.
  private static let manyPerStray = 20
  private static let mostStrays = 3

  /// Whether a scheme of several words is that of nearly all members of an enum whose name is prose.
  package func isUnanimous(in declaration: EnumDeclaration) -> Bool {
    Self.isUnanimous(words, support, of: declaration)
  }

  private static func isUnanimous(
    _ prefix: [String], _ support: Int, of declaration: EnumDeclaration
  ) -> Bool {
    let count = declaration.members.count
    return prefix.count > 1 && count >= fewestUnanimous
      && count - support <= max(1, min(mostStrays, count / manyPerStray))
      && declaration.declaredType == nil
      && !declaration.isNamed
  }

  /// Whether a prefix ends in a word of the enum's name, and repeats it no more often than the name.
  private static func saysName(_ prefix: [String], _ enumWords: [String]) -> Bool {
    guard let last = prefix.last else { return false }
    return prefix.count { $0 == last } <= enumWords.count { $0 == last }
  }

  /// Whether the prefix ends in a kind of thing that the members number (`ROOM_TILE1`, `ROOM_TILE2`), and
  /// a name has another thing in its place: `ROOM_FULL`.
  package func isNumbered(beside name: String, in declaration: EnumDeclaration) -> Bool {
    let shared = words.dropLast()
    let other = NameWords.split(name).map(\.text)
    guard !shared.isEmpty, other.starts(with: shared),
      other.dropFirst(shared.count).contains(where: { $0.contains(where: \.isLetter) })
    else { return false }
    return declaration.members.lazy.map(\.name).filter(isPrefix).allSatisfy { member in
      let words = NameWords.split(member)
      guard words.count > self.words.count else { return false }
      let (last, next) = (words[self.words.count - 1], words[self.words.count])
      return last.range.upperBound == next.range.lowerBound && next.text.first?.isNumber ?? false
    }
  }

  /// Whether a name begins with the prefix, in any spelling, or is the prefix itself.
  package func isPrefix(of name: String) -> Bool {
    NameWords.split(name).map(\.text).starts(with: words)
  }
}
