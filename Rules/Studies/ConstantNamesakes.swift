import EnumModel
import RuleEngine

/// Constants that one page gives another value than the other pages of its edition do.
///
/// Lists of constants repeat each other: the errors of one call, those of one header, all of them. What
/// they list is chosen anew for each page, so they are not one enum and do not line up; yet a constant
/// that no type encloses has one value.
struct ConstantNamesakes: Study {
  /// A constant in one of several lists.
  struct Place: Sendable {
    var declaration: EnumDeclaration
    var member: EnumMember
  }

  /// One page against the others.
  struct Departure: Sendable {
    var odd: Place
    /// The first on each of the other pages, by file.
    var agreed: [Place]
  }

  /// With one page on each side nobody can say which is right, and two libraries that chose the same
  /// name look alike.
  private static let enoughPages = 2
  /// Lists that share so many constants, name and value, take them from the same place; two libraries
  /// share an OK and perhaps one more.
  private static let enoughShared = 3
  /// So many other lists are asked whether they are of one kind with the odd one.
  private static let askedLists = 8

  /// In page order.
  private(set) var departures: [Departure] = []

  private struct Key: Hashable {
    var edition: Edition
    var name: String
  }

  private struct Index: Hashable {
    var declaration: Int
    var member: Int
  }

  init(_ catalogue: Catalogue) {
    let declarations = catalogue.declarations
    var known: [Key: [Index]] = [:]
    var values: [Int: [String: Int128]] = [:]
    for (index, declaration) in declarations.enumerated() where declaration.declaredType == nil {
      for (position, member) in declaration.members.enumerated() {
        guard let value = Self.value(of: member) else { continue }
        values[index, default: [:]][member.name] = value
        known[Key(edition: declaration.edition, name: member.name), default: []]
          .append(Index(declaration: index, member: position))
      }
    }
    let odd = known.values.compactMap { places in
      Self.departure(among: places, values, declarations)
    }
    departures = odd.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// The value of a constant whose name is its own, as those of several words are: a NONE or an ERROR
  /// is found in unrelated lists.
  private static func value(of member: EnumMember) -> Int128? {
    member.isDeprecated || !member.name.contains("_") ? nil : member.value.integer
  }

  private static func departure(
    among places: [Index], _ values: [Int: [String: Int128]], _ declarations: [EnumDeclaration]
  ) -> ([Int], Departure)? {
    guard places.count > enoughPages else { return nil }
    let groups = Dictionary(grouping: places) { place in
      declarations[place.declaration].members[place.member].value.integer
    }
    guard groups.count == 2 else { return nil }
    let sides = groups.values.map { ($0, Set($0.map { declarations[$0.declaration].file })) }
      .sorted { $0.1.count < $1.1.count }
    let (own, others) = (sides[0], sides[1])
    guard own.1.count == 1, others.1.count >= enoughPages, own.1.isDisjoint(with: others.1),
      let odd = own.0.first, let constants = values[odd.declaration]
    else { return nil }
    let isOfOneKind = Set(others.0.map(\.declaration)).sorted().prefix(askedLists).contains {
      list in
      let there = values[list] ?? [:]
      return constants.count { there[$0.key] == $0.value } >= enoughShared
    }
    guard isOfOneKind else { return nil }
    var seen = Set<String>()
    let agreed = others.0.map { place(at: $0, declarations) }
      .filter { seen.insert($0.declaration.file).inserted }
    return (
      [odd.declaration, odd.member], Departure(odd: place(at: odd, declarations), agreed: agreed)
    )
  }

  private static func place(at index: Index, _ declarations: [EnumDeclaration]) -> Place {
    let declaration = declarations[index.declaration]
    return Place(declaration: declaration, member: declaration.members[index.member])
  }
}
