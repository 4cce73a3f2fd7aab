import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports one value that counterpart enums give to different concepts.
///
/// The two members that each edition lacks of the other are part of this finding.
package struct ValueMeaning: CatalogueRule {
  package static let id: RuleID = "value-meaning"

  package init() {}

  package func check(_ catalogue: Catalogue) -> [Judgement] {
    var groups: [Key: [MeaningClashes.Clash]] = [:]
    var keys: [Key] = []
    for clash in catalogue.study(MeaningClashes.self).clashes {
      let key = Key(alignedEnum: clash.alignedEnum, value: catalogue.value(of: clash.second))
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(clash)
    }
    return keys.compactMap { key in groups[key].flatMap { judgement($0, key, catalogue) } }
  }

  /// A value of an aligned enum.
  private struct Key: Hashable {
    var alignedEnum: Int
    var value: EnumValue.Kind?
  }

  /// One judgement for a value, where the fewest platforms give it a meaning of their own.
  private func judgement(
    _ clashes: [MeaningClashes.Clash], _ key: Key, _ catalogue: Catalogue
  ) -> Judgement? {
    // By row, in the order of the clashes; of two that as many platforms have, the later one is told.
    var cells: [Int: [ConceptMember]] = [:]
    var rows: [Int] = []
    for clash in clashes {
      for (row, cell) in [(clash.rows.first, clash.first), (clash.rows.second, clash.second)] {
        if cells[row] == nil { rows.append(row) }
        if !(cells[row] ?? []).contains(where: { $0.declaration == cell.declaration }) {
          cells[row, default: []].append(cell)
        }
      }
    }
    func platforms(_ row: Int) -> Int {
      (cells[row] ?? []).map { catalogue.declarations[$0.declaration].edition }.platformCount
    }
    guard let row = rows.reversed().min(by: { platforms($0) < platforms($1) }),
      let odd = cells[row]?.first,
      let usual = rows.filter({ $0 != row }).max(by: { platforms($0) < platforms($1) }),
      let others = cells[usual], let first = others.first
    else { return nil }
    let own = catalogue.declarations[odd.declaration]
    let member = own.members[odd.member]
    let other = catalogue.declarations[first.declaration].members[first.member]
    return Judgement(
      Words.clash(
        value: member.value.text, own: member.name, on: own.edition.platform.id,
        other: other.name,
        otherPlatforms: others.map { catalogue.declarations[$0.declaration].edition }
          .names(besides: own.edition)),
      at: own.location(member.value.range, of: member),
      witnesses: rows.filter { $0 != row }.flatMap { cells[$0] ?? [] }.map { cell in
        let declaration = catalogue.declarations[cell.declaration]
        let witness = declaration.members[cell.member]
        return Witness(
          message: Words.means(witness.value.text, witness.name),
          location: declaration.location(witness.value.range, of: witness))
      },
      facts: [member.value.text, other.name],
      isArguable: [member.name, other.name].allSatisfy(Self.saysNothing))
  }

  /// Whether a name says that nothing is known or set: `NONE` and `UNKNOWN` hardly mean two things.
  private static func saysNothing(_ name: String) -> Bool {
    NameWords.split(name).last.map { nothing.contains($0.text) } ?? false
  }

  private static let nothing: Set<String> = [
    "none", "unknown", "undefined", "unspecified", "invalid", "default", "null", "nil", "unset",
  ]
}

extension Catalogue {
  fileprivate func value(of cell: ConceptMember) -> EnumValue.Kind? {
    declarations[cell.declaration].members[cell.member].value.identity
  }
}

private enum Words: Message {
  case clash(
    value: String, own: String, on: String, other: String, otherPlatforms: [String])
  case means(String, String)

  var english: String {
    switch self {
    case .clash(let value, let own, let platform, let other, let otherPlatforms):
      "\(value) means '\(own)' on \(platform) and '\(other)' on"
        + " \(otherPlatforms.joined(separator: ", "))"
    case .means(let value, let name): "\(value) is '\(name)'"
    }
  }

  var chinese: String {
    switch self {
    case .clash(let value, let own, let platform, let other, let otherPlatforms):
      "\(value) 在 \(platform) 上是“\(own)”，在 \(otherPlatforms.joined(separator: "、")) 上是“\(other)”"
    case .means(let value, let name): "\(value) 是“\(name)”"
    }
  }
}
