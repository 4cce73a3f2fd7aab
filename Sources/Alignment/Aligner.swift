package import EnumModel

/// Lines up the enums of a run.
package enum Aligner {
  /// Every enum and member in its place.
  ///
  /// - Parameter declarations: every enum of the run, in page order.
  package static func align(_ declarations: [EnumDeclaration]) -> Alignment {
    record(declarations).alignment
  }

  /// The same, with what it was made of.
  package static func record(_ declarations: [EnumDeclaration]) -> AlignmentRecord {
    var builder = ProfileBuilder(declarations)
    var profiles = declarations.indices.map { builder.profile(of: declarations[$0], at: $0) }
    builder.finish(&profiles)
    let rarity = Rarity(profiles, table: builder.table)
    var aligner = PairAligner(table: builder.table, rarity: rarity, grams: builder.grams)
    var alignments: [[Int]: PairAlignment] = [:]
    for (a, b) in Blocking.pairs(profiles, rarity: rarity) {
      alignments[[a, b]] = aligner.align(profiles[a], profiles[b])
    }
    let pairs = alignments.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      key, alignment in
      EnumLinker.Link(a: key[0], b: key[1], alignment: alignment)
    }
    let linker = EnumLinker(profiles, pairs, rarity: rarity)
    var subsets = Subsets(profiles, linker: linker, alignments: alignments, rarity: rarity)
    subsets.find(builder: builder, aligner: &aligner)
    profiles = subsets.profiles
    let rows = RowBuilder(
      profiles, links: subsets.links, licences: linker.licences, alignments: subsets.alignments,
      without: subsets.moved)
    let assembly = AlignmentAssembly(
      declarations, profiles, subsets.links, rows, table: builder.table)
    var compared = subsets.alignments
    for link in linker.compared { compared[[link.a, link.b]] = link.alignment }
    return AlignmentRecord(
      alignment: assembly.alignment, profiles: profiles, aligner: aligner, compared: compared,
      links: subsets.links, moved: subsets.moved)
  }
}
