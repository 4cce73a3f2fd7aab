import Alignment
import EnumModel
package import Findings
package import RuleEngine

/// Reports members that break the prefix that their siblings share, and enums that spell the
/// platform's prefix in another way.
package struct NamingPrefix: Rule, ConfigurableRule {
  package static let id: RuleID = "naming-prefix"
  /// Two or three members that begin with one word of the enum's name are a topic as often as its prefix;
  /// a prefix of several words is none.
  private static let fewestWithPrefix = 4

  package var options = RuleOptions()

  package init() {}

  package func judgements(in run: Run) -> [Judgement] {
    let schemes = run.enums.map { subject in
      MemberPrefix.scheme(of: subject.declaration, share: options.share("share"))
    }
    let bare = Self.bareEditions(zip(run.enums.map(\.declaration), schemes))
    return zip(run.enums, schemes).flatMap { subject, prefix in
      check(subject, prefix, isArguable: bare.contains(subject.declaration.edition))
    } + EnumNamePrefix.judgements(run.catalogue)
  }

  /// So many enums of an edition tell whether its members have prefixes, and so large a share of them
  /// that do makes a prefix more than a word that members happen to begin with.
  private static let (fewestEnums, leastShare) = (10, 0.2)

  /// The editions that give members no prefix as a rule.
  private static func bareEditions(
    _ enums: some Sequence<(EnumDeclaration, MemberPrefix?)>
  ) -> Set<Edition> {
    let able = enums.filter { $0.0.members.count >= fewestWithPrefix }
    let byEdition = Dictionary(grouping: able) { $0.0.edition }
    return Set(
      byEdition.filter { _, enums in
        enums.count >= fewestEnums
          && Double(enums.count { $0.1 != nil }) < leastShare * Double(enums.count)
      }.keys)
  }

  private func check(
    _ subject: EnumSubject, _ scheme: MemberPrefix?, isArguable: Bool
  ) -> [Judgement] {
    let declaration = subject.declaration
    guard declaration.kind == .enumeration, let prefix = scheme,
      prefix.support >= Self.fewestWithPrefix || prefix.words.count > 1,
      declaration.isNamed || declaration.declaredType != nil
        || Self.isHeading(prefix, of: declaration) || prefix.isUnanimous(in: declaration),
      !Self.isGroup(prefix, in: declaration)
    else { return [] }
    let translated = subject.study(TranslatedNames.self)
    let breaking = declaration.members.filter {
      // Who has it in letters has a word in another case, which is no matter of the prefix.
      !prefix.isPrefix(of: $0.name) && !$0.name.hasPrefix(prefix.spelling)
        && !prefix.isNumbered(beside: $0.name, in: declaration)
        && !translated.hasBefore($0.name, in: declaration)
        && !Self.isSuccess($0.name, beside: prefix)
        && !Self.holds(prefix, in: $0.name)
    }
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
        facts: [prefix.words.joined(separator: " ")],
        isArguable: prefix.support < Self.fewestWithPrefix || Self.isTopic(prefix)
          || isArguable && !prefix.isUnanimous(in: declaration))
    }
  }

  /// Of what all members begin with, how many words make it a prefix of its own.
  private static let fewestWords = 2
  /// So many members with the enum's whole name in front leave a single one without it no group.
  private static let enoughWithName = 5
  private static let neutral = SuccessWords.all.union([
    "none", "no", "normal", "unknown", "default",
  ])

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
  /// One word that fewer members begin with may be what they are about, as others are about other things.
  private static let shareOfWord = 0.75

  /// Whether a prefix may be no more than what many members are about: `DOOR_OPEN`, `DOOR_JAMMED` beside
  /// `KEY_LOST` and `USER_UNKNOWN`.
  private static func isTopic(_ prefix: MemberPrefix) -> Bool {
    prefix.words.count == 1
      && Double(prefix.support) < shareOfWord * Double(prefix.memberCount)
  }

  /// Whether a name has the words of the prefix further back: `MAIN_DOOR_JAMMED` beside `DOOR_OPEN`.
  private static func holds(_ prefix: MemberPrefix, in name: String) -> Bool {
    let words = NameWords.split(name).map(\.text)
    return words.indices.contains { words[$0...].starts(with: prefix.words) }
  }

  /// Whether a name says that all went well, and lacks no more than the word of the prefix that says that
  /// something did not: `LOCKER_SUCCESS` beside `LOCKER_ERROR_JAM`.
  private static func isSuccess(_ name: String, beside prefix: MemberPrefix) -> Bool {
    guard let last = prefix.words.last, troubles.contains(last) else { return false }
    let words = NameWords.split(name).map(\.text)
    let shared = prefix.words.dropLast()
    return words.starts(with: shared) && words.count == shared.count + 1
      && words.last.map(neutral.contains) ?? false
  }

  private static let troubles: Set<String> = [
    "err", "error", "errors", "fail", "failed", "failure", "exception", "fault", "code",
  ]

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

  /// Whether a heading of prose begins with the prefix: `ORDER_STATUS_` below "Order status codes".
  private static func isHeading(_ prefix: MemberPrefix, of declaration: EnumDeclaration) -> Bool {
    prefix.words.count > 1
      && NameWords.split(declaration.name).map(\.text).starts(with: prefix.words)
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
