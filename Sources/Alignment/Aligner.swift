package import EnumModel

/// Lines up the enums of a run.
package enum Aligner {
  /// Every enum and member in its place, with what that was made of.
  ///
  /// - Parameters:
  ///   - declarations: every enum of the run, in page order.
  ///   - knowledge: what the project says of them.
  ///   - known: what an alignment of nearly the same enums has found; such pairs are not compared again.
  ///   - mapper: may compare several pairs of enums at once.
  package static func record(
    _ declarations: [EnumDeclaration], knowing knowledge: ProjectKnowledge = ProjectKnowledge(),
    reusing known: KnownPairs? = nil,
    on mapper: some WorkMapper = SerialMapper()
  ) -> AlignmentRecord {
    let pins = Pins(knowledge.aliases, in: declarations)
    let synonyms = Synonyms(joining: knowledge.aliases.words.map { $0.map(\.text) })
    var builder = ProfileBuilder(declarations, synonyms: synonyms, on: mapper)
    let wholes = builder.profiles(of: declarations, on: mapper)
    let rarity = Rarity(wholes, table: builder.table, valueCount: builder.valueCount)
    let aligner = PairAligner(
      table: builder.table, rarity: rarity, grams: builder.grams, pins: pins)
    let alignments = known?.alignments(for: declarations) ?? [:]
    func links(of pairs: [ProfilePair], among profiles: [EnumProfile]) -> [EnumLinker.Link] {
      mapper.map(pairs) { pair in
        EnumLinker.Link(
          a: pair.a, b: pair.b,
          alignment: alignments[pair] ?? aligner.align(profiles[pair.a], profiles[pair.b]))
      }
    }
    let pairs = links(
      of: pins.added(to: Blocking.pairs(wholes, rarity: rarity, on: mapper), ofOneEdition: false),
      among: wholes)
    let presentations = links(
      of: pins.added(to: Presentations.pairs(wholes, of: declarations), ofOneEdition: true),
      among: wholes)
    let linker = EnumLinker(wholes, pairs, presentations: presentations, rarity: rarity)
    var subsets = Subsets(wholes, links: linker.links, rarity: rarity)
    subsets.find(builder: builder, aligner: aligner)
    let profiles = subsets.profiles
    let pinned = links(
      of: pins.unlinked(profiles, subsets.links, moved: subsets.moved), among: profiles
    ).map { link in
      // Whose members are one, they are.
      var link = link
      link.alignment.evidence.alias = Pins.weight
      return link
    }
    let all = subsets.links + pinned
    var compared = subsets.alignments
    compared.reserveCapacity(compared.count + linker.compared.count + pinned.count)
    for link in linker.compared + pinned {
      compared[ProfilePair(link.a, link.b)] = link.alignment
    }
    let rows = RowBuilder(
      profiles, links: all,
      licences: linker.licences.union(pinned.map { ProfilePair($0.a, $0.b) }),
      alignments: compared, without: subsets.moved)
    let assembly = AlignmentAssembly(
      declarations, profiles, all, rows, builder, pins: pins)
    return AlignmentRecord(
      alignment: assembly.alignment, profiles: profiles, aligner: aligner, compared: compared,
      links: all, moved: subsets.moved,
      known: KnownPairs(declarations, pairs + presentations))
  }
}
