import Alignment
import EnumModel
package import Findings
package import RuleEngine

/// Reports members that break the prefix that their siblings share.
package struct NamingPrefix: EnumRule {
  package static let id: RuleID = "naming-prefix"
  /// Two or three members that begin with one word of the enum's name are a topic as often as its prefix;
  /// a prefix of several words is none.
  private static let fewestWithPrefix = 4

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    guard declaration.kind == .enumeration, let prefix = MemberPrefix.scheme(of: declaration),
      prefix.support >= Self.fewestWithPrefix || prefix.words.count > 1,
      !Self.isGroup(prefix, in: declaration)
    else { return [] }
    let breaking = Self.outsideFamilies(
      declaration.members.filter { !prefix.isPrefix(of: $0.name) }, of: declaration)
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
  /// So many members with the enum's whole name in front leave a single one without it no group.
  private static let enoughWithName = 5
  private static let neutral: Set<String> = [
    "success", "succeeded", "successful", "ok", "okay", "none", "no", "normal", "unknown",
    "default",
  ]

  /// Whether all members have the prefix but for its last word.
  ///
  /// `GATE_TEST_` is then what the members share, and `GATE_TEST_MOTOR_` a group of them.
  private static func isGroup(_ prefix: MemberPrefix, in declaration: EnumDeclaration) -> Bool {
    if isLeftOut(prefix, of: declaration) { return false }
    let shared = prefix.words.dropLast()
    // A single letter in front is a mark of the language, such as the k of kGate.
    guard shared.count(where: { $0.count > 1 }) >= fewestWords else { return false }
    return declaration.members.allSatisfy {
      NameWords.split($0.name).map(\.text).starts(with: shared)
    }
  }
}

extension NamingPrefix {
  /// Whether a prefix ends in the enum's whole name, and the one member without it is no neutral one:
  /// what went well is no error, and is not called one.
  private static func isLeftOut(_ prefix: MemberPrefix, of declaration: EnumDeclaration) -> Bool {
    let name = NameWords.split(declaration.name).map(\.text)
    guard prefix.memberCount - prefix.support == 1, prefix.support >= enoughWithName,
      name.count > 1, prefix.words.suffix(name.count) == name[...]
    else { return false }
    let single = declaration.members.first { !prefix.isPrefix(of: $0.name) }
    let last = NameWords.split(single?.name ?? "").last?.text ?? ""
    return !neutral.contains(last)
  }

  /// So many members that begin alike are another family on a page of codes.
  private static let leastFamily = 5
  /// Families such as LMPHOT and LMPCOLD do not set their prefix apart.
  private static let lettersAlike = 3

  /// Without those that make a family; what is declared, or headed by a type's name, has none.
  private static func outsideFamilies(
    _ members: [EnumMember], of declaration: EnumDeclaration
  ) -> [EnumMember] {
    let isProse = declaration.name.contains { !$0.isASCII || $0 == " " }
    guard isProse, declaration.declaredType == nil else { return members }
    let beginnings = members.map { $0.name.prefix(lettersAlike).lowercased() }
    let counts = beginnings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return zip(members, beginnings).filter { counts[$1, default: 0] < leastFamily }.map(\.0)
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
