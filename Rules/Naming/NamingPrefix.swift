import Alignment
import EnumModel
package import Findings
package import RuleEngine

/// Reports members that break the prefix that their siblings share.
package struct NamingPrefix: EnumRule {
  package static let id: RuleID = "naming-prefix"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    guard let prefix = MemberPrefix.scheme(of: declaration), !Self.isGroup(prefix, in: declaration)
    else { return [] }
    let breaking = declaration.members.filter { !prefix.isPrefix(of: $0.name) }
    guard let example = declaration.members.first(where: { prefix.isPrefix(of: $0.name) }) else {
      return []
    }
    return breaking.map { member in
      Judgement(
        Words.breaks(member: member.name, prefix, enumName: declaration.name),
        at: declaration.location(member.nameRange, of: member),
        witnesses: [
          Witness(
            message: Words.example(prefix.spelling),
            location: declaration.location(example.nameRange, of: example))
        ],
        facts: [prefix.words.joined(separator: " ")])
    }
  }
  /// Of what all members begin with, how many words make it a prefix of its own.
  private static let fewestWords = 2

  /// Whether all members have the prefix but for its last word.
  ///
  /// `GATE_TEST_` is then what the members share, and `GATE_TEST_MOTOR_` a group of them.
  private static func isGroup(_ prefix: MemberPrefix, in declaration: EnumDeclaration) -> Bool {
    let shared = prefix.words.dropLast()
    // A single letter in front is a mark of the language, such as the k of kGate.
    guard shared.count(where: { $0.count > 1 }) >= fewestWords else { return false }
    return declaration.members.allSatisfy {
      NameWords.split($0.name).map(\.text).starts(with: shared)
    }
  }
}

private enum Words: Message {
  case breaks(member: String, MemberPrefix, enumName: String)
  case example(String)

  var english: String {
    switch self {
    case .breaks(let member, let prefix, let enumName):
      "'\(member)' lacks the prefix '\(prefix.spelling)' that \(prefix.support) of"
        + " \(prefix.memberCount) members of \(enumName) share"
    case .example(let prefix): "one with '\(prefix)'"
    }
  }

  var chinese: String {
    switch self {
    case .breaks(let member, let prefix, let enumName):
      "“\(member)”缺少前缀“\(prefix.spelling)”，\(enumName) 的 \(prefix.memberCount) 个成员中有"
        + " \(prefix.support) 个有这个前缀"
    case .example(let prefix): "带有“\(prefix)”的成员"
    }
  }
}
