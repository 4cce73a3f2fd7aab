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
    var known: [String: StatedConcepts] = [:]
    entries = catalogue.declarations.map { declaration in
      declaration.members.map { member in
        let stated = member.description.map { description in
          let stated = known[description.text] ?? StatedConcepts(description.text)
          known[description.text] = stated
          return stated
        }
        return Entry(named: NamedConcepts(member.words), stated: stated)
      }
    }
  }

  /// The names with their texts, of members that have one.
  var described: some Sequence<(named: NamedConcepts, stated: StatedConcepts)> {
    entries.joined().lazy.compactMap { entry in entry.stated.map { (entry.named, $0) } }
  }

  subscript(member: AlignedMember) -> Entry {
    entries[member.declarationIndex][member.memberIndex]
  }
}
