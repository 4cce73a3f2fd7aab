import Alignment
import EnumModel
package import Findings

/// What the enums and members of a run are called in all editions.
package struct CounterpartNames: Sendable {
  private struct Key: Hashable {
    var platform: String
    var language: String
    var enumName: String
    var member: String?
  }

  private var names: [Key: Set<String>] = [:]

  /// - Parameter catalogue: the enums of the run, lined up.
  package init(_ catalogue: Catalogue) {
    let declarations = catalogue.declarations
    func key(_ declaration: Int, _ member: Int? = nil) -> Key {
      let own = declarations[declaration]
      return Key(
        platform: own.edition.platform.id, language: own.edition.language.rawValue,
        enumName: own.name, member: member.map { own.members[$0].name })
    }
    for aligned in catalogue.alignment.enums {
      let columns = aligned.columns.map { key($0.declaration) }
      join(columns, Set(columns.map(\.enumName)))
      for row in aligned.rows {
        let cells = row.members.map { key($0.declaration, $0.member) }
        join(cells, Set(cells.compactMap(\.member)))
      }
    }
  }

  /// All names of the enum at a place.
  package func enums(at place: FindingLocation) -> Set<String> {
    key(place, member: nil).flatMap { names[$0] } ?? []
  }

  /// All names of the member at a place.
  package func members(at place: FindingLocation) -> Set<String> {
    guard let member = place.member else { return [] }
    return key(place, member: member).flatMap { names[$0] } ?? []
  }

  private mutating func join(_ keys: [Key], _ joined: Set<String>) {
    for key in keys { names[key, default: []].formUnion(joined) }
  }

  private func key(_ place: FindingLocation, member: String?) -> Key? {
    place.enumName.map {
      Key(platform: place.platform, language: place.language, enumName: $0, member: member)
    }
  }
}
