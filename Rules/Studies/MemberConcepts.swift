import Descriptions
import EnumModel
import RuleEngine
import SourceText

/// The ideas that the names and texts of a run stand for.
struct MemberConcepts: Study {
  struct Entry {
    var named: NamedConcepts
    /// Nil without a description.
    var stated: StatedConcepts?
  }

  /// By declaration of the catalogue, by member.
  private let entries: [[Entry]]

  init(_ catalogue: Catalogue) {
    var known: [ExactText: StatedConcepts] = [:]
    entries = catalogue.declarations.map { declaration in
      declaration.members.map { member in
        let stated = member.description.map { description in
          let text = ExactText(description.text)
          if let stated = known[text] { return stated }
          let stated = StatedConcepts(description.text)
          known[text] = stated
          return stated
        }
        return Entry(named: NamedConcepts(member.words), stated: stated)
      }
    }
  }

  /// Where an idea may stand.
  enum Side {
    case name, text
  }

  /// The ideas of which enough described members that have them on one side have them on the other.
  ///
  /// - Parameters:
  ///   - share: of the members that have an idea on the first side.
  ///   - least: how many such members there must be.
  /// - Returns: the ideas as bits.
  func ideas(on side: Side, shared share: Double, least: Int) -> UInt32 {
    var counts = [Int](repeating: 0, count: NameConcepts.count)
    var hits = counts
    for entry in entries.joined() {
      guard let stated = entry.stated?.mask else { continue }
      let named = entry.named.mask
      let (own, other) = side == .name ? (named, stated) : (stated, named)
      for index in counts.indices where own >> UInt32(index) & 1 == 1 {
        counts[index] += 1
        if other >> UInt32(index) & 1 == 1 { hits[index] += 1 }
      }
    }
    return counts.indices.reduce(0) { ideas, index in
      let isShared = Double(hits[index]) >= share * Double(counts[index])
      return counts[index] >= least && isShared ? ideas | 1 << UInt32(index) : ideas
    }
  }

  subscript(member: AlignedMember) -> Entry {
    entries[member.declarationIndex][member.memberIndex]
  }
}
