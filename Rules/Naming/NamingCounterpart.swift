import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports counterparts whose names differ by more than the platforms' naming schemes explain.
///
/// The name on the source of truth, else that which most platforms share, is taken as agreed; where there is none, the last platform is
/// shown beside the first. Loud only where the values are equal, so that the two are surely one.
package struct NamingCounterpart: Rule {
  package static let id: RuleID = "naming-counterpart"
  private static let certainty = Calibration.sure

  package init() {}

  /// A name that departs from what its counterparts are called.
  private struct Departure {
    /// What many names of one enum may have in common.
    struct Habit: Hashable {
      var declaration: Int
      var difference: NameDifference
    }

    var member: String
    /// Nil where a habit would be no excuse.
    var habit: Habit?
    var judgement: Judgement
  }

  /// So many names of an enum that differ in the same words were made so.
  private static let leastHabit = 4

  package func judgements(in run: Run) -> [Judgement] {
    let departures = run.concepts.flatMap { self.departures(in: $0) }
    var names: [Departure.Habit: Set<String>] = [:]
    for departure in departures {
      if let habit = departure.habit { names[habit, default: []].insert(departure.member) }
    }
    return departures.map { departure in
      var judgement = departure.judgement
      if let habit = departure.habit, names[habit]?.count ?? 0 >= Self.leastHabit {
        judgement.isArguable = true
      }
      return judgement
    } + run.alignedEnums.flatMap { EnumNameDifference.judgements($0) }
  }

  private func departures(in subject: ConceptSubject) -> [Departure] {
    let all = subject.members.filter { $0.confidence >= Self.certainty && !$0.member.isBareCode }
    guard all.count > 1 else { return [] }
    let negations = NegationDifference.judgements(all).map {
      Departure(member: $0.location.member ?? "", judgement: $0)
    }
    // Most rows end here; who breaks a prefix is dear to know.
    guard all.contains(where: { NameDifference($0.cell, all[0].cell) != nil }) else {
      return negations
    }
    let members = all.filter { !breaksPrefix($0) }
    let deciding = subject.decisive(among: members.lazy.map(\.edition.platform))
    guard let agreed = agreed(members, deciding) else { return negations }
    let translated = subject.study(TranslatedNames.self)
    return negations
      + members.compactMap { member in
        guard let difference = NameDifference(member.cell, agreed.cell),
          member.edition.platform != agreed.edition.platform,
          !translated.hasBefore(member.member.name, in: member.declaration),
          !SmallDifference.isSquashed(difference)
        else { return nil }
        let isSure =
          member.member.value.identity != nil
          && member.member.value.identity == agreed.member.value.identity
          && !SmallDifference.isOfScheme(difference, member, agreed)
        let judgement = Judgement(
          Words.differs(
            member.member.name, agreed.member.name,
            PlatformNames([agreed.edition.platform.id], deciding: deciding),
            SmallDifference.spelled(difference, member.member.name, agreed.member.name)),
          at: member.declaration.location(member.member.nameRange, of: member.member),
          witnesses: [
            Witness(
              message: Words.here(agreed.edition.platform.id),
              location: agreed.declaration.location(agreed.member.nameRange, of: agreed.member))
          ],
          facts: [agreed.cell.stem.joined(separator: " ")], isArguable: !isSure)
        return Departure(
          member: member.member.name,
          habit: Departure.Habit(declaration: member.declarationIndex, difference: difference),
          judgement: judgement)
      }
  }

  /// Whether `naming-prefix` speaks of the member: one flaw is said once, and no other name is held
  /// against it.
  private func breaksPrefix(_ member: AlignedMember) -> Bool {
    guard let prefix = MemberPrefix.scheme(of: member.declaration) else { return false }
    return !prefix.isPrefix(of: member.member.name)
  }

  /// The member of the platform that decides, or the first of those whose name says what the names on
  /// most platforms say.
  private func agreed(_ members: [AlignedMember], _ deciding: Platform?) -> AlignedMember? {
    guard members.count > 1 else { return nil }
    if let right = members.first(where: { $0.edition.platform == deciding }) { return right }
    let support = members.map { member in
      // A platform that lists an enum twice has one say.
      Set(
        members.filter { NameDifference(member.cell, $0.cell) == nil }.map(\.edition.platform)
      ).count
    }
    return zip(members, support).max { $0.1 < $1.1 }.map(\.0)
  }
}

private enum Words: Message {
  case differs(String, String, PlatformNames, NameDifference)
  case here(String)

  var english: String {
    switch self {
    case .differs(let own, let other, let platform, let difference):
      "'\(own)' is '\(other)' on \(platform.english): "
        + Self.sides(difference).joined(separator: ", ")
    case .here(let platform): "on \(platform)"
    }
  }

  var chinese: String {
    switch self {
    case .differs(let own, let other, let platform, let difference):
      "“\(own)”在 \(platform.chinese) 上是“\(other)”："
        + [
          difference.onlyInFirst.isEmpty
            ? nil : "多了 \(difference.onlyInFirst.joined(separator: " "))",
          difference.onlyInSecond.isEmpty
            ? nil : "少了 \(difference.onlyInSecond.joined(separator: " "))",
        ].compactMap(\.self).joined(separator: "，")
    case .here(let platform): platform
    }
  }

  private static func sides(_ difference: NameDifference) -> [String] {
    [
      difference.onlyInFirst.isEmpty
        ? nil : "it has '\(difference.onlyInFirst.joined(separator: " "))'",
      difference.onlyInSecond.isEmpty
        ? nil : "it lacks '\(difference.onlyInSecond.joined(separator: " "))'",
    ].compactMap(\.self)
  }
}
