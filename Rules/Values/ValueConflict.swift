import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports a concept whose value is not the same everywhere.
///
/// The value of the source of truth, else that which most editions agree on, is taken as agreed, and each edition that departs from it
/// gets one finding, so that fixing the odd one out silences the rule. Where no value has a majority
/// nobody can say which page is right, and the concept is reported once. An enum that has other values
/// throughout is reported once. Lists of constants of one platform, which are not lined up, are held
/// against each other name by name.
package struct ValueConflict: AlignedEnumRule {
  package static let id: RuleID = "value-conflict"
  /// Matches below this probability are no ground for an error.
  private static let certainty = Calibration.sure

  /// How many witnesses show that an enum has a code space of its own.
  private static let examples = 3

  package init() {}

  package func judgements(in run: Run) -> [Judgement] {
    let aligned = run.alignedEnums.flatMap(check)
    let known = Set(aligned.map(\.location))
    return aligned
      + run.catalogue.study(ConstantNamesakes.self).departures.map(departing)
      .filter { !known.contains($0.location) }
  }

  /// One finding for a constant that the other pages of its platform give another value.
  private func departing(_ departure: ConstantNamesakes.Departure) -> Judgement {
    let (odd, agreed) = (departure.odd, departure.agreed)
    let value = agreed.first?.member.value.text ?? ""
    return Judgement(
      ValueConflictWords.pages(odd.member.name, odd.member.value.text, value, pages: agreed.count),
      at: odd.declaration.location(odd.member.value.range, of: odd.member),
      witnesses: agreed.map { place in
        Witness(
          message: ValueConflictWords.here(
            place.member.value.text, place.declaration.edition.platform.id),
          location: place.declaration.location(place.member.value.range, of: place.member))
      },
      facts: [odd.member.value.text, value])
  }

  package func check(_ subject: AlignedEnumSubject) -> [Judgement] {
    let spaces = subject.study(CodeSpaces.self)
    let whole = subject.columns.compactMap { column -> Judgement? in
      guard !column.isPart, let departure = spaces.departure(of: column.declarationIndex),
        !departure.isOrdinalsForBits
      else { return nil }
      return judgement(on: column, of: subject, departure)
    }
    let comparison = ValueComparison(subject)
    let rows = subject.rows.flatMap { row in
      let members = comparison.comparable(row.members).filter {
        $0.confidence >= Self.certainty && !$0.member.isDeprecated
          && spaces.departure(of: $0.declarationIndex) == nil
      }
      let deciding = subject.decisive(among: members.lazy.map(\.edition.platform))
      return [
        members.filter { $0.member.value.integer != nil },
        members.filter { $0.member.value.string != nil },
      ].flatMap { conflicts(among: $0, comparison, deciding) }
    }
    return whole + rows
  }

  /// - Parameters:
  ///   - members: with values of one kind.
  ///   - deciding: the platform whose value is right.
  private func conflicts(
    among members: [AlignedMember], _ comparison: ValueComparison, _ deciding: Platform?
  ) -> [Judgement] {
    var groups = Dictionary(grouping: members) { $0.member.value.identity }.values
      .sorted {
        ($1.count, $0[0].edition, $0[0].declarationIndex)
          < ($0.count, $1[0].edition, $1[0].declarationIndex)
      }
    guard groups.count > 1 else { return [] }
    let right = groups.firstIndex { $0.contains { $0.edition.platform == deciding } }
    if let right { groups.insert(groups.remove(at: right), at: 0) }
    guard right != nil || groups[0].count * 2 > members.count else {
      return outOfSequence(groups) ?? undecided(groups, comparison)
    }
    return groups.dropFirst().flatMap { $0 }.map { member in
      var judgement = departing(member, from: groups[0], deciding: deciding)
      judgement.isArguable = comparison.isDoubtful(member, groups[0])
      return judgement
    }
  }

  /// Without a majority, the values beside a member may tell who departs.
  ///
  /// Such as -192, -13, -194 where the other page has -193. Nil where they do not tell, or speak against
  /// both.
  private func outOfSequence(_ groups: [[AlignedMember]]) -> [Judgement]? {
    guard groups.count == 2 else { return nil }
    let blamed = zip(groups, groups.reversed()).filter { own, other in
      own.contains { neighbours(of: $0)?.between == other[0].member.value.integer }
    }
    guard blamed.count == 1, let (own, other) = blamed.first else { return nil }
    return own.map { departing($0, from: other, neighbours(of: $0)) }
  }

  /// The values before and behind a member, where just one fits between them.
  private func neighbours(of member: AlignedMember) -> ValueNeighbours? {
    let members = member.declaration.members
    let index = member.memberIndex
    guard index > 0, index + 1 < members.count, let before = members[index - 1].value.integer,
      let after = members[index + 1].value.integer,
      let between = ValueSequence(Set(members.compactMap(\.value.integer)))
        .value(between: before, and: after)
    else { return nil }
    return ValueNeighbours(before: before, after: after, between: between)
  }

  /// One finding for a member whose value most others do not have, or not the one that decides.
  private func departing(
    _ member: AlignedMember, from agreed: [AlignedMember], _ neighbours: ValueNeighbours? = nil,
    deciding: Platform? = nil
  ) -> Judgement {
    let value = agreed[0].member.value.text
    let edit = Fix.Edit(
      file: member.declaration.file(of: member.member), range: member.member.value.range,
      newText: value)
    // A value that the page leaves to be counted, or takes from another member, is no text to change.
    let isWritten = ![member.member.value, agreed[0].member.value].contains {
      $0.isImplied || $0.namesMembers
    }
    return Judgement(
      ValueConflictWords.departs(
        member.member.name, own: ValueSide([member], besides: agreed),
        agreed: ValueSide(agreed, besides: [member], deciding: deciding), neighbours),
      at: place(member), witnesses: agreed.map(witness),
      facts: [member.member.value.text, value],
      fixes: isWritten
        ? [Fix(title: ValueConflictWords.use(value), safety: .unsafe, edits: [edit])] : [])
  }

  /// One finding where no value has a majority, at the last of the editions.
  private func undecided(
    _ groups: [[AlignedMember]], _ comparison: ValueComparison
  ) -> [Judgement] {
    let all = groups.flatMap { $0 }.sorted { $0.edition < $1.edition }
    guard let last = all.last else { return [] }
    let own = last.member.value.text
    let values = groups.indices.map { index in
      ValueSide(
        groups[index], besides: groups.indices.filter { $0 != index }.flatMap { groups[$0] })
    }.sorted { $0.value < $1.value }
    return [
      Judgement(
        ValueConflictWords.undecided(last.member.name, values), at: place(last),
        witnesses: all.dropLast().map(witness),
        facts: [own] + values.map(\.value).filter { $0 != own },
        isArguable: comparison.isDoubtful(last, all.dropLast()))
    ]
  }

  /// One finding for an enum that has other values throughout: at its first value that differs where
  /// one of the pages is wrong, and at its heading where it has a code space of its own.
  private func judgement(
    on column: AlignedEnumSubject.Column, of subject: AlignedEnumSubject,
    _ departure: CodeSpaces.Departure
  ) -> Judgement {
    let declaration = column.declaration
    let other = departure.other
    let values = DifferingValues(of: column, in: subject, to: other)
    guard departure.isError, let location = values.location else {
      return Judgement(
        ValueConflictWords.space(
          declaration.name, departure,
          on: named([other.edition], besides: column, in: subject)),
        at: declaration.location(declaration.nameRange),
        witnesses: values.differences.isEmpty
          ? [
            Witness(
              message: ValueConflictWords.example(nil), location: other.location(other.nameRange))
          ]
          : Array(values.witnesses(ValueConflictWords.here).prefix(Self.examples)),
        facts: ["enum"], isArguable: true)
    }
    let platforms = named(
      values.differences[0].there.map(\.edition), besides: column, in: subject)
    let words: ValueConflictWords =
      if case .offset(let offset) = departure.kind {
        .offset(declaration.name, offset, on: platforms)
      } else {
        .whole(declaration.name, values.differences, on: platforms)
      }
    return Judgement(
      words, at: location, witnesses: values.witnesses(ValueConflictWords.here), facts: ["enum"],
      extent: .wholeEnum)
  }

  /// What to call the editions that an enum departs from.
  private func named(
    _ editions: [Edition], besides column: AlignedEnumSubject.Column, in subject: AlignedEnumSubject
  ) -> PlatformNames {
    let deciding = subject.decisive(among: editions.lazy.map(\.platform))
    return deciding == column.declaration.edition.platform
      ? PlatformNames(editions.names(besides: column.declaration.edition))
      : PlatformNames(
        editions.names(besides: column.declaration.edition), deciding: deciding)
  }

  private func place(_ member: AlignedMember) -> FindingLocation {
    member.declaration.location(member.member.value.range, of: member.member)
  }

  private func witness(_ member: AlignedMember) -> Witness {
    Witness(
      message: ValueConflictWords.here(member.member.value.text, member.edition.platform.id),
      location: place(member))
  }
}
