import EnumModel
import RuleEngine

/// Which members of a row may be held against each other, and how much a difference says.
struct ValueComparison {
  private let subject: AlignedEnumSubject
  /// By declaration: forms of the enum's name.
  private var names: [Int: Set<String>] = [:]

  init(_ subject: AlignedEnumSubject) {
    self.subject = subject
    for column in subject.columns { names[column.declarationIndex] = column.nameForms }
  }

  /// The members of a row without those of sibling enums.
  ///
  /// An edition that has two enums with a member each, such as a format and the format of a sink, is
  /// held against the others by the one that most of the others name so; the sibling has values of
  /// its own. One enum that is documented twice stays.
  func comparable(_ members: [AlignedMember]) -> [AlignedMember] {
    let editions = Dictionary(grouping: members, by: \.edition)
    guard editions.values.contains(where: { $0.count > 1 }) else { return members }
    let uses = Dictionary(grouping: members) { names[$0.declarationIndex] ?? [] }
      .mapValues { Set($0.map(\.edition)).count }
    func rank(_ member: AlignedMember) -> Int { uses[names[member.declarationIndex] ?? []] ?? 0 }
    return members.filter { member in
      rank(member) == editions[member.edition]?.map(rank).max()
    }
  }

  /// Whether a member only meets the others through further platforms, or nothing but one row says that
  /// two pages which no platform is known of describe one enum: other values of theirs do not agree.
  func isDoubtful(_ member: AlignedMember, _ others: some Sequence<AlignedMember>) -> Bool {
    let isLinked = others.contains {
      subject.areLinked(member.declarationIndex, $0.declarationIndex)
    }
    guard isLinked else { return true }
    guard member.edition.platform.isPage else { return false }
    return !others.contains {
      $0.edition.platform == member.edition.platform
        || agree(member.declarationIndex, $0.declarationIndex)
    }
  }

  /// Whether more values of two enums are equal than not, those that are 0 in both aside.
  private func agree(_ first: Int, _ second: Int) -> Bool {
    var (equal, unequal) = (0, 0)
    for row in subject.rows {
      let values = [first, second].map { declaration in
        row.members.first { $0.declarationIndex == declaration }?.member.value.integer
      }
      guard let own = values[0], let other = values[1], own != 0 || other != 0 else { continue }
      if own == other { equal += 1 } else { unequal += 1 }
    }
    return equal > unequal
  }
}
