import Descriptions
import RuleEngine

/// How the names and texts of a run use the standing vocabulary; tells which of its words to trust.
struct ConceptWords: Study {
  /// In how many texts of names with an idea the idea's words must stand.
  private static let share = 0.8
  private static let enough = 3

  /// Ideas whose words stand in the texts of nearly all names that have them, as bits.
  let trusted: UInt32

  init(_ catalogue: Catalogue) {
    var counts = [Int](repeating: 0, count: NameConcepts.count)
    var hits = counts
    for member in catalogue.study(MemberConcepts.self).described {
      let named = member.named.mask
      let stated = member.stated.mask
      for index in counts.indices where named >> UInt32(index) & 1 == 1 {
        counts[index] += 1
        if stated >> UInt32(index) & 1 == 1 { hits[index] += 1 }
      }
    }
    var trusted: UInt32 = 0
    for (index, count) in counts.enumerated() where count >= Self.enough {
      if Double(hits[index]) >= Self.share * Double(count) { trusted |= 1 << UInt32(index) }
    }
    self.trusted = trusted
  }
}
