import EnumModel

/// What the aliases of a project name among the enums of a run.
struct ResolvedAliases {
  /// A name with something that it names.
  struct Entry<Place: Hashable> {
    var name: ProjectKnowledge.Name
    var place: Place
  }

  /// Lists that have something in common are one; of indices of the declarations.
  let enums: [[Entry<Int>]]
  let members: [[Entry<AlignmentRecord.MemberPlace>]]
  private(set) var faults: [AliasFault] = []

  init(_ aliases: KnownAliases, in declarations: [EnumDeclaration]) {
    enums = Self.joined(
      Self.resolved(aliases.enums, &faults, .enums, declarations) { selector in
        selector.enums(in: declarations).map(\.declaration)
      })
    members = Self.joined(
      Self.resolved(aliases.members, &faults, .members, declarations) { selector in
        selector.members(in: declarations).compactMap { target in
          target.member.map {
            AlignmentRecord.MemberPlace(declaration: target.declaration, member: $0)
          }
        }
      })
    findContradictions(declarations)
  }

  private static func resolved<Place: Hashable>(
    _ lists: [[ProjectKnowledge.Name]], _ faults: inout [AliasFault], _ kind: AliasFault.Kind,
    _ declarations: [EnumDeclaration], _ places: (Selector) -> [Place]
  ) -> [[Entry<Place>]] {
    lists.map { list in
      list.flatMap { name in
        let found = places(Selector(name.text))
        if found.isEmpty { faults.append(.idle(name, kind)) }
        return found.map { Entry(name: name, place: $0) }
      }
    }
  }

  private static func joined<Place>(_ lists: [[Entry<Place>]]) -> [[Entry<Place>]] {
    var groups: [[Entry<Place>]] = []
    for var list in lists {
      let places = Set(list.map(\.place))
      groups.removeAll { group in
        guard group.contains(where: { places.contains($0.place) }) else { return false }
        list = group + list
        return true
      }
      groups.append(list)
    }
    return groups
  }

  /// A name of members of several enums means too much, and an edition has a member once.
  private mutating func findContradictions(_ declarations: [EnumDeclaration]) {
    for group in members {
      for entries in Dictionary(grouping: group, by: { declarations[$0.place.declaration].edition })
        .sorted(by: { $0.key < $1.key }).map(\.value)
      {
        func enumName(_ entry: Entry<AlignmentRecord.MemberPlace>) -> String {
          declarations[entry.place.declaration].name
        }
        func name(_ entry: Entry<AlignmentRecord.MemberPlace>) -> String {
          declarations[entry.place.declaration].members[entry.place.member].name
        }
        for same in Dictionary(grouping: entries, by: \.name).values {
          let names = Set(same.map(enumName))
          if names.count > 1 { faults.append(.ambiguous(same[0].name, enums: names.sorted())) }
        }
        if let other = entries.first(where: { name($0) != name(entries[0]) }) {
          faults.append(.contradiction(entries[0].name, other.name))
        }
      }
    }
  }
}
