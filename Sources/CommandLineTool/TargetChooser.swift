import Settings
import Alignment
import EnumModel

/// Finds the one thing that a selector of the command line means, or says why there is none.
struct TargetChooser {
  /// The declarations of a run and how they line up.
  let declarations: [EnumDeclaration]
  let record: AlignmentRecord
  /// Tells the user that a selector names nothing, or too much.
  let complain: (RunProblem) -> Void

  /// What a selector means, as presentations that are all one.
  enum Choice {
    case members([AlignmentRecord.MemberPlace])
    /// Indices of the declarations.
    case enums([Int])
  }

  /// The aligned enum of a selector; nil, with a message, where there is not exactly one.
  func alignedEnum(_ text: String) -> Int? {
    guard let found = enums(text) else { return nil }
    return record.alignedEnum(of: found[0])
  }

  /// What two selectors mean; nil, with a message, where that is not certain or not comparable.
  func pair(_ first: String, _ second: String) -> (Choice, Choice)? {
    let texts = [first, second]
    let areMembers = texts.map { !Selector($0).members(in: declarations).isEmpty }
    let areEnums = texts.map { !Selector($0).enums(in: declarations).isEmpty }
    for (index, text) in texts.enumerated() where !areMembers[index] && !areEnums[index] {
      complain(unknown(text))
      return nil
    }
    if !areMembers.contains(false) {
      guard let a = members(first), let b = members(second) else { return nil }
      return (.members(a), .members(b))
    }
    guard !areEnums.contains(false) else {
      complain(
        areMembers[0]
          ? .enumAndMember(enumName: second, member: first)
          : .enumAndMember(enumName: first, member: second))
      return nil
    }
    guard let a = enums(first), let b = enums(second) else { return nil }
    return (.enums(a), .enums(b))
  }

  /// The presentations of one member.
  private func members(_ text: String) -> [AlignmentRecord.MemberPlace]? {
    let targets = distinct(Selector(text).members(in: declarations))
    let places = targets.compactMap { target in
      target.member.map {
        AlignmentRecord.MemberPlace(declaration: target.declaration, member: $0)
      }
    }
    let rows = places.map { place in record.row(of: place).map { [$0.alignedEnum, $0.row] } }
    return isOne(text, targets, rows) ? places : nil
  }

  /// The presentations of one enum.
  private func enums(_ text: String) -> [Int]? {
    let targets = Selector(text).enums(in: declarations)
    let groups = targets.map { record.alignedEnum(of: $0.declaration) }
    return isOne(text, targets, groups) ? targets.map(\.declaration) : nil
  }

  private func isOne<Group: Hashable>(
    _ text: String, _ targets: [Selector.Target], _ groups: [Group]
  ) -> Bool {
    guard !targets.isEmpty else {
      complain(unknown(text))
      return false
    }
    guard Set(groups).count == 1 else {
      complain(.ambiguousTarget(text, candidates: targets.map { $0.text(in: declarations) }))
      return false
    }
    return true
  }

  /// Without members that stand twice in their enum: of those no selector can mean one alone.
  private func distinct(_ targets: [Selector.Target]) -> [Selector.Target] {
    let groups = Dictionary(grouping: targets, by: \.declaration)
    return groups.sorted { $0.key < $1.key }.compactMap { _, group in
      group.max {
        rowSize(of: $0) < rowSize(of: $1)
          || rowSize(of: $0) == rowSize(of: $1)
            && ($0.member ?? 0) > ($1.member ?? 0)
      }
    }
  }

  private func rowSize(of target: Selector.Target) -> Int {
    guard let member = target.member,
      let place = record.row(of: .init(declaration: target.declaration, member: member))
    else { return 0 }
    return record.alignment.enums[place.alignedEnum].rows[place.row].members.count
  }

  private func unknown(_ text: String) -> RunProblem {
    let elsewhere = Selector(text).elsewhere(in: declarations)
    guard elsewhere.isEmpty else {
      return .unknownTarget(text, candidates: elsewhere.map { $0.text(in: declarations) })
    }
    let name = Selector(text).name
    let near = Suggestion.nearest(to: name, in: Selector.names(in: declarations))
    return .noSuchTarget(text, suggestion: near)
  }
}
