/// The match that brought a member into its row.
package struct RowMatch: Sendable {
  /// The other member of the match, which stands in the same row.
  package var other: AlignmentRecord.MemberPlace
  /// The probability that the two are one, from 0 to 1.
  package var confidence: Double
  package var evidence: MemberEvidence
}

extension AlignmentRecord {
  /// The surest match of each member with another one of its row; nothing for members that no match
  /// brought there.
  package func rowMatches() -> [MemberPlace: RowMatch] {
    var rows: [MemberPlace: (alignedEnum: Int, row: Int)] = [:]
    for (index, aligned) in alignment.enums.enumerated() {
      for (row, concept) in aligned.rows.enumerated() {
        for cell in concept.members {
          let place = MemberPlace(declaration: cell.declaration, member: cell.member)
          rows[place] = (index, row)
        }
      }
    }
    var surest: [MemberPlace: RowMatch] = [:]
    func keep(_ place: MemberPlace, _ match: RowMatch) {
      if let known = surest[place], known.evidence.total >= match.evidence.total { return }
      surest[place] = match
    }
    for link in links {
      let (left, right) = (profiles[link.a], profiles[link.b])
      for match in link.alignment.matches {
        let a = MemberPlace(
          declaration: left.declaration, member: left.members[match.a].index)
        let b = MemberPlace(
          declaration: right.declaration, member: right.members[match.b].index)
        guard let rowOfA = rows[a], let rowOfB = rows[b], rowOfA == rowOfB else { continue }
        keep(
          a, RowMatch(other: b, confidence: match.confidence, evidence: match.evidence))
        keep(
          b, RowMatch(other: a, confidence: match.confidence, evidence: match.evidence))
      }
    }
    return surest
  }
}
