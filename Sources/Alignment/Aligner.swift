package import EnumModel

/// Lines up the enums of a run.
package enum Aligner {
  /// Every enum and member in its place.
  ///
  /// - Parameters:
  ///   - declarations: every enum of the run, in page order.
  ///   - known: what an alignment of nearly the same enums has found; such pairs are not compared again.
  ///   - mapper: may compare several pairs of enums at once.
  package static func align(
    _ declarations: [EnumDeclaration], knowing known: KnownPairs? = nil,
    on mapper: some WorkMapper = SerialMapper()
  ) -> Alignment {
    record(declarations, knowing: known, on: mapper).alignment
  }

  /// The same, with what it was made of.
  package static func record(
    _ declarations: [EnumDeclaration], knowing known: KnownPairs? = nil,
    on mapper: some WorkMapper = SerialMapper()
  ) -> AlignmentRecord {
    var builder = ProfileBuilder(declarations)
    let wholes = builder.finish(
      declarations.indices.map { builder.profile(of: declarations[$0], at: $0) }, on: mapper)
    let rarity = Rarity(wholes, table: builder.table, valueCount: builder.valueCount)
    let aligner = PairAligner(table: builder.table, rarity: rarity, grams: builder.grams)
    let alignments = known?.alignments(for: declarations) ?? [:]
    @Sendable func link(_ pair: ProfilePair) -> EnumLinker.Link {
      EnumLinker.Link(
        a: pair.a, b: pair.b,
        alignment: alignments[pair] ?? aligner.align(wholes[pair.a], wholes[pair.b]))
    }
    let pairs = mapper.map(Blocking.pairs(wholes, rarity: rarity), link)
    let presentations = mapper.map(Presentations.pairs(wholes, of: declarations), link)
    let linker = EnumLinker(wholes, pairs, presentations: presentations, rarity: rarity)
    var subsets = Subsets(wholes, links: linker.links, rarity: rarity)
    subsets.find(builder: builder, aligner: aligner)
    let profiles = subsets.profiles
    var compared = subsets.alignments
    for link in linker.compared { compared[ProfilePair(link.a, link.b)] = link.alignment }
    let rows = RowBuilder(
      profiles, links: subsets.links, licences: linker.licences, alignments: compared,
      without: subsets.moved)
    let assembly = AlignmentAssembly(
      declarations, profiles, subsets.links, rows, table: builder.table)
    return AlignmentRecord(
      alignment: assembly.alignment, profiles: profiles, aligner: aligner, compared: compared,
      links: subsets.links, moved: subsets.moved,
      known: KnownPairs(declarations, pairs + presentations))
  }
}
