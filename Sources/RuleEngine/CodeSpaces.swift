import Alignment
package import EnumModel

/// Which presentations of an enum have values of their own throughout: another code space, strings in
/// another notation, or a run of values that is shifted as a whole.
///
/// Such an enum is one finding; compared member by member it would be as many as it has members.
package struct CodeSpaces: Study {
  /// How the values of a presentation depart from those of the others.
  package struct Departure: Sendable {
    package enum Kind: Sendable {
      /// Strings against integers.
      case kinds
      /// Every shared member is so much higher.
      case offset(Int128)
      /// Few of the shared members have the same value.
      case others(agreeing: Int, of: Int)
      /// Few of the values that both use mean the same.
      case meanings(same: Int, of: Int)
      /// 1, 2, 3 where the other has 1, 2, 4.
      case ordinalsForBits
    }

    package var kind: Kind
    /// The presentation that it was compared with.
    package var other: EnumDeclaration
    /// Whether the two are one enum for sure and have the same values on other members, so that one
    /// of them is wrong.
    package var isError: Bool

    /// The same, seen from the other presentation.
    func reversed(_ other: EnumDeclaration) -> Departure {
      var departure = self
      departure.other = other
      if case .offset(let offset) = kind { departure.kind = .offset(-offset) }
      return departure
    }

    /// Whether a bit mask is written as ordinals here.
    package var isOrdinalsForBits: Bool {
      if case .ordinalsForBits = kind { true } else { false }
    }
  }

  /// Matches below this probability say nothing of the whole.
  private static let certainty = Calibration.sure
  /// The fewest shared members that say something of the whole.
  private static let enoughShared = 2
  /// Below this share of equal values two presentations do not agree.
  private static let agreement = 0.5
  /// From this share of common values on, they mean the same code space.
  private static let overlap = 0.5
  /// Fewer values that both use do not tell whether they mean the same.
  private static let enoughValues = 8

  private var departures: [Int: Departure] = [:]

  package init(_ catalogue: Catalogue) {
    for aligned in catalogue.alignment.enums where aligned.columns.count > 1 {
      let whole = aligned.columns.filter { !$0.isPart }
      let cells = RowCells(aligned, atLeast: Self.certainty)
      var columns = whole.map(\.declaration)
      var failing: [Int: [Int: Departure]] = [:]
      var agreeing: [Int: Set<Int>] = [:]
      for (position, first) in whole.enumerated() {
        let neighbours = cells.neighbours(of: first.declaration)
        for second in whole[(position + 1)...]
        where first.declaration != second.declaration && neighbours.contains(second.declaration) {
          let (left, right) = (first.declaration, second.declaration)
          let pairs = Self.shared(left, right, cells, catalogue)
          guard !pairs.isEmpty else { continue }
          if var departure = Self.departure(pairs, left, right, aligned, catalogue) {
            departure.isError = departure.isError && Self.isOneEnum(first, second, catalogue)
            failing[right, default: [:]][left] = departure
            failing[left, default: [:]][right] = departure.reversed(catalogue.declarations[right])
          } else {
            agreeing[left, default: []].insert(right)
            agreeing[right, default: []].insert(left)
          }
        }
      }
      // A presentation without values to compare is no measure for the others.
      columns = columns.filter { failing[$0] != nil || agreeing[$0] != nil }
      guard let reference = Self.reference(columns, agreeing, failing, catalogue) else { continue }
      let side = (agreeing[reference] ?? []).union([reference])
      for column in columns where !side.contains(column) {
        let known = failing[column] ?? [:]
        // What decides is named before what agrees with it.
        let first = Self.isDecisive(reference, among: columns, catalogue) ? known[reference] : nil
        departures[column] =
          first ?? columns.lazy.filter { side.contains($0) }.compactMap { known[$0] }.first
      }
    }
  }

  /// Whether two presentations are one enum whatever their values: by name, or as translations of a page.
  private static func isOneEnum(
    _ first: EnumColumn, _ second: EnumColumn, _ catalogue: Catalogue
  ) -> Bool {
    let platforms = [first, second].map { catalogue.declarations[$0.declaration].edition.platform }
    return platforms[0] == platforms[1]
      || first.isNamedLike(second) && !platforms.contains(where: \.isPage)
  }

  /// The presentation that the others are held against: the source of truth, a bit mask before ordinals,
  /// then the one that most platforms agree with, then the first.
  private static func reference(
    _ columns: [Int], _ agreeing: [Int: Set<Int>], _ failing: [Int: [Int: Departure]],
    _ catalogue: Catalogue
  ) -> Int? {
    func rank(_ column: Int) -> (Int, Int, Int) {
      let isBits =
        areBits(column, catalogue)
        && (failing[column] ?? [:]).values.contains { $0.isOrdinalsForBits }
      let platforms = Set(
        (agreeing[column] ?? []).map { catalogue.declarations[$0].edition.platform })
      let isTruth = isDecisive(column, among: columns, catalogue)
      return (isTruth ? 1 : 0, isBits ? 1 : 0, platforms.count)
    }
    return columns.max { rank($0) < rank($1) }
  }

  /// Whether a presentation is of the platform that the project takes for right.
  private static func isDecisive(
    _ column: Int, among columns: [Int], _ catalogue: Catalogue
  ) -> Bool {
    let platforms = columns.lazy.map { catalogue.declarations[$0].edition.platform }
    return catalogue.decisive(among: platforms)
      == .some(catalogue.declarations[column].edition.platform)
  }

  /// How a presentation departs as a whole, or nil where its values are to be compared one by one.
  ///
  /// - Parameter declaration: an index of the catalogue's declarations.
  package func departure(of declaration: Int) -> Departure? { departures[declaration] }

  /// The values of the members that two presentations share.
  private static func shared(
    _ left: Int, _ right: Int, _ cells: RowCells, _ catalogue: Catalogue
  ) -> [(EnumValue.Kind, EnumValue.Kind)] {
    var pairs: [(EnumValue.Kind, EnumValue.Kind)] = []
    cells.forEachShared(left, right) { first, second in
      let values = [first, second].map {
        catalogue.declarations[$0.declaration].members[$0.member].value.identity
      }
      if let first = values[0], let second = values[1] { pairs.append((first, second)) }
    }
    return pairs
  }

  /// Whether the values of a presentation are single bits, at least three of them.
  private static func areBits(_ declaration: Int, _ catalogue: Catalogue) -> Bool {
    let values = Set(catalogue.declarations[declaration].members.compactMap(\.value.integer))
    let positive = values.filter { $0 > 0 }
    return positive.count >= 3 && positive.count + 1 >= values.count
      && positive.allSatisfy { $0 & ($0 - 1) == 0 }
  }

  private static func departure(
    _ pairs: [(EnumValue.Kind, EnumValue.Kind)], _ left: Int, _ right: Int,
    _ aligned: AlignedEnum, _ catalogue: Catalogue
  ) -> Departure? {
    let other = catalogue.declarations[left]
    let integers = pairs.compactMap { pair -> (Int128, Int128)? in
      guard case .integer(let a) = pair.0, case .integer(let b) = pair.1 else { return nil }
      return (a, b)
    }
    if integers.isEmpty { return departureOfStrings(pairs, other) }
    // Zero is success nearly everywhere, so that two enums agree on it tells nothing of the others.
    let telling = integers.filter { $0 != 0 || $1 != 0 }
    let agreeing = telling.count { $0 == $1 }
    guard Double(agreeing) < agreement * Double(telling.count) else {
      return agreeing < telling.count ? otherMeanings(left, right, aligned, catalogue) : nil
    }
    let trivial: Set<Int128> = telling.count < integers.count ? [0] : []
    let values = [left, right].map { index in
      Set(catalogue.declarations[index].members.compactMap(\.value.integer)).subtracting(trivial)
    }
    let common = values[0].intersection(values[1]).count
    let smaller = min(values[0].count, values[1].count)
    if areBits(left, catalogue) != areBits(right, catalogue), integers.count > 2 {
      return Departure(kind: .ordinalsForBits, other: other, isError: true)
    }
    let isOneSpace = Double(common) >= overlap * Double(smaller)
    let areFarApart = common * 3 < smaller && (trivial.isEmpty || smaller > enoughShared)
    guard telling.count >= enoughShared || areFarApart else { return nil }
    let offsets = Set(integers.map { $1.subtractingReportingOverflow($0).partialValue })
    if offsets.count == 1, let offset = offsets.first, integers.count > 1 {
      return Departure(kind: .offset(offset), other: other, isError: isOneSpace)
    }
    return Departure(
      kind: .others(agreeing: agreeing, of: telling.count), other: other, isError: isOneSpace)
  }

  /// Strings against integers, or strings of which few are the same: each side names its members in a
  /// way of its own, as `not-found` and `E_NOT_FOUND`.
  private static func departureOfStrings(
    _ pairs: [(EnumValue.Kind, EnumValue.Kind)], _ other: EnumDeclaration
  ) -> Departure? {
    let isEqual = pairs.compactMap { pair -> Bool? in
      guard case .string(let a) = pair.0, case .string(let b) = pair.1 else { return nil }
      return a == b
    }
    guard isEqual.isEmpty else {
      let agreeing = isEqual.count { $0 }
      guard isEqual.count >= enoughShared,
        Double(agreeing) < agreement * Double(isEqual.count)
      else { return nil }
      return Departure(
        kind: .others(agreeing: agreeing, of: isEqual.count), other: other, isError: false)
    }
    let areMixed = pairs.contains { pair in
      switch pair {
      case (.string, .integer), (.integer, .string): true
      default: false
      }
    }
    return areMixed ? Departure(kind: .kinds, other: other, isError: false) : nil
  }

  /// Numbers that were given out anew where the other presentation had none for a concept: most of the
  /// values that both use stand for different things, and one side lacks at least one of the two.
  private static func otherMeanings(
    _ left: Int, _ right: Int, _ aligned: AlignedEnum, _ catalogue: Catalogue
  ) -> Departure? {
    var rows: [Int: Set<Int>] = [:]
    var rowOfValue: [Int: [Int128: Int]] = [left: [:], right: [:]]
    for (row, concept) in aligned.rows.enumerated() {
      for cell in concept.members where cell.declaration == left || cell.declaration == right {
        rows[cell.declaration, default: []].insert(row)
        let member = catalogue.declarations[cell.declaration].members[cell.member]
        guard !member.isDeprecated, let value = member.value.integer, value != 0 else { continue }
        rowOfValue[cell.declaration]?[value] = row
      }
    }
    var (same, other) = (0, 0)
    for (value, row) in rowOfValue[left] ?? [:] {
      guard let there = rowOfValue[right]?[value] else { continue }
      if row == there {
        same += 1
      } else if rows[right]?.contains(row) != true || rows[left]?.contains(there) != true {
        other += 1
      }
    }
    guard other > same, same + other >= enoughValues else { return nil }
    return Departure(
      kind: .meanings(same: same, of: same + other), other: catalogue.declarations[left],
      isError: false)
  }
}
