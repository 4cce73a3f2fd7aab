import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports a concept whose value is not the same everywhere.
///
/// The value that most editions agree on is taken as agreed, and each edition that departs from it
/// gets one finding, so that fixing the odd one out silences the rule. Where no value has a majority
/// nobody can say which page is right, and the concept is reported once. An enum that has other values
/// throughout is reported once. Lists of constants of one platform, which are not lined up, are held
/// against each other name by name.
package struct ValueConflict: AlignedEnumRule {
  package static let id: RuleID = "value-conflict"
  /// Matches below this probability are no ground for an error.
  private static let certainty = 0.85

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
      Words.pages(odd.member.name, odd.member.value.text, value, pages: agreed.count),
      at: odd.declaration.location(odd.member.value.range, of: odd.member),
      witnesses: agreed.map { place in
        Witness(
          message: Words.here(place.member.value.text, place.declaration.edition.platform.id),
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
      return judgement(on: column, departure)
    }
    let comparison = ValueComparison(subject)
    let rows = subject.rows.flatMap { row in
      let members = comparison.comparable(row.members).filter {
        $0.confidence >= Self.certainty && !$0.member.isDeprecated
          && spaces.departure(of: $0.declarationIndex) == nil
      }
      return conflicts(among: members.filter { $0.member.value.integer != nil }, comparison)
        + conflicts(among: members.filter { $0.member.value.string != nil }, comparison)
    }
    return whole + rows
  }

  /// - Parameter members: with values of one kind.
  private func conflicts(
    among members: [AlignedMember], _ comparison: ValueComparison
  ) -> [Judgement] {
    let groups = Dictionary(grouping: members) { $0.member.value.identity }.values
      .sorted { ($1.count, $0[0].edition) < ($0.count, $1[0].edition) }
    guard groups.count > 1 else { return [] }
    guard groups[0].count * 2 > members.count else {
      return outOfSequence(groups) ?? undecided(groups, comparison)
    }
    return groups.dropFirst().flatMap { $0 }.map { member in
      var judgement = departing(member, from: groups[0])
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
  private func neighbours(of member: AlignedMember) -> Neighbours? {
    let members = member.declaration.members
    let index = member.memberIndex
    guard index > 0, index + 1 < members.count, let before = members[index - 1].value.integer,
      let after = members[index + 1].value.integer,
      let between = ValueSequence(Set(members.compactMap(\.value.integer)))
        .value(between: before, and: after)
    else { return nil }
    return Neighbours(before: before, after: after, between: between)
  }

  /// One finding for a member whose value most others do not have.
  private func departing(
    _ member: AlignedMember, from agreed: [AlignedMember], _ neighbours: Neighbours? = nil
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
      Words.departs(member.member.name, own: Side([member]), agreed: Side(agreed), neighbours),
      at: place(member), witnesses: agreed.map(witness),
      facts: [member.member.value.text, value],
      fixes: isWritten ? [Fix(title: Words.use(value), safety: .unsafe, edits: [edit])] : [])
  }

  /// One finding where no value has a majority, at the last of the editions.
  private func undecided(
    _ groups: [[AlignedMember]], _ comparison: ValueComparison
  ) -> [Judgement] {
    let all = groups.flatMap { $0 }.sorted { $0.edition < $1.edition }
    guard let last = all.last else { return [] }
    let values = groups.map { Side($0) }.sorted { $0.value < $1.value }
    return [
      Judgement(
        Words.undecided(last.member.name, values), at: place(last),
        witnesses: all.dropLast().map(witness),
        facts: [last.member.value.text] + values.map(\.value),
        isArguable: comparison.isDoubtful(last, all.dropLast()))
    ]
  }

  private func judgement(
    on column: AlignedEnumSubject.Column, _ departure: CodeSpaces.Departure
  ) -> Judgement {
    let declaration = column.declaration
    let other = departure.other
    return Judgement(
      Words.space(
        declaration.name, departure, on: other.edition.name(besides: declaration.edition)),
      at: declaration.location(declaration.nameRange),
      witnesses: [
        Witness(
          message: Words.example(other.members.first), location: other.location(other.nameRange))
      ],
      facts: ["enum"], isArguable: !departure.isError)
  }

  private func place(_ member: AlignedMember) -> FindingLocation {
    member.declaration.location(member.member.value.range, of: member.member)
  }

  private func witness(_ member: AlignedMember) -> Witness {
    Witness(
      message: Words.here(member.member.value.text, member.edition.platform.id),
      location: place(member))
  }
}

/// Values on both sides of a member.
private struct Neighbours {
  var before: Int128
  var after: Int128
  /// The one value that fits between.
  var between: Int128
}

extension CodeSpaces.Departure {
  /// Whether the presentation has strings where the other has integers.
  fileprivate var isOfStrings: Bool { !other.members.contains { $0.value.string != nil } }
}

/// A value with the platforms that have it.
private struct Side {
  var value: String
  var platforms: String

  init(_ members: [AlignedMember]) {
    value = members[0].member.value.text
    var names: [String] = []
    for name in members.map(\.edition.platform.id) where !names.contains(name) {
      names.append(name)
    }
    platforms = names.joined(separator: ", ")
  }
}

private enum Words: Message {
  case departs(String, own: Side, agreed: Side, Neighbours?)
  case undecided(String, [Side])
  case pages(String, String, String, pages: Int)
  case space(String, CodeSpaces.Departure, on: String)
  case example(EnumMember?)
  case here(String, String)
  case use(String)

  var english: String {
    switch self {
    case .departs(let name, let own, let agreed, let neighbours):
      "'\(name)' is \(own.value) on \(own.platforms), \(agreed.value) on \(agreed.platforms)"
        + (neighbours.map { "; its neighbours are \($0.before) and \($0.after)" } ?? "")
    case .undecided(let name, let sides):
      "'\(name)' is " + sides.map { "\($0.value) on \($0.platforms)" }.joined(separator: ", ")
        + "; no value has a majority"
    case .pages(let name, let own, let agreed, let pages):
      "'\(name)' is \(own) here, \(agreed) on \(pages) other pages of the platform"
    case .space(let name, let departure, let other):
      switch departure.kind {
      case .kinds:
        departure.isOfStrings
          ? "'\(name)' has strings where it has numbers on \(other)"
          : "'\(name)' has numbers where it has strings on \(other)"
      case .offset(let offset):
        "every value of '\(name)' is \(abs(offset)) \(offset > 0 ? "higher" : "lower") than on \(other)"
      case .others(let agreeing, let shared):
        "\(agreeing) of \(shared) values of '\(name)' are the same on \(other)"
      case .meanings(let same, let shared):
        "\(same) of \(shared) values that '\(name)' shares with \(other) mean the same"
      case .ordinalsForBits: "'\(name)' counts where \(other) has bits"
      }
    case .example(let member): member.map { "'\($0.name)' is \($0.value.text)" } ?? "here"
    case .here(let value, let platform): "\(value) on \(platform)"
    case .use(let value): "use \(value)"
    }
  }

  var chinese: String {
    switch self {
    case .departs(let name, let own, let agreed, let neighbours):
      "“\(name)”在 \(own.platforms) 上是 \(own.value)，在 \(agreed.platforms) 上是 \(agreed.value)"
        + (neighbours.map { "；相邻的值是 \($0.before) 和 \($0.after)" } ?? "")
    case .undecided(let name, let sides):
      "“\(name)”" + sides.map { "在 \($0.platforms) 上是 \($0.value)" }.joined(separator: "，")
        + "；没有多数一致的值"
    case .pages(let name, let own, let agreed, let pages):
      "“\(name)”在这里是 \(own)，在同一平台的另外 \(pages) 个页面上是 \(agreed)"
    case .space(let name, let departure, let other):
      switch departure.kind {
      case .kinds:
        departure.isOfStrings
          ? "“\(name)”的值是字符串，而 \(other) 上是数字" : "“\(name)”的值是数字，而 \(other) 上是字符串"
      case .offset(let offset):
        "“\(name)”的每个值都比 \(other) 上\(offset > 0 ? "大" : "小") \(abs(offset))"
      case .others(let agreeing, let shared):
        "“\(name)”的 \(shared) 个值中有 \(agreeing) 个与 \(other) 相同"
      case .meanings(let same, let shared):
        "“\(name)”与 \(other) 共有的 \(shared) 个值中有 \(same) 个含义相同"
      case .ordinalsForBits: "“\(name)”用序号，而 \(other) 用位标志"
      }
    case .example(let member): member.map { "“\($0.name)”是 \($0.value.text)" } ?? "这里"
    case .here(let value, let platform): "\(platform)：\(value)"
    case .use(let value): "改为 \(value)"
    }
  }
}
