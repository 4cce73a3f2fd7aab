import EnumModel

/// Puts rows and columns into the shape that the rest of the program sees.
struct AlignmentAssembly {
  private(set) var alignment = Alignment(enums: [])
  private let profiles: [EnumProfile]
  private let rows: RowBuilder
  private let table: WordTable
  private let pins: Pins
  /// By profile: its place among the columns of an enum.
  private var ranks: [Int]
  /// By profile: forms that say where its members stand.
  private let schemes: [Set<String>]

  init(
    _ declarations: [EnumDeclaration], _ profiles: [EnumProfile], _ links: [EnumLinker.Link],
    _ rows: RowBuilder, _ builder: ProfileBuilder, pins: Pins
  ) {
    self.pins = pins
    self.profiles = profiles
    self.rows = rows
    table = builder.table
    ranks = Array(repeating: 0, count: profiles.count)
    schemes = profiles.map { [table] profile in
      let name = NameWords.split(declarations[profile.declaration].name)
      let forms = name.map { table.synonyms.canonicalForm(of: $0.text) }
      return Set(forms + profile.context.map { table.formTexts[$0] })
    }
    for (rank, profile) in Self.ordered(profiles).enumerated() { ranks[profile] = rank }

    var component = DisjointSets(profiles.count)
    for link in links { component.join(link.a, link.b) }
    let groups = Dictionary(grouping: profiles.indices) { component.root($0) }
    let linksByGroup = Dictionary(grouping: links.indices) { component.root(links[$0].a) }
    let rowsByGroup = Dictionary(grouping: rows.rows) { component.root($0[0].profile) }
    for (group, members) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      let columns = members.sorted { ranks[$0] < ranks[$1] }
      let concepts = Self.ordered(rowsByGroup[group] ?? [], columns).map(concept)
      guard let first = columns.first, !concepts.isEmpty else { continue }
      let name = builder.prefixes.nameWithoutPrefix(of: declarations[profiles[first].declaration])
      var shown: [EnumColumn] = []
      for profile in columns {
        let column = EnumColumn(
          declaration: profiles[profile].declaration, isPart: profiles[profile].isPart,
          nameForms: Set(profiles[profile].nameForms.map { table.formTexts[$0] }),
          alias: pins.group(ofEnum: profiles[profile].declaration))
        if !shown.contains(column) { shown.append(column) }
      }
      let linked = (linksByGroup[group] ?? []).map { index in
        Set([links[index].a, links[index].b].map { profiles[$0].declaration })
      }
      alignment.enums.append(
        AlignedEnum(concept: name, columns: shown, rows: concepts, links: Set(linked)))
    }
  }

  /// Indices of the profiles in the order that columns are shown in.
  private static func ordered(_ profiles: [EnumProfile]) -> [Int] {
    let platformRanks = profiles.map(\.edition.platformRank)
    return profiles.indices.sorted {
      (platformRanks[$0], profiles[$0].edition, profiles[$0].declaration, $0)
        < (platformRanks[$1], profiles[$1].edition, profiles[$1].declaration, $1)
    }
  }

  /// Rows in the order of the largest column; what it lacks stands where its neighbours do.
  private static func ordered(_ rows: [[RowBuilder.Cell]], _ columns: [Int]) -> [[RowBuilder.Cell]]
  {
    var places: [Int: [(member: Int, row: Int)]] = [:]
    for (row, cells) in rows.enumerated() {
      for cell in cells { places[cell.profile, default: []].append((cell.member, row)) }
    }
    let bySize = columns.sorted {
      let sizes = [$0, $1].map { places[$0]?.count ?? 0 }
      return sizes[0] == sizes[1] ? $0 < $1 : sizes[0] > sizes[1]
    }
    /// By row, with what begins the enum in front: the rows that stand behind it.
    var following = [[Int]](repeating: [], count: rows.count + 1)
    var isPlaced = [Bool](repeating: false, count: rows.count)
    for column in bySize {
      var last = -1
      for (_, row) in (places[column] ?? []).sorted(by: { $0.member < $1.member }) {
        if !isPlaced[row] { following[last + 1].append(row) }
        isPlaced[row] = true
        last = row
      }
    }
    var order: [[RowBuilder.Cell]] = []
    var stack: [Int] = following[0].reversed()
    while let row = stack.popLast() {
      order.append(rows[row])
      stack += following[row + 1].reversed()
    }
    return order
  }

  private func concept(_ cells: [RowBuilder.Cell]) -> Concept {
    let ordered = cells.sorted {
      $0.profile == $1.profile ? $0 < $1 : ranks[$0.profile] < ranks[$1.profile]
    }
    let members = ordered.map { cell in
      let declaration = profiles[cell.profile].declaration
      let member = profiles[cell.profile].members[cell.member]
      return ConceptMember(
        declaration: declaration, member: member.index, confidence: rows.confidence(of: cell),
        stem: member.stem.map { word in
          ConceptMember.Word(
            text: table.texts[word], form: table.formTexts[table.form[word]])
        },
        scheme: schemes[cell.profile],
        alias: pins.group(ofMember: member.index, of: declaration))
    }
    let first = profiles[ordered[0].profile].members[ordered[0].member]
    let words = (first.stem.isEmpty ? first.words : first.stem).map { table.texts[$0] }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return Concept(name: name, members: members)
  }
}
