import Alignment
import EnumModel
import RuleEngine
import SourceText

extension FaultMaker {
  func rowDropped(_ site: MemberSite) -> Fault? {
    guard site.declaration.members.count > 2, !isCounted(site),
      let row = place(site.place, of: site)?.row
    else { return nil }
    return fault(
      .rowDropped, site, members: [site.place], before: site.member.name, after: "",
      hasWitness: !counterparts(site.place, of: site).isEmpty && !isElsewhere(site),
      [Fault.Edit(range: row.lines, text: "")])
  }

  func rowDuplicated(_ site: MemberSite) -> Fault? {
    guard !isCounted(site), let place = place(site.place, of: site), let row = place.row else {
      return nil
    }
    let text = place.file.string(row.lines)
    let behind = row.lines.upperBound..<row.lines.upperBound
    return fault(
      .rowDuplicated, site, members: [site.place], before: site.member.name,
      after: "\(site.member.name), \(site.member.name)", hasWitness: true,
      [Fault.Edit(range: behind, text: text.hasSuffix("\n") ? text : "\n" + text)])
  }

  func cellLost(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    guard let place = place(site.place, of: site), let row = place.row, row.cells.count > 2 else {
      return nil
    }
    // The name stays, so that a reader of the report can find the row.
    let cells = row.cells.filter { !$0.overlaps(place.name ?? 0..<0) }
    guard let cell = random.choice(of: cells) else { return nil }
    // With the pipe before it, or the one behind the first.
    let isFirst = cell == row.cells.first
    let range =
      isFirst ? cell.lowerBound..<cell.upperBound + 1 : cell.lowerBound - 1..<cell.upperBound
    let text = place.file.string(place.file.trimmed(cell))
    return fault(
      .cellLost, site, members: [site.place], before: text, after: "", hasWitness: true,
      [Fault.Edit(range: range, text: "")])
  }

  /// Whether another page of the edition presents the member as well, so that it lacks nothing.
  private func isElsewhere(_ site: MemberSite) -> Bool {
    catalogue.presentations(ofMember: site.place, of: site.index).contains {
      $0.declaration != site.index
    }
  }

  /// Whether values of the enum are counted, so that a row more or less changes all behind it.
  private func isCounted(_ site: MemberSite) -> Bool {
    site.declaration.members.contains(where: \.value.isImplied)
  }
}
