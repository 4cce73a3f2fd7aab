import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports a member that counterpart enums have and an edition lacks.
///
/// Absence says something only where the rest of the enum corresponds. Loud where two other platforms
/// have the member and no more lack it, where the source of truth has it, where another language of the same platform has it, or where its
/// value is a hole in the run of values; quiet elsewhere, and where the pages show why it is not there.
package struct CounterpartMissing: AlignedEnumRule, ConfigurableRule {
  package static let id: RuleID = "counterpart-missing"

  package var options = RuleOptions()

  package init() {}

  package func check(_ subject: AlignedEnumSubject) -> [Judgement] {
    guard subject.columns.count > 1 else { return [] }
    let matrix = PresenceMatrix(subject)
    guard matrix.editions.count > 1 else { return [] }
    let rivals = rivals(in: subject)
    var judgements: [Edition: [Judgement]] = [:]
    for (index, row) in matrix.rows.enumerated() {
      // An edition that gives the value another meaning does not lack this one.
      let others = (rivals[index] ?? []).map { matrix.rows[$0] }
      let homes = matrix.homes(of: row)
      let absences =
        homes.isEmpty
        ? []
        : matrix.editions
          .filter { edition in !others.contains { $0.members[edition] != nil } }
          .compactMap { edition in
            homes[edition].flatMap {
              Absence(row, on: edition, in: $0, matrix, isContested: !others.isEmpty)
            }
          }
      let lacking = absences.filter { $0.isRelated && !matrix.isOtherSpace($0.edition) }
        .map(\.edition)
      for absence in absences {
        let having = absence.witnesses.lazy.filter { !$0.member.isDeprecated }
          .map(\.edition.platform)
        let deciding = subject.decisive(among: having)
        let isLikely =
          deciding != nil
          || !subject.isSourceOfTruth(absence.edition.platform)
            && isCommon(absence)
            && absence.isLikely(lacking: lacking, among: matrix.platforms)
        judgements[absence.edition, default: []]
          .append(judgement(absence, isLikely: isLikely, deciding))
      }
    }
    return judgements.flatMap { edition, judgements -> [Judgement] in
      guard matrix.isOtherSpace(edition), judgements.count > 1, let place = matrix.places[edition]
      else { return judgements }
      return [inOtherSpace(judgements, place, subject.name)]
    }
  }

  /// Whether a member is on enough other platforms, or on another page of its own one.
  private func isCommon(_ absence: Absence) -> Bool {
    let having = Set(absence.witnesses.map(\.edition.platform))
    return having.contains(absence.edition.platform) || having.count >= options.count("platforms")
  }

  /// By row: the rows that have its value for another meaning.
  private func rivals(in subject: AlignedEnumSubject) -> [Int: [Int]] {
    let clashes = subject.study(MeaningClashes.self).clashes(of: subject.index)
    return clashes.reduce(into: [:]) { rivals, clash in
      rivals[clash.rows.first, default: []].append(clash.rows.second)
      rivals[clash.rows.second, default: []].append(clash.rows.first)
    }
  }

  /// One remark for an edition with values of its own: it is another list of codes, and what others
  /// list is no hole in it, member by member.
  private func inOtherSpace(
    _ judgements: [Judgement], _ place: EnumDeclaration, _ concept: String
  ) -> Judgement {
    let names = judgements.compactMap(\.missingOn?.member)
    return Judgement(
      Words.lacksSeveral(place.name, on: place.edition.platform.id, names, of: concept),
      at: place.location(place.nameRange),
      witnesses: judgements.compactMap(\.witnesses.first), facts: ["enum", concept],
      isArguable: true)
  }

  private func judgement(
    _ absence: Absence, isLikely: Bool, _ deciding: Platform?
  ) -> Judgement {
    let (edition, place) = (absence.edition, absence.place)
    let first =
      absence.witnesses.first { $0.edition.platform == deciding } ?? absence.witnesses[0]
    return Judgement(
      Words.lacks(
        place.name, on: edition.platform.id, first.member.name,
        value: first.member.valueBesideName,
        having: PlatformNames(
          absence.witnesses.map(\.edition).names(besides: edition), deciding: deciding)),
      at: place.location(place.nameRange),
      witnesses: absence.witnesses.map { member in
        Witness(
          message: Words.here(member.member.value.text, member.edition.platform.id),
          location: member.declaration.location(member.member.nameRange, of: member.member))
      },
      facts: [absence.witnesses[0].cell.stem.joined(separator: " ")], isArguable: !isLikely,
      missingOn: MissingOn(
        platform: edition.platform.id, language: edition.language.rawValue,
        member: first.member.name, value: first.member.value.text))
  }
}

private enum Words: Message {
  case lacks(String, on: String, String, value: String, having: PlatformNames)
  case lacksSeveral(String, on: String, [String], of: String)
  case here(String, String)

  /// A few names stand for all.
  private static let shownNames = 3

  var english: String {
    switch self {
    case .lacks(let name, let platform, let member, let value, let having):
      "'\(name)' on \(platform) lacks '\(member)'"
        + (value.isEmpty ? "" : " (\(value))")
        + ", which \(having.englishList)\(having.isDecisive ? "," : "")"
        + (having.ids.count == 1 ? " has" : " have")
    case .lacksSeveral(let name, let platform, let members, let concept):
      "'\(name)' on \(platform) has values of its own and lacks \(members.count) members that"
        + " '\(concept)' has elsewhere, such as "
        + members.prefix(Self.shownNames).map { "'\($0)'" }.joined(separator: ", ")
    case .here(let value, let platform):
      value.isEmpty ? "on \(platform)" : "\(value) on \(platform)"
    }
  }

  var chinese: String {
    switch self {
    case .lacks(let name, let platform, let member, let value, let having):
      "\(platform) 上的“\(name)”缺少“\(member)”" + (value.isEmpty ? "" : "（\(value)）")
        + "，\(having.chineseList) 上有"
    case .lacksSeveral(let name, let platform, let members, let concept):
      "\(platform) 上的“\(name)”使用自己的值，缺少其他平台“\(concept)”的 \(members.count) 个成员，例如"
        + members.prefix(Self.shownNames).map { "“\($0)”" }.joined(separator: "、")
    case .here(let value, let platform): value.isEmpty ? platform : "\(platform)：\(value)"
    }
  }
}

extension EnumMember {
  /// The value as written; empty where it is the name, too.
  fileprivate var valueBesideName: String { isBareCode ? "" : value.text }
}
