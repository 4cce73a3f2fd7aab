import Alignment
package import EnumModel

/// Which editions of an aligned enum have which concepts.
package struct PresenceMatrix: Sendable {
  /// A concept by the editions that have it.
  package struct Row: Sendable {
    package var members: [Edition: [AlignedMember]]
  }

  package let rows: [Row]
  /// By platform, in the order of the columns.
  package private(set) var editions: [Edition] = []
  /// The largest presentation of each edition.
  package private(set) var places: [Edition: EnumDeclaration] = [:]
  /// The integers of each edition.
  package private(set) var values: [Edition: Set<Int128>] = [:]
  private var otherSpaces: Set<Edition> = []
  private var unresolved: Set<Edition> = []
  private var listings: Set<Edition> = []
  /// Where an edition stands in `common`.
  private var numbers: [Edition: Int] = [:]
  /// By edition, and by other edition: how many concepts both have.
  private var common: [[Int]] = []
  /// By edition: the members of other editions that it has, each as its enum and name.
  private var counterparts: [Edition: Set<Name>] = [:]

  /// By edition: the names of its members without prefixes, as words in one.
  private var stems: [Edition: Set<String>] = [:]

  private struct Name: Hashable {
    var declaration: Int
    var member: String
  }

  package init(_ subject: AlignedEnumSubject) {
    rows = subject.rows.map { row in
      Row(members: Dictionary(grouping: row.members, by: \.edition))
    }
    for edition in rows.flatMap(\.members.keys) where numbers[edition] == nil {
      numbers[edition] = numbers.count
    }
    let none = [Int](repeating: 0, count: numbers.count)
    common = [[Int]](repeating: none, count: numbers.count)
    for row in rows {
      let present = row.members.keys.compactMap { numbers[$0] }
      for first in present {
        for second in present { common[first][second] += 1 }
      }
    }
    let spaces = subject.study(CodeSpaces.self)
    for column in subject.columns {
      let edition = column.declaration.edition
      if !editions.contains(edition) { editions.append(edition) }
      if column.declaration.unresolvedMembers > 0 { unresolved.insert(edition) }
      if column.isPart || spaces.departure(of: column.declarationIndex) != nil {
        otherSpaces.insert(edition)
      }
      let known = places[edition]?.members.count ?? -1
      if column.declaration.members.count > known { places[edition] = column.declaration }
      values[edition, default: []].formUnion(column.declaration.members.compactMap(\.value.integer))
    }
    listings = Set(places.filter { $0.value.isListing }.keys)
    for members in rows.map(\.members) {
      let names = members.values.flatMap { $0 }.map(Self.name)
      for (edition, own) in members {
        counterparts[edition, default: []].formUnion(names)
        stems[edition, default: []].formUnion(own.map(Self.stem))
      }
    }
  }

  /// Whether an edition has a member that a page lists twice, by the other of the two entries, or one
  /// of the same name that stands in another row.
  package func hasNamesake(of member: AlignedMember, _ edition: Edition) -> Bool {
    counterparts[edition]?.contains(Self.name(of: member)) ?? false
      || stems[edition]?.contains(Self.stem(of: member)) ?? false
  }

  private static func stem(of member: AlignedMember) -> String { member.cell.stem.joined() }

  private static func name(of member: AlignedMember) -> Name {
    Name(declaration: member.declarationIndex, member: member.member.name)
  }

  /// Of the concepts that the first edition has, the share that the second has as well.
  package func correspondence(of first: Edition, with second: Edition) -> Double {
    Double(shared(first, second)) / Double(max(1, shared(first, first)))
  }

  /// Of the concepts that have a counterpart at all, the share that an edition has.
  package func completeness(of edition: Edition) -> Double {
    Double(shared(edition, edition)) / Double(max(1, rows.count))
  }

  /// How many concepts two editions have.
  private func shared(_ first: Edition, _ second: Edition) -> Int {
    guard let first = numbers[first], let second = numbers[second] else { return 0 }
    return common[first][second]
  }

  /// Of the concepts that two editions share, the share with the same value.
  package func agreement(of first: Edition, with second: Edition) -> Double {
    let shared = rows.compactMap { row -> Bool? in
      guard let a = row.members[first]?.first?.member.value.identity,
        let b = row.members[second]?.first?.member.value.identity
      else { return nil }
      return a == b
    }
    return Double(shared.count { $0 }) / Double(max(1, shared.count))
  }

  /// Whether an edition has members of which only the site's build knows the names.
  package func isUnresolved(_ edition: Edition) -> Bool { unresolved.contains(edition) }

  /// Whether one edition only lists names that are defined elsewhere, such as the errors of a call, and
  /// is of another platform: such lists differ by what they are lists of.
  package func isUnrelatedListing(_ first: Edition, _ second: Edition) -> Bool {
    first.platform != second.platform && (listings.contains(first) || listings.contains(second))
  }

  /// Whether an edition has values of its own, or shows the enum as a part of another.
  package func isOtherSpace(_ edition: Edition) -> Bool { otherSpaces.contains(edition) }
}
