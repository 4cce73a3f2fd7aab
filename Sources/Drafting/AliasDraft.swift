import Alignment
import EnumModel

/// Enums under several names that were found to be one.
package struct AliasDraft: Sendable {
  /// A selector for each name.
  package var names: [String]
  /// How many members the names have in common.
  package var shared: Int
  /// How many members the smallest of them has.
  package var smallest: Int
  /// How sure the match of the shared members is, from 0 to 1.
  package var confidence: Double
  /// How many members must be shared for it to be sure; fewer where the names say much of the same.
  package var neededMembers: Int
  /// Whether it is known whose pages they are; pages that stand for themselves may merely sound alike.
  package var isOfPlatforms: Bool
  /// Whether findings would come or go if the project said so.
  package var changesFindings = false

  /// Whether nobody has to look at it.
  package var isSure: Bool {
    isOfPlatforms && shared >= neededMembers && confidence >= 0.9
  }

  /// The enums that have several names in one language, beside what platforms put before them.
  static func all(in enums: [AlignedEnum], _ declarations: [EnumDeclaration]) -> [Self] {
    var holders: [String: Set<Int>] = [:]
    func selector(_ column: EnumColumn) -> String {
      Selector.Target(declaration: column.declaration).selector(in: declarations)
    }
    for (index, aligned) in enums.enumerated() {
      for column in aligned.columns { holders[selector(column), default: []].insert(index) }
    }
    return enums.compactMap { aligned in
      // A name that other enums have as well would join them.
      let columns = aligned.columns.filter { !$0.isPart && holders[selector($0)]?.count == 1 }
      let byLanguage = Dictionary(grouping: columns) { column in
        declarations[column.declaration].edition.language
      }
      return byLanguage.sorted { $0.key < $1.key }
        .map { names(of: $0.value, declarations) }.max { $0.count < $1.count }
        .flatMap { draft(aligned, $0, declarations, selector) }
    }
  }

  /// Presentations by name; of those on one platform the first name counts.
  private static func names(
    of columns: [EnumColumn], _ declarations: [EnumDeclaration]
  ) -> [[EnumColumn]] {
    var names: [[EnumColumn]] = []
    var named = Set<Platform>()
    for column in columns {
      if let index = names.firstIndex(where: { $0[0].nameForms == column.nameForms }) {
        names[index].append(column)
      } else if !named.contains(declarations[column.declaration].edition.platform) {
        names.append([column])
      }
      named.insert(declarations[column.declaration].edition.platform)
    }
    return names
  }

  private static func draft(
    _ aligned: AlignedEnum, _ names: [[EnumColumn]], _ declarations: [EnumDeclaration],
    _ selector: (EnumColumn) -> String
  ) -> Self? {
    guard names.count > 1 else { return nil }
    let groups = names.map { Set($0.map(\.declaration)) }
    let bonds = groups.dropFirst().map { group in bond(of: group, to: groups, aligned) }
    let shared = bonds.map(\.shared).min() ?? 0
    guard shared > 0 else { return nil }
    let smallest = groups.joined().map { declarations[$0].members.count }.min() ?? 0
    let needed = names.dropFirst().map {
      neededMembers($0[0].nameForms, names[0][0].nameForms, smallest)
    }
    return Self(
      names: names.map { selector($0[0]) }, shared: shared,
      smallest: smallest,
      confidence: bonds.map(\.confidence).min() ?? 0,
      neededMembers: needed.max() ?? smallest,
      isOfPlatforms: !names.joined().contains {
        declarations[$0.declaration].edition.platform.isPage
      })
  }

  /// How many shared members make two names one: half of them and no few, more where the names have no word
  /// in common; of a small enum all, where a name has all words of the other.
  private static func neededMembers(
    _ first: Set<String>, _ second: Set<String>, _ smallest: Int
  ) -> Int {
    let half = (smallest + 1) / 2
    if first.isDisjoint(with: second) { return max(10, half) }
    let holdsOther = first.isSubset(of: second) || second.isSubset(of: first)
    return min(max(5, half), holdsOther ? max(2, smallest) : .max)
  }

  /// How many rows some presentations share with others, and how surely.
  private static func bond(
    of group: Set<Int>, to groups: [Set<Int>], _ aligned: AlignedEnum
  ) -> (shared: Int, confidence: Double) {
    let others = groups.filter { $0 != group }.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let confidences = aligned.rows.compactMap { row -> Double? in
      guard row.members.contains(where: { others.contains($0.declaration) }) else { return nil }
      return row.members.filter { group.contains($0.declaration) }.map(\.confidence).max()
    }
    guard !confidences.isEmpty else { return (0, 0) }
    return (confidences.count, confidences.reduce(0, +) / Double(confidences.count))
  }
}
