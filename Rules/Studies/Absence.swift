import Alignment
import EnumModel
import RuleEngine
import SourceText

/// A member that an edition lacks, with what speaks for it and what against.
struct Absence {
  /// Of the members of the enum that has a member, the share that must have counterparts on the one that
  /// does not.
  private static let correspondence = 0.3
  /// The same where two platforms have it, in either direction.
  private static let sharedCorrespondence = 0.25
  /// Two enums are evidence for one another where more than this share of one is in the other.
  private static let evidence = 0.5
  /// An enum with a smaller share of the other's members is a reduced one: its holes mean little.
  private static let completeness = 0.6
  /// Of the values that two enums share, the share that must agree before they are of one space, and
  /// before a hole means something.
  private static let agreement = (space: 0.5, run: 0.9)

  let edition: Edition
  /// The enum that would hold the member.
  let place: EnumDeclaration
  /// The members elsewhere, by edition; at least one.
  let witnesses: [AlignedMember]
  /// Those of enums with which the place has much in common, values too.
  private let support: [AlignedMember]
  /// Whether there is an enum with which the place has much in common.
  let isRelated: Bool
  private let gap: ValueGap
  private let isDoubtful: Bool
  /// Whether the place has less of what others agree on than it lacks, so that it is a selection.
  private let isSelection: Bool

  /// - Parameters:
  ///   - home: of the homes of the row, the edition's.
  ///   - isContested: whether the member's value means something else on another edition, so that a
  ///     hole says nothing.
  /// - Returns: nil where the edition has the member, or cannot be asked for it.
  init?(
    _ row: PresenceMatrix.Row, on edition: Edition, in home: PresenceMatrix.Home,
    _ matrix: PresenceMatrix, isContested: Bool
  ) {
    guard !matrix.isUnresolved(edition), let place = matrix.declarations[home.declaration] else {
      return nil
    }
    let (home, members) = (home.declaration, home.members)
    let related = matrix.correspondence
    let corresponding = Self.corresponding(members, home, related)
    guard !corresponding.contains(where: { matrix.isLost($0.member, on: place) }) else {
      return nil
    }
    let witnesses =
      corresponding
      .filter { !matrix.hasNamesake(of: $0, edition) }
      .filter {
        $0.edition.platform == edition.platform || !matrix.hasElsewhere($0.member, edition)
      }
    guard !witnesses.isEmpty, !witnesses.allSatisfy(\.member.isDeprecated) else { return nil }
    self.edition = edition
    self.place = place
    // What the page's own translation says is what is missing here.
    self.witnesses =
      witnesses.filter { $0.edition.platform == edition.platform }
      + witnesses.filter { $0.edition.platform != edition.platform }
    let alike = witnesses.filter { member in
      let other = member.declarationIndex
      let shares = [related.share(of: other, in: home), related.share(of: home, in: other)]
      return shares.contains { $0 > Self.evidence } && Self.areParallel(member.declaration, place)
    }
    isRelated = !alike.isEmpty
    support = alike.filter { member in
      let other = member.declarationIndex
      return Self.isOneSpace(other, home, related)
        && !related.isSplit(other, besides: home) && !related.mayBeRenamed(of: other, in: home)
    }
    gap = isContested ? .none : Self.gap(support, home, related)
    isSelection = related.completeness(of: home) < Self.evidence
    isDoubtful =
      matrix.isOtherSpace(edition) || Self.disagree(witnesses, related)
      || witnesses.contains(where: \.member.isDeprecated)
      || witnesses.contains { member in
        guard let value = member.member.value.identity else { return false }
        return related.isTaken(value, in: home, apartFrom: member.declarationIndex)
      }
  }

  /// Whether two enums have their codes in common; where these are of different kinds, most members tell.
  private static func isOneSpace(
    _ other: Int, _ home: Int, _ related: Correspondence
  ) -> Bool {
    related.differInKind(other, home)
      ? related.share(of: other, in: home) > evidence
      : related.agreement(of: other, with: home) ?? 1 >= agreement.space
  }

  /// Whether those that have a member all give it another value though their enums agree on values, so
  /// that none bears another out.
  private static func disagree(_ witnesses: [AlignedMember], _ related: Correspondence) -> Bool {
    let values = witnesses.compactMap(\.member.value.identity)
    guard values.count > 1, Set(values).count == values.count, let first = witnesses.first else {
      return false
    }
    return witnesses.dropFirst().allSatisfy { other in
      related.agreement(of: first.declarationIndex, with: other.declarationIndex) ?? 0
        >= agreement.run
    }
  }

  /// Words that advise against a member, which is about to go.
  private static let advice = ["not recommended", "不推荐使用", "不建议使用", "使用は推奨"]

  private static func isAdvisedAgainst(_ member: EnumMember) -> Bool {
    guard let text = member.description?.text.lowercased() else { return false }
    return advice.contains { text.contains($0) }
  }

  /// The members whose enums have enough in common with the one that lacks them.
  ///
  /// One platform alone must find enough of its own members there; where two have the member, it is
  /// enough that the lacking enum finds its members with them.
  private static func corresponding(
    _ members: [AlignedMember], _ home: Int, _ related: Correspondence
  ) -> [AlignedMember] {
    let near = members.filter { member in
      let other = member.declarationIndex
      return [related.share(of: other, in: home), related.share(of: home, in: other)]
        .contains { $0 >= sharedCorrespondence }
    }
    if near.map(\.edition).platformCount > 1 { return near }
    return near.filter { related.share(of: $0.declarationIndex, in: home) >= correspondence }
  }

  /// Whether two enums are of pages that should say the same: those of two platforms, or like-named ones
  /// where nothing tells that their pages are of platforms.
  private static func areParallel(_ first: EnumDeclaration, _ second: EnumDeclaration) -> Bool {
    let platforms = Set([first.edition.platform, second.edition.platform])
    return platforms.count == 1 || platforms.isSubset(of: Platform.known)
      || NameWords.split(first.name).map(\.text) == NameWords.split(second.name).map(\.text)
  }

  /// How the value stands to the run of values of an enum that has most of the other's members.
  private static func gap(
    _ support: [AlignedMember], _ home: Int, _ related: Correspondence
  ) -> ValueGap {
    let own = related.integers(of: home)
    let gaps = support.compactMap { member -> ValueGap? in
      let other = member.declarationIndex
      guard let value = member.member.value.integer, !own.contains(value),
        related.agreement(of: other, with: home) ?? 0 >= agreement.run,
        related.share(of: other, in: home) >= completeness
      else { return nil }
      return ValueGap(value, own: own, other: related.integers(of: other))
    }
    return [.hole, .end, .edge].first(where: gaps.contains) ?? .none
  }

  /// Whether the member is likely to be missing by mistake.
  ///
  /// - Parameters:
  ///   - lacking: the editions that lack the member though they have much of the enum.
  ///   - all: the platforms that have the enum.
  func isLikely(lacking: [Edition], among all: Set<Platform>) -> Bool {
    guard !support.isEmpty, !isDoubtful else { return false }
    let having = witnesses.map(\.edition)
    let platforms = Set(having.map(\.platform))
    if platforms.contains(edition.platform) {
      return !witnesses.allSatisfy { Self.isAdvisedAgainst($0.member) }
    }
    if isSelection { return false }
    let without = lacking.filter { !platforms.contains($0.platform) }
    if PlatformFamily.divides(platforms, from: Set(without.map(\.platform)), among: all) {
      return false
    }
    let isShared = having.platformCount > 1
    let isCommon = having.platformCount >= without.platformCount
    let isExpected =
      switch gap {
      case .hole: true
      case .end: isShared || isCommon
      case .edge: isShared
      case .none: isShared && isCommon
      }
    return isExpected && !isForeign && !isSuccess
      && !witnesses.allSatisfy { Self.isAdvisedAgainst($0.member) }
  }

  /// Whether the member is the zero that says that all is well, which a list of errors may leave out.
  private var isSuccess: Bool {
    witnesses.allSatisfy { witness in
      witness.member.value.integer == 0
        && (witness.member.isBareCode || Self.saysSuccess(witness.member.name))
    }
  }

  /// Whether a name ends in a word for success, or in `NO_ERROR`.
  private static func saysSuccess(_ name: String) -> Bool {
    let words = NameWords.split(name).map(\.text)
    guard let last = words.last else { return false }
    return SuccessWords.all.contains(last)
      || last == "error" && words.dropLast().last == "no"
  }

  /// Whether the member belongs to something that the edition's platform does not have.
  private var isForeign: Bool {
    let names = witnesses.map(\.member.name)
    if names.contains(where: { PlatformTechnology.isForeign($0, to: edition.platform) }) {
      return true
    }
    let texts = witnesses.compactMap(\.member.description)
    if texts.contains(where: {
      PlatformTechnology.isRestricted($0, apartFrom: edition.platform)
    }) {
      return true
    }
    return !texts.isEmpty
      && texts.allSatisfy { PlatformTechnology.isForeign($0, to: edition.platform) }
  }
}
