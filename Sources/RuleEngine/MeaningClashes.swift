package import Alignment
import EnumModel
import SourceText

/// Values that counterpart enums give to different concepts.
package struct MeaningClashes: Study {
  /// Two members with one value that are not one concept, though each edition has both enums.
  package struct Clash: Sendable {
    package var alignedEnum: Int
    /// Rows of the aligned enum.
    package var rows: (first: Int, second: Int)
    package var first: ConceptMember
    package var second: ConceptMember
  }

  /// Of the members that two presentations share, the share with equal values that makes a value
  /// mean one thing in both.
  private static let agreement = 0.6
  private static let enoughShared = 3
  /// Texts of which more than this stands in the other may mean the same.
  private static let likeness = 0.38
  /// Shorter texts say too little.
  private static let enoughText = 5

  /// In the order of the aligned enums.
  package private(set) var clashes: [Clash] = []
  /// By aligned enum: the places of its clashes.
  private var places: [Int: Range<Int>] = [:]

  package init(_ catalogue: Catalogue) {
    let spaces = catalogue.study(CodeSpaces.self)
    func isDeparting(_ declaration: Int) -> Bool { spaces.departure(of: declaration) != nil }
    for (index, aligned) in catalogue.alignment.enums.enumerated() where aligned.columns.count > 1 {
      let columns = aligned.columns.map(\.declaration)
      let cells = RowCells(aligned)
      let first = clashes.count
      for (position, left) in columns.enumerated() {
        let neighbours = cells.neighbours(of: left)
        for right in columns[(position + 1)...]
        where neighbours.contains(right)
          && catalogue.declarations[left].edition != catalogue.declarations[right].edition
          && isDeparting(left) == isDeparting(right)
        {
          clashes += Self.clashes(left, right, cells, index, catalogue)
        }
      }
      if first < clashes.count { places[index] = first..<clashes.count }
    }
  }

  /// Those of one aligned enum.
  package func clashes(of alignedEnum: Int) -> ArraySlice<Clash> {
    places[alignedEnum].map { clashes[$0] } ?? []
  }

  private static func clashes(
    _ left: Int, _ right: Int, _ cells: RowCells, _ index: Int, _ catalogue: Catalogue
  ) -> [Clash] {
    var alone: [Int: [EnumValue.Kind: (row: Int, member: ConceptMember)]] = [left: [:], right: [:]]
    var shared = 0
    var agreeing = 0
    cells.forEachRow(of: left, right) { row, a, b in
      let values = [a, b].map { $0.flatMap { value(of: $0, catalogue) } }
      if let first = values[0], let second = values[1] {
        shared += 1
        if first == second { agreeing += 1 }
      } else if let a, b == nil, let value = values[0] {
        alone[left]?[value] = (row, a)
      } else if let b, a == nil, let value = values[1] {
        alone[right]?[value] = (row, b)
      }
    }
    guard shared >= enoughShared, Double(agreeing) >= agreement * Double(shared) else { return [] }
    return (alone[left] ?? [:]).compactMap { value, first -> Clash? in
      guard let second = alone[right]?[value] else { return nil }
      guard NameDifference(first.member, second.member) != nil,
        !isDoubtful(first.member, second.member, catalogue)
      else { return nil }
      return Clash(
        alignedEnum: index, rows: (first.row, second.row), first: first.member,
        second: second.member)
    }.sorted { $0.rows < $1.rows }
  }

  private static func value(of cell: ConceptMember, _ catalogue: Catalogue) -> EnumValue.Kind? {
    let member = catalogue.declarations[cell.declaration].members[cell.member]
    return member.isDeprecated ? nil : member.value.identity
  }

  /// Whether nothing but the alignment's verdict keeps the two apart: no texts, or texts alike.
  private static func isDoubtful(
    _ first: ConceptMember, _ second: ConceptMember, _ catalogue: Catalogue
  ) -> Bool {
    let declarations = [first, second].map { catalogue.declarations[$0.declaration] }
    let texts = [first, second].map {
      catalogue.declarations[$0.declaration].members[$0.member].description?.text
    }
    guard declarations[0].edition.language == declarations[1].edition.language,
      let left = texts[0], let right = texts[1]
    else { return true }
    // One page may have texts in two languages.
    if left.hasAccents != right.hasAccents { return true }
    let overlap = DescriptionOverlap(left, right)
    return overlap.size < enoughText || max(overlap.ofFirst, overlap.ofSecond) > likeness
  }
}

extension String {
  /// How many letters with accents show that a text is in a language that has them.
  private static let fewestAccents = 3

  /// Whether a text has letters such as those of Vietnamese or French.
  fileprivate var hasAccents: Bool {
    unicodeScalars.lazy.filter(\.isAccentedLatin).prefix(Self.fewestAccents).count
      == Self.fewestAccents
  }
}
