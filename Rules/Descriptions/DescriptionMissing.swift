import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports members and enums without a description.
///
/// A warning where a counterpart has one or, of members, at least four in five siblings do, else
/// arguable: whether an enum needs prose is no matter of the other enums on its page, nor of one other
/// platform. So is prose below a title that is no enum's name. An enum
/// none of whose members is described is reported once, and only if a counterpart describes its own; so
/// is a long one that leaves most of them without.
package struct DescriptionMissing: EnumRule, DocumentRule, ConfigurableRule {
  package static let id: RuleID = "description-missing"
  /// From this share of members without a description on, to have none is the habit of the page; what
  /// fewer than half do is the exception.
  private static let undescribedShare = 0.5
  /// Fewer findings than these are read one by one.
  private static let enoughForHabit = 8

  package var options = RuleOptions()

  package init() {}

  package func judgements(in run: Run) -> [Judgement] {
    run.enums.flatMap { check($0) } + run.documents.flatMap { check($0) }
  }

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let described = declaration.members.count { $0.description != nil }
    guard described > 0 else { return undescribed(subject) }
    let cutLines = declaration.irregularLines
    let judgements = declaration.members.enumerated().compactMap { index, member -> Judgement? in
      guard member.description == nil, !cutLines.contains(member.nameRange.start.line) else {
        return nil
      }
      let elsewhere = Self.best(
        subject.counterparts(ofMember: index).filter { $0.member.description != nil }
          .map(\.declaration), for: declaration)
      let usual = isUsual(described, of: declaration.members.count)
      return Judgement(
        Words.member(
          member.name, described: described, of: declaration.members.count,
          platform: elsewhere.map { Self.page($0, besides: declaration) }),
        at: declaration.location(member.nameRange, of: member),
        isArguable: elsewhere == nil && (!usual || Self.isPlain(member.name)))
    }
    let all = declaration.members.count
    guard judgements.count >= Self.enoughForHabit,
      Double(judgements.count) >= Self.undescribedShare * Double(all)
    else { return judgements }
    return [
      Judgement(
        Words.mostMembers(judgements.count, of: all, declaration.name),
        at: declaration.location(declaration.nameRange), facts: ["members"],
        isArguable: judgements.allSatisfy(\.isArguable))
    ]
  }

  private func undescribed(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    guard !declaration.isBareList else { return [] }
    let described = subject.counterparts.filter { counterpart in
      let count = counterpart.members.count { $0.description != nil }
      return isUsual(count, of: counterpart.members.count)
    }
    guard let counterpart = Self.best(described, for: declaration), !declaration.members.isEmpty
    else { return [] }
    return [
      Judgement(
        Words.allMembers(
          declaration.name, platform: Self.page(counterpart, besides: declaration)),
        at: declaration.location(declaration.nameRange), facts: ["members"])
    ]
  }

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    guard options.isSet("enums") else { return [] }
    return subject.enums.compactMap { subjectEnum in
      let declaration = subjectEnum.declaration
      // Of an enum none of whose members is described, that is said.
      guard declaration.description == nil, !declaration.isBareList,
        declaration.members.contains(where: { $0.description != nil })
          || undescribed(subjectEnum).isEmpty
      else { return nil }
      let describing = subjectEnum.counterparts.filter { $0.description != nil }
      let elsewhere = Self.best(describing, for: declaration)
      let isUsual =
        describing.map(\.edition).platformCount > 1
        || describing.contains { $0.edition.platform == declaration.edition.platform }
      return Judgement(
        Words.enumeration(
          declaration.name, platform: elsewhere.map { Self.page($0, besides: declaration) }),
        at: declaration.location(declaration.nameRange),
        isArguable: !isUsual || Self.isTitle(declaration.name)
          || elsewhere.map { Self.mayBeAnother($0, declaration) } ?? true)
    }
  }

  /// The counterpart to name: one that readers of the page can read, or its own translation.
  private static func best(
    _ counterparts: [EnumDeclaration], for declaration: EnumDeclaration
  ) -> EnumDeclaration? {
    let own = declaration.edition
    return counterparts.first { $0.edition.language == own.language }
      ?? counterparts.first { $0.edition.platform == own.platform } ?? counterparts.first
  }

  /// What to call a counterpart: its platform, with the language where that is another.
  private static func page(
    _ counterpart: EnumDeclaration, besides declaration: EnumDeclaration
  ) -> String {
    let edition = counterpart.edition
    return edition.language == declaration.edition.language
      ? edition.platform.id : edition.localizedName
  }

  /// Whether two pages that no platform is known of may describe two enums.
  private static func mayBeAnother(_ other: EnumDeclaration, _ own: EnumDeclaration) -> Bool {
    let platforms = [other, own].map(\.edition.platform)
    return platforms[0] != platforms[1] && platforms.contains(where: \.isPage)
  }

  /// Whether a name only says where a range of values begins or ends, or that nothing is known.
  private static func isPlain(_ name: String) -> Bool {
    NameWords.split(name).last.map { plainWords.contains($0.text) } ?? false
  }

  private static let plainWords: Set<String> = [
    "begin", "start", "first", "end", "last", "max", "min", "unknown", "undefined", "none",
    "eof", "count", "sentinel",
  ]

  /// Whether a section's heading serves as the name: what stands below needs no introduction.
  private static func isTitle(_ name: String) -> Bool {
    name.contains { !$0.isASCII || $0.isWhitespace }
  }

  private func isUsual(_ count: Int, of all: Int) -> Bool {
    all > 0 && Double(count) >= options.share("share") * Double(all)
  }
}

extension EnumDeclaration {
  /// Whether it is a list of names that leaves no room for descriptions.
  fileprivate var isBareList: Bool {
    isCorroborated && members.allSatisfy { $0.description == nil }
  }
}

private enum Words: Message {
  case member(String, described: Int, of: Int, platform: String?)
  case allMembers(String, platform: String)
  case mostMembers(Int, of: Int, String)
  case enumeration(String, platform: String?)

  var english: String {
    switch self {
    case .member(let name, let described, let count, let platform):
      "'\(name)' has no description; \(described) of \(count) members here have one"
        + (platform.map { ", and so has its counterpart on \($0)" } ?? "")
    case .allMembers(let name, let platform):
      "no member of '\(name)' has a description; on \(platform) they have"
    case .mostMembers(let count, let all, let name):
      "\(count) of \(all) members of '\(name)' have no description"
    case .enumeration(let name, let platform):
      "'\(name)' has no description" + (platform.map { "; it has one on \($0)" } ?? "")
    }
  }

  var chinese: String {
    switch self {
    case .member(let name, let described, let count, let platform):
      "“\(name)”没有说明；这里的 \(count) 个成员中有 \(described) 个有说明"
        + (platform.map { "，\($0) 上对应的成员也有" } ?? "")
    case .allMembers(let name, let platform):
      "“\(name)”的成员都没有说明；在 \(platform) 上有"
    case .mostMembers(let count, let all, let name):
      "“\(name)”的 \(all) 个成员中有 \(count) 个没有说明"
    case .enumeration(let name, let platform):
      "“\(name)”没有说明" + (platform.map { "；在 \($0) 上有" } ?? "")
    }
  }
}
