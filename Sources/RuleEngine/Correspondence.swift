package import EnumModel

/// How far the presentations of an aligned enum have the same members.
///
/// An aligned enum may hold several enums of one edition: a split one, like-named ones of two products,
/// or neighbours that a coarse page merges. What a presentation lacks is hence asked of two enums that
/// are each other's nearest, never of everything that came together.
///
/// Members that are written alike are the same, too, where they stand in two rows.
///
/// Presentations are indices of the catalogue's declarations.
package struct Correspondence: Sendable {
  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// What two presentations share.
  private struct Common {
    var members = 0
    /// Members with values of one kind, and those with equal ones.
    var comparable = 0
    var agreeing = 0
  }

  private struct Presentation {
    var edition: Edition
    /// By row: the value.
    var values: [Int: EnumValue.Kind?] = [:]
    /// By row: the name as written.
    var names: [Int: String] = [:]
    var allNames: Set<String> = []

    mutating func add(_ member: EnumMember, row: Int) {
      values.updateValue(member.value.identity, forKey: row)
      names[row] = member.name
      allNames.insert(member.name)
    }

    /// Whether it has the member that stands in a row of another one.
    func has(_ row: Int, of other: Presentation) -> Bool {
      values[row] != nil || other.names[row].map(allNames.contains) ?? false
    }
  }

  /// So many members that only a second enum has make an enum a split one; a single one may be a slip.
  private static let partSize = 2
  /// What so many other platforms have is agreed; two may well be the ones that are of another edition.
  private static let enoughPlatforms = 3

  private var presentations: [Int: Presentation] = [:]
  private var common: [Pair: Common] = [:]
  /// By presentation, and by edition: the nearest presentations there; more than one where they tie.
  private var nearest: [Int: [Edition: [Int]]] = [:]
  private var declarationsByEdition: [Edition: [Int]] = [:]
  private var completeness: [Int: Double] = [:]

  init(_ rows: [[AlignedMember]]) {
    // Of many presentations few share a row or a name.
    var holdersOfName: [String: [Int]] = [:]
    for (row, members) in rows.enumerated() {
      for member in members {
        holdersOfName[member.member.name, default: []].append(member.declarationIndex)
        // In place: a copy for every member would make large enums cost by their square.
        presentations[member.declarationIndex, default: Presentation(edition: member.edition)]
          .add(member.member, row: row)
      }
    }
    let ordered = presentations.sorted { $0.key < $1.key }
    for (declaration, own) in ordered {
      declarationsByEdition[own.edition, default: []].append(declaration)
      var closest: [Edition: Double] = [:]
      var others = Set<Int>()
      for (row, name) in own.names {
        for member in rows[row] { others.insert(member.declarationIndex) }
        others.formUnion(holdersOfName[name] ?? [])
      }
      for other in others.sorted() {
        guard let its = presentations[other], its.edition != own.edition else { continue }
        let known = Self.compare(own, its)
        guard known.members > 0 else { continue }
        let pair = Pair(first: declaration, second: other)
        common[pair] = known
        let degree = Double(2 * known.members) / Double(own.values.count + its.values.count)
        if degree > closest[its.edition] ?? 0 {
          closest[its.edition] = degree
          nearest[declaration, default: [:]][its.edition] = [other]
        } else if degree == closest[its.edition] {
          nearest[declaration, default: [:]][its.edition, default: []].append(other)
        }
      }
    }
    for (declaration, _) in ordered { completeness[declaration] = agreedShare(of: declaration) }
  }

  private static func compare(_ first: Presentation, _ second: Presentation) -> Common {
    var common = Common()
    for (row, value) in first.values where second.has(row, of: first) {
      common.members += 1
      switch (value, second.values[row] ?? nil) {
      case (.integer(let a)?, .integer(let b)?):
        common.comparable += 1
        if a == b { common.agreeing += 1 }
      case (.string(let a)?, .string(let b)?):
        common.comparable += 1
        if a == b { common.agreeing += 1 }
      default: break
      }
    }
    return common
  }

  /// Of the members that the counterparts of a presentation on three other platforms have, the share that
  /// it has as well; 1 without such members.
  package func completeness(of declaration: Int) -> Double { completeness[declaration] ?? 1 }

  private func agreedShare(of declaration: Int) -> Double {
    guard let own = presentations[declaration] else { return 1 }
    // By row: how many platforms have it.
    var platforms: [Int: Int] = [:]
    let others = Dictionary(grouping: declarationsByEdition.keys, by: \.platform)
    for (platform, editions) in others where platform != own.edition.platform {
      var rows = Set<Int>()
      for edition in editions {
        for other in counterparts(of: declaration, in: edition) {
          if let its = presentations[other] { rows.formUnion(its.values.keys) }
        }
      }
      for row in rows { platforms[row, default: 0] += 1 }
    }
    let agreed = platforms.filter { $0.value >= Self.enoughPlatforms }
    guard !agreed.isEmpty else { return 1 }
    let held = agreed.count { own.values[$0.key] != nil }
    return Double(held) / Double(agreed.count)
  }

  private func size(_ declaration: Int) -> Int { presentations[declaration]?.values.count ?? 0 }

  /// The presentations of another edition that are nearest to one, and to which it is the nearest.
  package func counterparts(of declaration: Int, in edition: Edition) -> [Int] {
    guard let own = presentations[declaration]?.edition else { return [] }
    return (nearest[declaration]?[edition] ?? []).filter {
      nearest[$0]?[own]?.contains(declaration) ?? false
    }
  }

  /// The presentations of all other editions that are nearest to one, and to which it is the nearest.
  package func counterparts(of declaration: Int) -> [(edition: Edition, declaration: Int)] {
    (nearest[declaration] ?? [:]).keys.flatMap { edition in
      counterparts(of: declaration, in: edition).map { (edition, $0) }
    }
  }

  /// Of the members of the first presentation, the share that the second has as well.
  package func share(of first: Int, in second: Int) -> Double {
    let shared = common[Pair(first: first, second: second)]?.members ?? 0
    return Double(shared) / Double(max(1, size(first)))
  }

  /// Of the members that two presentations share, the share with the same value; nil where no values
  /// are of one kind.
  package func agreement(of first: Int, with second: Int) -> Double? {
    guard let known = common[Pair(first: first, second: second)], known.comparable > 0 else {
      return nil
    }
    return Double(known.agreeing) / Double(known.comparable)
  }

  /// Whether two presentations give their members values of different kinds, as numbers and texts.
  package func differInKind(_ first: Int, _ second: Int) -> Bool {
    func hasValues(_ declaration: Int) -> Bool {
      presentations[declaration]?.values.values.contains { $0 != nil } ?? false
    }
    return agreement(of: first, with: second) == nil && hasValues(first) && hasValues(second)
  }

  /// Whether each member that the second presentation lacks may be one of its own by another name: it has
  /// as many that the first lacks, and there are no values to tell.
  package func mayBeRenamed(of first: Int, in second: Int) -> Bool {
    guard let known = common[Pair(first: first, second: second)], known.comparable == 0 else {
      return false
    }
    let own = size(second) - known.members
    return own > 0 && own >= size(first) - known.members
  }

  /// Whether a presentation's members stand in a further enum beside its counterpart, so that nobody can
  /// say which of the two lacks one.
  package func isSplit(_ declaration: Int, besides counterpart: Int) -> Bool {
    guard let rows = presentations[declaration]?.values.keys,
      let own = presentations[counterpart]
    else { return false }
    return (declarationsByEdition[own.edition] ?? []).contains { other in
      guard other != counterpart, let others = presentations[other]?.values else { return false }
      return rows.count { others[$0] != nil && own.values[$0] == nil } >= Self.partSize
    }
  }

  /// Whether a presentation gives a value to a member that another presentation does not have.
  package func isTaken(_ value: EnumValue.Kind, in declaration: Int, apartFrom other: Int) -> Bool {
    let others = presentations[other]?.values ?? [:]
    return presentations[declaration]?.values.contains { row, own in
      own == value && others[row] == nil
    } ?? false
  }

  /// The integers of a presentation.
  package func integers(of declaration: Int) -> Set<Int128> {
    Set(
      (presentations[declaration]?.values ?? [:]).values.compactMap { value in
        if case .integer(let integer)? = value { integer } else { nil }
      })
  }
}
