import Alignment
import EnumModel
import Findings
import RuleEngine

/// Acronyms that an enum writes in two ways: `UserID` beside `RoomId`.
enum AcronymStyle {
  /// Longer words in capitals are none.
  private static let mostLetters = 4

  /// An arguable judgement for each name in the rarer way; none where the two are equally frequent.
  static func judgements(
    _ declaration: EnumDeclaration, among members: [Int], _ vocabulary: NameVocabulary
  ) -> [Judgement] {
    let spellings = declaration.members.map { acronyms(in: $0.name, vocabulary) }
    var counts: [String: Int] = [:]
    for spelling in spellings.flatMap(Set.init) { counts[spelling, default: 0] += 1 }
    return members.compactMap { index in
      let own = spellings[index].first { count(of: other($0), counts) > count(of: $0, counts) }
      guard let own else { return nil }
      let member = declaration.members[index]
      return Judgement(
        Words.other(
          own, member: member.name, usual: other(own), support: count(of: other(own), counts),
          enumName: declaration.name),
        at: declaration.location(member.nameRange, of: member), facts: [own], isArguable: true)
    }
  }

  private static func count(of spelling: String, _ counts: [String: Int]) -> Int {
    counts[spelling] ?? 0
  }

  /// The words of a mixed-case name that may be acronyms, as spelt, behind its first word.
  private static func acronyms(in name: String, _ vocabulary: NameVocabulary) -> [String] {
    guard NameStyle(name) == .camel else { return [] }
    let bytes = Array(name.utf8)
    return vocabulary.words(of: name).dropFirst().compactMap { word in
      guard (2...mostLetters).contains(word.range.count) else { return nil }
      let spelling = String(decoding: bytes[word.range], as: UTF8.self)
      return spelling == spelling.uppercased() || spelling == capitalized(spelling)
        ? spelling : nil
    }
  }

  private static func other(_ spelling: String) -> String {
    spelling == spelling.uppercased() ? capitalized(spelling) : spelling.uppercased()
  }

  private static func capitalized(_ spelling: String) -> String {
    spelling.prefix(1).uppercased() + spelling.dropFirst().lowercased()
  }

  private enum Words: Message {
    case other(String, member: String, usual: String, support: Int, enumName: String)

    var english: String {
      switch self {
      case .other(let own, let member, let usual, let support, let enumName):
        "'\(own)' in '\(member)' is '\(usual)' in \(support) other"
          + " \(support == 1 ? "name" : "names") of \(enumName)"
      }
    }

    var chinese: String {
      switch self {
      case .other(let own, let member, let usual, let support, let enumName):
        "“\(member)”中的“\(own)”在 \(enumName) 的另外 \(support) 个名称中写作“\(usual)”"
      }
    }
  }
}
