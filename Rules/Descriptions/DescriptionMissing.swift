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
  /// Of a counterpart's descriptions, the share that must say more than the names.
  private static let tellingShare = 1.0 / 3
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
    // What stands at one of a name's rows is said of it; that there are several is for another
    // rule.
    var settled = Set(declaration.members.lazy.filter { $0.description != nil }.map(\.name))
    let judgements = declaration.members.enumerated().compactMap { index, member -> Judgement? in
      guard !cutLines.contains(member.nameRange.start.line), settled.insert(member.name).inserted
      else { return nil }
      let elsewhere = DescribedCounterpart.best(
        subject.counterparts(ofMember: index).compactMap { DescribedCounterpart($0, $1) },
        for: declaration.edition)
      let usual = isUsual(described, of: declaration.members.count)
      let name = PlainName(member)
      return Judgement(
        Words.member(
          member.name, described: described, of: declaration.members.count,
          platform: elsewhere?.page(besides: declaration.edition)),
        at: declaration.location(member.nameRange, of: member),
        witnesses: elsewhere.map { [$0.witness(besides: declaration.edition)] } ?? [],
        isArguable: name.isGenerated
          || elsewhere == nil && (!usual || name.saysAll(among: declaration.members)))
    }
    let all = declaration.members.count
    guard judgements.count >= Self.enoughForHabit,
      Double(judgements.count) >= Self.undescribedShare * Double(all)
    else { return judgements }
    return [
      Judgement(
        Words.mostMembers(judgements.count, of: all, declaration.name),
        at: declaration.location(declaration.nameRange),
        witnesses: judgements.lazy.map(\.witnesses).first { !$0.isEmpty } ?? [],
        facts: ["members"], isArguable: judgements.allSatisfy(\.isArguable))
    ]
  }

  private func undescribed(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    guard !declaration.isBareList else { return [] }
    let described = subject.counterparts.compactMap { counterpart in
      let members = counterpart.members.filter { $0.description != nil }
      let telling = members.compactMap { DescribedCounterpart(counterpart, $0) }
      return isUsual(members.count, of: counterpart.members.count)
        && Double(telling.count) >= Self.tellingShare * Double(members.count) ? telling.first : nil
    }
    guard let counterpart = DescribedCounterpart.best(described, for: declaration.edition),
      !declaration.members.isEmpty
    else { return [] }
    return [
      Judgement(
        Words.allMembers(
          declaration.name, platform: counterpart.page(besides: declaration.edition)),
        at: declaration.location(declaration.nameRange),
        witnesses: [counterpart.witness(besides: declaration.edition)], facts: ["members"])
    ]
  }

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    guard options.isSet("enums") else { return [] }
    return subject.enums.compactMap { subjectEnum in
      let declaration = subjectEnum.declaration
      // Of an enum none of whose members is described, that is said.
      guard declaration.description == nil, !declaration.isBareList,
        !subjectEnum.presentations.contains(where: { $0.description != nil }),
        declaration.members.contains(where: { $0.description != nil })
          || undescribed(subjectEnum).isEmpty
      else { return nil }
      return judgement(declaration, Self.describing(subjectEnum.counterparts))
    }
  }

  private func judgement(
    _ declaration: EnumDeclaration, _ describing: [DescribedCounterpart]
  ) -> Judgement {
    let own = declaration.edition
    let elsewhere = DescribedCounterpart.best(describing, for: own)
    let editions = describing.map(\.declaration.edition)
    let isUsual =
      editions.platformCount > 1 || editions.contains { $0.platform == own.platform }
    return Judgement(
      Words.enumeration(declaration.name, platform: elsewhere?.page(besides: own)),
      at: declaration.location(declaration.nameRange),
      witnesses: elsewhere.map { [$0.witness(besides: own)] } ?? [],
      isArguable: !isUsual || Self.isTitle(declaration.name)
        || elsewhere?.mayBeAnother(than: own) ?? true)
  }

  /// The counterparts with a text, of editions that have one wherever they present the enum.
  private static func describing(_ counterparts: [EnumDeclaration]) -> [DescribedCounterpart] {
    let silent = Set(counterparts.lazy.filter { $0.description == nil }.map(\.edition))
    return counterparts.filter { !silent.contains($0.edition) }
      .compactMap { DescribedCounterpart($0) }
  }

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
