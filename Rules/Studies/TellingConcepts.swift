import Descriptions
import RuleEngine

/// Which ideas a text speaks of only where the name has them, too.
///
/// Half of a network's codes speak of connections without being named after one; that texts agree on
/// such a word says nothing of a name without it.
struct TellingConcepts: Study {
  /// The share of the texts with an idea's words whose names have the idea.
  private static let share = 0.5

  /// As bits.
  let mask: UInt32

  init(_ catalogue: Catalogue) {
    var stated = [Int](repeating: 0, count: NameConcepts.count)
    var named = stated
    for member in catalogue.study(MemberConcepts.self).described {
      let said = member.stated.mask
      let names = member.named.mask
      for index in stated.indices where said >> UInt32(index) & 1 == 1 {
        stated[index] += 1
        if names >> UInt32(index) & 1 == 1 { named[index] += 1 }
      }
    }
    mask = stated.indices.reduce(0) { mask, index in
      stated[index] > 0 && Double(named[index]) >= Self.share * Double(stated[index])
        ? mask | 1 << UInt32(index) : mask
    }
  }
}
