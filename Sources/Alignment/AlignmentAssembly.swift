import EnumModel

/// Puts rows and columns into the shape that the rest of the program sees.
struct AlignmentAssembly {
  private(set) var alignment = Alignment(enums: [])

  init(
    _ declarations: [EnumDeclaration], _ profiles: [EnumProfile], _ links: [EnumLinker.Link],
    _ rows: RowBuilder, table: WordTable
  ) {
    var component = Array(profiles.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while component[node] != node { node = component[node] }
      return node
    }
    for link in links { component[root(link.a)] = root(link.b) }
    let groups = Dictionary(grouping: profiles.indices) { root($0) }
    let rowsByGroup = Dictionary(grouping: rows.rows) { root($0[0].profile) }
    let prefixes = PlatformPrefixes(declarations)
    let schemes = Dictionary(
      uniqueKeysWithValues: profiles.indices.map { index in
        let name = NameWords.split(declarations[profiles[index].declaration].name)
        let forms = name.map { Synonyms.canonicalForm(of: $0.text) }
        return (index, Set(forms + profiles[index].context.map { table.formTexts[$0] }))
      })
    for (group, members) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      let columns = members.sorted { Self.precedes(profiles[$0], profiles[$1]) }
      let concepts = Self.ordered(rowsByGroup[group] ?? [], columns).map { cells in
        Self.concept(cells, profiles, rows.confidence, table, schemes)
      }
      guard let first = columns.first, !concepts.isEmpty else { continue }
      let name = prefixes.nameWithoutPrefix(of: declarations[profiles[first].declaration])
      var shown: [EnumColumn] = []
      for profile in columns.map({ profiles[$0] }) {
        let column = EnumColumn(declaration: profile.declaration, isPart: profile.isPart)
        if !shown.contains(column) { shown.append(column) }
      }
      alignment.enums.append(AlignedEnum(concept: name, columns: shown, rows: concepts))
    }
  }

  private static func precedes(_ a: EnumProfile, _ b: EnumProfile) -> Bool {
    let order = Platform.known
    let ranks = [a, b].map { order.firstIndex(of: $0.edition.platform) ?? order.count }
    return (ranks[0], a.edition, a.declaration) < (ranks[1], b.edition, b.declaration)
  }

  /// Rows in the order of the largest column; what it lacks stands where its neighbours do.
  private static func ordered(_ rows: [[RowBuilder.Cell]], _ columns: [Int]) -> [[RowBuilder.Cell]]
  {
    var placeInColumn: [Int: [Int: Int]] = [:]
    for (row, cells) in rows.enumerated() {
      for cell in cells { placeInColumn[cell.profile, default: [:]][cell.member] = row }
    }
    let bySize = columns.sorted {
      let sizes = [$0, $1].map { placeInColumn[$0]?.count ?? 0 }
      return sizes[0] == sizes[1] ? $0 < $1 : sizes[0] > sizes[1]
    }
    var following: [Int: [Int]] = [:]
    var placed = Set<Int>()
    for column in bySize {
      var last = -1
      for (_, row) in (placeInColumn[column] ?? [:]).sorted(by: { $0.key < $1.key }) {
        if placed.insert(row).inserted { following[last, default: []].append(row) }
        last = row
      }
    }
    var order: [[RowBuilder.Cell]] = []
    var stack: [Int] = (following[-1] ?? []).reversed()
    while let row = stack.popLast() {
      order.append(rows[row])
      stack += (following[row] ?? []).reversed()
    }
    return order
  }

  private static func concept(
    _ cells: [RowBuilder.Cell], _ profiles: [EnumProfile],
    _ confidence: [RowBuilder.Cell: Double], _ table: WordTable, _ schemes: [Int: Set<String>]
  ) -> Concept {
    let ordered = cells.sorted { a, b in
      a.profile == b.profile ? a < b : precedes(profiles[a.profile], profiles[b.profile])
    }
    let members = ordered.map { cell in
      let profile = profiles[cell.profile]
      return ConceptMember(
        declaration: profile.declaration, member: profile.members[cell.member].index,
        confidence: confidence[cell] ?? 1,
        stem: profile.members[cell.member].stem.map { table.texts[$0] },
        scheme: schemes[cell.profile] ?? [])
    }
    let first = profiles[ordered[0].profile].members[ordered[0].member]
    let words = (first.stem.isEmpty ? first.words : first.stem).map { table.texts[$0] }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return Concept(name: name, members: members)
  }
}
