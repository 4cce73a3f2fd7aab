import Alignment
package import EnumModel

/// Which presentations of an enum have values of their own throughout: another code space, or a run of
/// values that is shifted as a whole.
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
      /// 1, 2, 3 where the other has 1, 2, 4.
      case ordinalsForBits
    }

    package var kind: Kind
    /// The presentation that it was compared with.
    package var other: EnumDeclaration
    /// Whether the two have the same values on other members, so that one of them is wrong.
    package var isError: Bool

    /// Whether a bit mask is written as ordinals here.
    package var isOrdinalsForBits: Bool {
      if case .ordinalsForBits = kind { true } else { false }
    }
  }

  /// The fewest shared members that say something of the whole.
  private static let enoughShared = 2
  /// Below this share of equal values two presentations do not agree.
  private static let agreement = 0.5
  /// From this share of common values on, they mean the same code space.
  private static let overlap = 0.5

  private var departures: [Int: Departure] = [:]

  package init(_ catalogue: Catalogue) {
    for aligned in catalogue.alignment.enums where aligned.columns.count > 1 {
      let columns = aligned.columns.map(\.declaration)
      var agreeing: [Int: [Int]] = [:]
      var failing: [Int: (other: Int, departure: Departure)] = [:]
      for (position, left) in columns.enumerated() {
        for right in columns[(position + 1)...] where left != right {
          let pairs = Self.shared(left, right, aligned, catalogue)
          guard let departure = Self.departure(pairs, left, right, catalogue) else {
            if !pairs.isEmpty {
              agreeing[left, default: []].append(right)
              agreeing[right, default: []].append(left)
            }
            continue
          }
          if !departure.isOrdinalsForBits || Self.areBits(left, catalogue) {
            failing[right] = failing[right] ?? (left, departure)
          }
          var reverse = departure
          reverse.other = catalogue.declarations[right]
          if case .offset(let offset) = reverse.kind { reverse.kind = .offset(-offset) }
          if !departure.isOrdinalsForBits || Self.areBits(right, catalogue) {
            failing[left] = failing[left] ?? (right, reverse)
          }
        }
      }
      let most = agreeing.values.map(\.count).max() ?? 0
      for column in columns {
        guard let (other, departure) = failing[column] else { continue }
        let own = agreeing[column]?.count ?? 0
        let isLater = (columns.firstIndex(of: column) ?? 0) > (columns.firstIndex(of: other) ?? 0)
        let isOdd = isLater || departure.isOrdinalsForBits
        if own < most || own == 0 && most == 0 && isOdd { departures[column] = departure }
      }
    }
  }

  /// How a presentation departs as a whole, or nil where its values are to be compared one by one.
  ///
  /// - Parameter declaration: an index of the catalogue's declarations.
  package func departure(of declaration: Int) -> Departure? { departures[declaration] }

  /// The values of the members that two presentations share.
  private static func shared(
    _ left: Int, _ right: Int, _ aligned: AlignedEnum, _ catalogue: Catalogue
  ) -> [(EnumValue.Kind, EnumValue.Kind)] {
    aligned.rows.compactMap { row in
      let values = [left, right].map { index in
        row.members.first { $0.declaration == index && $0.confidence >= 0.5 }.flatMap {
          catalogue.declarations[index].members[$0.member].value.identity
        }
      }
      guard let first = values[0], let second = values[1] else { return nil }
      return (first, second)
    }
  }

  /// Whether the values of a presentation are single bits, at least three of them.
  private static func areBits(_ declaration: Int, _ catalogue: Catalogue) -> Bool {
    let values = Set(catalogue.declarations[declaration].members.compactMap(\.value.integer))
    let positive = values.filter { $0 > 0 }
    return positive.count >= 3 && positive.count + 1 >= values.count
      && positive.allSatisfy { $0 & ($0 - 1) == 0 }
  }

  private static func departure(
    _ pairs: [(EnumValue.Kind, EnumValue.Kind)], _ left: Int, _ right: Int, _ catalogue: Catalogue
  ) -> Departure? {
    guard pairs.count >= enoughShared else { return nil }
    let other = catalogue.declarations[left]
    let integers = pairs.compactMap { pair -> (Int128, Int128)? in
      guard case .integer(let a) = pair.0, case .integer(let b) = pair.1 else { return nil }
      return (a, b)
    }
    if integers.isEmpty {
      let areMixed = pairs.contains { pair in
        switch pair {
        case (.string, .integer), (.integer, .string): true
        default: false
        }
      }
      return areMixed ? Departure(kind: .kinds, other: other, isError: false) : nil
    }
    let agreeing = integers.count { $0 == $1 }
    guard Double(agreeing) < agreement * Double(integers.count) else { return nil }
    let values = [left, right].map { index in
      Set(catalogue.declarations[index].members.compactMap(\.value.integer))
    }
    let common = values[0].intersection(values[1]).count
    let smaller = min(values[0].count, values[1].count)
    if areBits(left, catalogue) != areBits(right, catalogue), integers.count > 2 {
      return Departure(kind: .ordinalsForBits, other: other, isError: true)
    }
    let isOneSpace = Double(common) >= overlap * Double(smaller)
    let offsets = Set(integers.map { $1.subtractingReportingOverflow($0).partialValue })
    if offsets.count == 1, let offset = offsets.first, integers.count > 2 {
      return Departure(kind: .offset(offset), other: other, isError: isOneSpace)
    }
    return Departure(
      kind: .others(agreeing: agreeing, of: integers.count), other: other, isError: isOneSpace)
  }
}
