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
    let rarity = builder.rarity
    let aligner = PairAligner(
      table: builder.table, rarity: rarity, grams: builder.grams, pins: pins)
    let known = known?.known(to: declarations)
    func links(of pairs: [ProfilePair], among profiles: [EnumProfile]) -> [EnumLinker.Link] {
      mapper.map(pairs) { pair in
        EnumLinker.Link(
          a: pair.a, b: pair.b,
          alignment: known?.alignment(pair) ?? aligner.align(profiles[pair.a], profiles[pair.b]))
      }
    }
    let pairs = pins.added(
      to: Blocking.pairs(wholes, rarity: rarity, on: mapper), ofOneEdition: false)
    let promising = mapper.map(pairs.batches(of: batch)) { batch in
      batch.compactMap { pair in
        (known?.promising(pair) ?? aligner.promising(wholes[pair.a], wholes[pair.b])).map {
          EnumLinker.Link(a: pair.a, b: pair.b, alignment: $0)
        }
      }
    }.flatMap(\.self)
    let presentations = links(
      of: pins.added(to: Presentations.pairs(wholes, of: declarations), ofOneEdition: true),
      among: wholes)
    let linker = EnumLinker(wholes, promising, presentations: presentations, rarity: rarity)
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
    var decided = subsets.alignments
    decided.reserveCapacity(decided.count + linker.compared.count + pinned.count)
    for link in linker.compared + pinned {
      decided[ProfilePair(link.a, link.b)] = link.alignment
    }
    let compared = ComparedPairs(
      pairs, promising: promising + presentations, of: wholes, by: aligner)
    // Enums that came together through others may have been compared, and come to nothing.
    let rest = pairs.within(all, among: profiles.count).filter { decided[$0] == nil }
    let restScores = mapper.map(rest.batches(of: batch)) { batch in
      batch.map { (known?.alignment($0) ?? compared.alignment($0)).scores }
    }
    var scores = decided.mapValues(\.scores)
    for (pair, found) in zip(rest, restScores.joined()) { scores[pair] = found }
    let rows = RowBuilder(
      profiles, links: all,
      licences: linker.licences.union(pinned.map { ProfilePair($0.a, $0.b) }),
      scores: scores, without: subsets.moved)
    let assembly = AlignmentAssembly(
      declarations, profiles, all, rows, builder, pins: pins)
    return AlignmentRecord(
      alignment: assembly.alignment, profiles: profiles, aligner: aligner, decided: decided,
      compared: compared, linker: linker, links: all, moved: subsets.moved,
      known: KnownPairs(declarations, compared))
  }

  /// Of so many pairs of enums, one thread compares the members at a time.
  private static let batch = 128
}

extension [ProfilePair] {
  /// The pairs of profiles that links join, directly or through others.
  fileprivate func within(_ links: [EnumLinker.Link], among count: Int) -> [ProfilePair] {
    var groups = DisjointSets(count)
    for link in links { groups.join(link.a, link.b) }
    return filter { groups.root($0.a) == groups.root($0.b) }
  }

  fileprivate func batches(of size: Int) -> [ArraySlice<ProfilePair>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
