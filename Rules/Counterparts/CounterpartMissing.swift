import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports a member that counterpart enums have and an edition lacks.
///
/// Absence says something only where the rest of the enum corresponds. Loud where two other platforms
/// have the member, where another language of the same platform has it, or where its value is a hole in
/// the run of values; quiet elsewhere, and where the edition has another code space.
package struct CounterpartMissing: AlignedEnumRule {
  package static let id: RuleID = "counterpart-missing"
  /// Of the members of an edition that has it, the share that must have counterparts on the one that
  /// does not.
  private static let correspondence = 0.3
  /// The same where two platforms have it, in either direction.
  private static let sharedCorrespondence = 0.25
  /// An edition with a smaller share of all concepts is a reduced one: its holes mean little.
  private static let completeness = 0.6
  /// Of the values that two editions share, the share that must agree before a hole means something.
  private static let agreement = 0.9
  /// The widest gap between neighbouring values that counts as a hole.
  private static let widestHole: Int128 = 8

  package init() {}

  package func check(_ subject: AlignedEnumSubject) -> [Judgement] {
    let matrix = PresenceMatrix(subject)
    guard matrix.editions.count > 1 else { return [] }
    let rivals = rivals(in: subject)
    let absences = matrix.rows.enumerated().flatMap { index, row in
      missing(row, matrix, rivals: (rivals[index] ?? []).map { matrix.rows[$0] })
    }
    let byEdition = Dictionary(grouping: absences, by: \.edition)
    return byEdition.flatMap { edition, absences -> [Judgement] in
      guard matrix.isOtherSpace(edition), absences.count > 1, let place = matrix.places[edition]
      else { return absences.map(\.judgement) }
      return [inOtherSpace(absences, place, subject.name)]
    }
  }

  /// By row: the rows that have its value for another meaning.
  private func rivals(in subject: AlignedEnumSubject) -> [Int: [Int]] {
    let clashes = subject.study(MeaningClashes.self).clashes
      .filter { $0.alignedEnum == subject.index }
    return clashes.reduce(into: [:]) { rivals, clash in
      rivals[clash.rows.first, default: []].append(clash.rows.second)
      rivals[clash.rows.second, default: []].append(clash.rows.first)
    }
  }

  /// A member that an edition lacks.
  private struct Absence {
    var edition: Edition
    var judgement: Judgement
  }

  /// One remark for an edition with values of its own: it is another list of codes, and what others
  /// list is no hole in it, member by member.
  private func inOtherSpace(
    _ absences: [Absence], _ place: EnumDeclaration, _ concept: String
  ) -> Judgement {
    let names = absences.compactMap(\.judgement.missingOn?.member)
    return Judgement(
      Words.lacksSeveral(place.name, on: place.edition.platform.id, names, of: concept),
      at: place.location(place.nameRange),
      witnesses: absences.compactMap(\.judgement.witnesses.first), facts: ["enum", concept],
      isArguable: true)
  }

  /// - Parameter rivals: rows with the same value; an edition that has one of them does not lack this
  ///   one, it gives the value another meaning.
  private func missing(
    _ row: PresenceMatrix.Row, _ matrix: PresenceMatrix, rivals: [PresenceMatrix.Row]
  ) -> [Absence] {
    matrix.editions.compactMap { edition in
      guard row.members[edition] == nil, let place = matrix.places[edition],
        !matrix.isUnresolved(edition), !rivals.contains(where: { $0.members[edition] != nil })
      else { return nil }
      let having = corresponding(row, edition, matrix)
      let witnesses = having.flatMap { row.members[$0] ?? [] }.filter { member in
        !matrix.hasNamesake(of: member, edition)
      }
      guard let first = witnesses.first, !witnesses.allSatisfy(\.member.isDeprecated) else {
        return nil
      }
      let platforms = Set(having.map(\.platform))
      let isLoud =
        !matrix.isOtherSpace(edition)
        && (platforms.contains(edition.platform)
          || platforms.subtracting([edition.platform]).count > 1
          || rivals.isEmpty && isHole(first, edition, matrix))
      let judgement = Judgement(
        Words.lacks(
          place.name, on: edition.platform.id, first.member.name,
          value: first.member.valueBesideName,
          having: Self.names(of: having, besides: edition)),
        at: place.location(place.nameRange),
        witnesses: witnesses.map { member in
          Witness(
            message: Words.here(member.member.value.text, member.edition.platform.id),
            location: member.declaration.location(member.member.nameRange, of: member.member))
        },
        facts: [first.cell.stem.joined(separator: " ")], isArguable: !isLoud,
        missingOn: MissingOn(
          platform: edition.platform.id, language: edition.language.rawValue,
          member: first.member.name, value: first.member.value.text))
      return Absence(edition: edition, judgement: judgement)
    }
  }

  /// What to call editions, each name once.
  private static func names(of editions: [Edition], besides edition: Edition) -> [String] {
    editions.map { $0.name(besides: edition) }.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The editions that have a concept and enough in common with the one that lacks it.
  ///
  /// One platform alone must find enough of its own members there; where two have the concept, it is
  /// enough that the lacking edition finds its members with them.
  private func corresponding(
    _ row: PresenceMatrix.Row, _ edition: Edition, _ matrix: PresenceMatrix
  ) -> [Edition] {
    let related = row.members.keys.filter { other in
      let degrees = [
        matrix.correspondence(of: other, with: edition),
        matrix.correspondence(of: edition, with: other),
      ]
      return other.version == edition.version && !matrix.isUnrelatedListing(other, edition)
        && degrees.contains { $0 >= Self.sharedCorrespondence }
    }.sorted()
    if Set(related.map(\.platform)).count > 1 { return related }
    return related.filter { matrix.correspondence(of: $0, with: edition) >= Self.correspondence }
  }

  /// Whether a value is missing in a run, or at its end, of an edition that has most of the enum.
  private func isHole(
    _ member: AlignedMember, _ edition: Edition, _ matrix: PresenceMatrix
  ) -> Bool {
    guard let value = member.member.value.integer,
      matrix.agreement(of: member.edition, with: edition) >= Self.agreement,
      matrix.completeness(of: edition) >= Self.completeness,
      let own = matrix.values[edition], !own.contains(value)
    else { return false }
    if own.contains(value - 1) || own.contains(value + 1) { return true }
    guard let below = own.filter({ $0 < value }).max(), let above = own.filter({ $0 > value }).min()
    else { return false }
    return above - below <= Self.widestHole
  }
}

private enum Words: Message {
  case lacks(String, on: String, String, value: String, having: [String])
  case lacksSeveral(String, on: String, [String], of: String)
  case here(String, String)

  /// A few names stand for all.
  private static let shownNames = 3

  var english: String {
    switch self {
    case .lacks(let name, let platform, let member, let value, let having):
      "'\(name)' on \(platform) lacks '\(member)'"
        + (value.isEmpty ? "" : " (\(value))")
        + ", which \(having.joined(separator: ", ")) \(having.count == 1 ? "has" : "have")"
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
        + "，\(having.joined(separator: "、")) 上有"
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
