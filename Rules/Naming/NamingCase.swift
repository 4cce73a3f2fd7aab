import Alignment
import EnumModel
package import Findings
package import RuleEngine
import Spelling

/// Reports words that a wrong capital splits, and names in another style than their siblings.
package struct NamingCase: NameRule {
  package static let id: RuleID = "naming-case"

  /// From so many other names on, they tell how a word is written.
  private static let clearSupport = 3
  /// Prefixes that make a word of the word behind them, and are none of their own here.
  private static let prefixes: Set<String> = ["un", "dis", "mis", "over", "under"]
  /// The same, where the word behind them does not stand alone in other names.
  private static let shyPrefixes: Set<String> = ["in", "on", "off", "re", "im", "ab"]
  /// Words behind a verb: `SetUp` and `LogOut` are written in one word, and in two.
  private static let particles: Set<String> = [
    "in", "out", "up", "off", "on", "down", "over", "away", "back", "by", "not",
  ]

  package init() {}

  package func check(_ subject: NameSubject) -> [Judgement] {
    subject.originals.flatMap { index, members in
      let declaration = subject.declarations[index]
      return styleBreaks(declaration, among: members)
        + AcronymStyle.judgements(declaration, among: members, subject.vocabulary)
        + members.flatMap { splitWords(declaration.members[$0], declaration, subject) }
    }
  }

  // MARK: - Words

  private func splitWords(
    _ member: EnumMember, _ declaration: EnumDeclaration, _ subject: NameSubject
  ) -> [Judgement] {
    let words = subject.vocabulary.words(of: member.name)
    let bytes = Array(member.name.utf8)
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard first.range.upperBound == second.range.lowerBound,
        isCapitalizedWord(bytes[second.range]), isWord(bytes[first.range])
      else { return nil }
      let joined = first.text + second.text
      let support = subject.vocabulary.count(of: joined)
      guard isSplit(first.text, second.text, support: support, subject) else { return nil }
      let range = first.range.lowerBound..<second.range.upperBound
      let spelling = String(decoding: bytes[range], as: UTF8.self)
      let right = String(decoding: bytes[first.range], as: UTF8.self) + second.text
      return Judgement(
        Words.split(spelling, member: member.name, right: right, support: support),
        at: declaration.location(member.nameRange, of: member), facts: [spelling])
    }
  }

  /// Whether two neighbours are one word.
  private func isSplit(
    _ first: String, _ second: String, support: Int, _ subject: NameSubject
  ) -> Bool {
    guard !Self.particles.contains(second), first.utf8.count + second.utf8.count >= 5 else {
      return false
    }
    let split = subject.vocabulary.count(of: first, second)
    let isPrefixed = Self.prefixes.contains(first) || Self.shyPrefixes.contains(first)
    let isClear = support >= Self.clearSupport && support >= 3 * split
    guard isClear || isPrefixed else { return false }
    guard let speller = subject.speller else { return isClear && isPrefixed }
    guard speller.isInDictionary(first + second) else { return false }
    if isClear || Self.prefixes.contains(first) { return true }
    return support > 0 && subject.vocabulary.count(of: second) - split <= support
  }

  /// Whether bytes are a capital and small letters.
  private func isCapitalizedWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 1 && bytes.first.map { (0x41...0x5A).contains($0) } ?? false
      && bytes.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether bytes are two letters or more, of which only the first may be a capital.
  private func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 1 && bytes.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
      && bytes.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
  }

  // MARK: - Styles

  private func styleBreaks(_ declaration: EnumDeclaration, among places: [Int]) -> [Judgement] {
    let styles = declaration.members.map { NameStyle($0.name) }
    let counts = Dictionary(grouping: styles.compactMap { $0 }) { $0 }.mapValues(\.count)
    guard counts.count > 1,
      let usual = counts.first(where: { $0.value >= 4 && $0.value * 5 >= styles.count * 4 }),
      let example = declaration.members.indices.first(where: { styles[$0] == usual.key })
    else { return [] }
    let others = declaration.members.indices.filter { styles[$0] != nil && styles[$0] != usual.key }
    let isGroup = Self.isGroup(others, styles)
    let prefix = others.isEmpty ? nil : MemberPrefix.scheme(of: declaration)
    return places.compactMap { index in
      guard let style = styles[index], style != usual.key else { return nil }
      let member = declaration.members[index]
      // One flaw is said once, and `naming-prefix` speaks of what was copied from another page.
      if let prefix, !prefix.isPrefix(of: member.name) { return nil }
      let sibling = declaration.members[example]
      return Judgement(
        Words.style(
          member.name, style, usual: usual.key, support: usual.value, of: styles.count,
          enumName: declaration.name),
        at: declaration.location(member.nameRange, of: member),
        witnesses: [
          Witness(
            message: Words.example(usual.key),
            location: declaration.location(sibling.nameRange, of: sibling))
        ], facts: [style.example], isArguable: isGroup)
    }
  }

  /// Whether names in another style stand together: so many in a row are no slip, but another layer's.
  private static func isGroup(_ places: [Int], _ styles: [NameStyle?]) -> Bool {
    guard places.count >= leastGroup, let first = places.first, let last = places.last else {
      return false
    }
    return styles[first...last].count { $0 != nil } == places.count
  }

  private static let leastGroup = 4
}

private enum Words: Message {
  case split(String, member: String, right: String, support: Int)
  case style(
    String, NameStyle, usual: NameStyle, support: Int, of: Int, enumName: String)
  case example(NameStyle)

  var english: String {
    switch self {
    case .split(let spelling, let member, let right, 0):
      "'\(spelling)' in '\(member)' is one word: '\(right)'"
    case .split(let spelling, let member, let right, let support):
      "'\(spelling)' in '\(member)' is one word: \(support) other"
        + " \(support == 1 ? "name has" : "names have") '\(right)'"
    case .style(let name, let style, let usual, let support, let all, let enumName):
      "'\(name)' is written in \(style.example); \(support) of \(all) members of \(enumName) are in"
        + " \(usual.example)"
    case .example(let style): "one in \(style.example)"
    }
  }

  var chinese: String {
    switch self {
    case .split(let spelling, let member, let right, 0):
      "“\(member)”中的“\(spelling)”是一个词：“\(right)”"
    case .split(let spelling, let member, let right, let support):
      "“\(member)”中的“\(spelling)”是一个词：另有 \(support) 个名称写作“\(right)”"
    case .style(let name, let style, let usual, let support, let all, let enumName):
      "“\(name)”采用 \(style.example) 写法；\(enumName) 的 \(all) 个成员中有 \(support) 个采用"
        + " \(usual.example)"
    case .example(let style): "采用 \(style.example) 写法的成员"
    }
  }
}
