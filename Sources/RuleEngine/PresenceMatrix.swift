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
  /// Which presentations are each other's counterparts, and how far.
  package let correspondence: Correspondence
  /// By index of the catalogue's declarations.
  package private(set) var declarations: [Int: EnumDeclaration] = [:]
  private let products: Products
  private let editionMembers: EditionMembers
  private let lostMembers: LostMembers
  private var otherSpaces: Set<Edition> = []
  private var unresolved: Set<Edition> = []
  /// By presentation: the ones of other editions that its members are looked for in.
  private var placesOfMembers: [Int: [(edition: Edition, declaration: Int)]] = [:]
  /// By a member's enum and name: the rows that hold such a member.
  private var rowsOfName: [Name: [Int]] = [:]
  /// By edition: the names of its members without prefixes, as words in one.
  private var stems: [Edition: Set<String>] = [:]

  private struct Name: Hashable {
    var declaration: Int
    var member: String
  }

  package init(_ subject: AlignedEnumSubject) {
    let members = subject.rows.map(\.members)
    correspondence = Correspondence(members)
    rows = members.map { Row(members: Dictionary(grouping: $0, by: \.edition)) }
    products = subject.study(Products.self)
    editionMembers = subject.study(EditionMembers.self)
    lostMembers = subject.study(LostMembers.self)
    let spaces = subject.study(CodeSpaces.self)
    for column in subject.columns {
      let edition = column.declaration.edition
      if !editions.contains(edition) { editions.append(edition) }
      declarations[column.declarationIndex] = column.declaration
      if column.declaration.unresolvedMembers > 0 { unresolved.insert(edition) }
      if column.isPart || spaces.departure(of: column.declarationIndex) != nil {
        otherSpaces.insert(edition)
      }
      let known = places[edition]?.members.count ?? -1
      if column.declaration.members.count > known { places[edition] = column.declaration }
    }
    for (index, declaration) in declarations {
      placesOfMembers[index] = correspondence.counterparts(of: index).filter { edition, place in
        edition.version == declaration.edition.version
          && declarations[place].map { !areUnrelated(declaration, $0) } ?? false
      }
    }
    for (row, members) in members.enumerated() {
      for member in members {
        rowsOfName[Self.name(of: member), default: []].append(row)
        stems[member.edition, default: []].insert(Self.stem(of: member))
      }
    }
  }

  /// The platforms that have the enum.
  package var platforms: Set<Platform> { Set(editions.map(\.platform)) }

  /// The enum of an edition that would hold a member, and the members elsewhere that say so.
  package struct Home: Sendable {
    /// An index of the catalogue's declarations.
    package var declaration: Int
    /// By edition.
    package var members: [AlignedMember]
  }

  /// Where the editions that lack a member would have it; an edition that cannot be asked for it has
  /// no such place.
  package func homes(of row: Row) -> [Edition: Home] {
    var found: [Edition: [Int: [AlignedMember]]] = [:]
    for (_, cells) in row.members.sorted(by: { $0.key < $1.key }) {
      for cell in cells {
        for (edition, place) in placesOfMembers[cell.declarationIndex] ?? []
        where row.members[edition] == nil {
          found[edition, default: [:]][place, default: []].append(cell)
        }
      }
    }
    return found.compactMapValues { members in
      func rank(_ place: Int) -> (Int, Int, Int) {
        let platforms = (members[place] ?? []).lazy.map(\.edition).platformCount
        return (platforms, declarations[place]?.members.count ?? 0, -place)
      }
      guard let place = members.keys.max(by: { rank($0) < rank($1) }) else { return nil }
      return Home(declaration: place, members: members[place] ?? [])
    }
  }

  /// Whether an edition has a member that a page lists twice, by the other of the two entries, or one
  /// of the same name that stands in another row.
  package func hasNamesake(of member: AlignedMember, _ edition: Edition) -> Bool {
    rowsOfName[Self.name(of: member)]?.contains { rows[$0].members[edition] != nil } ?? false
      || stems[edition]?.contains(Self.stem(of: member)) ?? false
  }

  /// Whether an edition has a member in another enum, as a list of warnings that is a part of its errors.
  package func hasElsewhere(_ member: EnumMember, _ edition: Edition) -> Bool {
    editionMembers.has(member, edition)
  }

  /// Whether a member stands in a broken table of the page that would hold it, or in a row that
  /// could not be read.
  package func isLost(_ member: EnumMember, on place: EnumDeclaration) -> Bool {
    lostMembers.has(member.name, on: place.file)
      || place.unreadRows.contains { $0.means(member) }
  }

  private static func stem(of member: AlignedMember) -> String { member.cell.stem.joined() }

  private static func name(of member: AlignedMember) -> Name {
    Name(declaration: member.declarationIndex, member: member.member.name)
  }

  /// Whether two enums are of different products, or one only lists names that are defined elsewhere, such
  /// as the errors of a call, and is of another platform: such lists differ by what they are lists of.
  ///
  /// Lists that are enums because they hold the same names are lists of one thing.
  private func areUnrelated(_ first: EnumDeclaration, _ second: EnumDeclaration) -> Bool {
    products.areApart(first.file, second.file)
      || first.edition.platform != second.edition.platform
        && (first.isListing || second.isListing)
        && !(first.isCorroborated && second.isCorroborated)
  }

  /// Whether an edition has members of which only the site's build knows the names.
  package func isUnresolved(_ edition: Edition) -> Bool { unresolved.contains(edition) }

  /// Whether an edition has values of its own, or shows the enum as a part of another.
  package func isOtherSpace(_ edition: Edition) -> Bool { otherSpaces.contains(edition) }
}
