import EnumModel
import SourceText

extension FaultMaker {
  /// The fewest rows of a shifted run, and the most.
  private static let runLengths = 4...7

  func descriptionsSwapped(_ site: MemberSite) -> Fault? {
    guard let next = site.next, let edits = rotation([site.place, next], of: site) else {
      return nil
    }
    let texts = [site.place, next].map { site.declaration.members[$0].description?.text ?? "" }
    return fault(
      .descriptionsSwapped, site, members: [site.place, next], before: texts[0], after: texts[1],
      hasWitness: [site.place, next].contains { !textsElsewhere($0, of: site).isEmpty }, edits)
  }

  func descriptionsShifted(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    let length = Self.runLengths.lowerBound + random.number(below: Self.runLengths.count)
    let run = Array(site.place..<site.place + length)
    guard run.last.map({ $0 < site.declaration.members.count }) ?? false,
      run.allSatisfy({ site.declaration.members[$0].file == site.member.file }),
      let edits = rotation(run, of: site)
    else { return nil }
    return fault(
      .descriptionsShifted, site, members: run, before: "\(run.count) descriptions",
      after: "each a row too high",
      hasWitness: run.count { !textsElsewhere($0, of: site).isEmpty } >= 3, edits)
  }

  func numberChanged(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    guard let text = site.member.description, let place = place(site.place, of: site)?.description,
      let slip = DescriptionSlip.number(in: text, &random)
    else { return nil }
    return fault(.numberChanged, site, slip, at: place)
  }

  func negationDropped(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    guard let text = site.member.description, let place = place(site.place, of: site)?.description,
      let slip = DescriptionSlip.negation(
        in: text, site.declaration.edition.language, &random)
    else { return nil }
    return fault(.negationDropped, site, slip, at: place)
  }

  private func fault(
    _ kind: FaultKind, _ site: MemberSite, _ slip: DescriptionSlip, at place: Range<Int>
  ) -> Fault {
    fault(
      kind, site, members: [site.place], before: slip.excerpt.before, after: slip.excerpt.after,
      hasWitness: textsElsewhere(site.place, of: site).contains { $0.contains(slip.evidence) },
      [Fault.Edit(range: place, text: slip.text)])
  }

  /// Gives each of some members the description of the next one, and the last that of the first; nil
  /// where two neighbours have the same.
  private func rotation(_ members: [Int], of site: MemberSite) -> [Fault.Edit]? {
    let texts = members.compactMap { site.declaration.members[$0].description?.text }
    let places = members.compactMap { place($0, of: site)?.description }
    guard texts.count == members.count, places.count == members.count,
      Set(texts.map(Self.letters)).count == texts.count
    else { return nil }
    return zip(places, texts.dropFirst() + texts.prefix(1)).map(Fault.Edit.init)
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
