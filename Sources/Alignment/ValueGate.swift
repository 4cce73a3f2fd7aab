import EnumModel
import Foundation

/// What equal and unequal values say of two members, once it is known how far the values agree where
/// names and texts are sure.
struct ValueGate {
  private let equal: Double
  private let unequal: Double

  /// What equal values of two enums may say at most; 0 where they say nothing.
  static func most(_ a: EnumProfile, _ b: EnumProfile) -> Double {
    guard let (shared, smaller, larger) = overlap(a, b),
      Double(shared.count) / Double(smaller) >= leastOverlap
    else { return 0 }
    return log(mostAgreement * Double(larger)).clipped(0, mostOdds)
  }

  /// Of the values of the two, the share that both must have.
  private static let leastOverlap = 0.3
  private static let mostAgreement = 0.95
  private static let mostOdds = 4.0

  /// The values that two enums share, and how many they have; nil where one has none.
  private static func overlap(
    _ a: EnumProfile, _ b: EnumProfile
  ) -> (shared: [Int], smaller: Int, larger: Int)? {
    let (valuesA, valuesB) = (a.index.values, b.index.values)
    let counts = (valuesA.keys.count, valuesB.keys.count)
    guard min(counts.0, counts.1) > 0 else { return nil }
    var shared: [Int] = []
    valuesA.forEachShared(with: valuesB) { place, _ in shared.append(valuesA.keys[place]) }
    return (shared, min(counts.0, counts.1), max(counts.0, counts.1))
  }

  /// Nil where the two enums have different code spaces, so that values say nothing.
  ///
  /// - Parameter anchors: pairs of members that are sure without their values.
  init?(_ anchors: [(a: Int, b: Int)], _ a: EnumProfile, _ b: EnumProfile) {
    guard let (shared, smaller, larger) = Self.overlap(a, b) else { return nil }
    let overlap = Double(shared.count) / Double(smaller)
    let agreeing = anchors.count {
      a.members[$0.a].valueNumber == b.members[$0.b].valueNumber
    }
    let rate =
      (Double(agreeing) + 3.6 * min(1, overlap / 0.6)) / (Double(anchors.count) + 4)
    guard overlap >= Self.leastOverlap, rate >= 0.5 else { return nil }
    let agreement = min(rate, Self.mostAgreement)
    let chance = 1 / Double(larger)
    equal =
      log(agreement / chance).clipped(0, Self.mostOdds)
      * ((Self.trust(anchors, Set(shared), a, b) - 0.5) / 0.4).clipped(0, 1)
    unequal = chance < 1 ? log((1 - agreement) / (1 - chance)).clipped(-3, 0) : 0
  }

  /// Of the shared values that stand at one end of a sure pair at least, how many stand at both.
  private static func trust(
    _ anchors: [(a: Int, b: Int)], _ shared: Set<Int>, _ a: EnumProfile, _ b: EnumProfile
  ) -> Double {
    var contested = Set<Int>()
    var confirmed = Set<Int>()
    for anchor in anchors {
      let (left, right) = (a.members[anchor.a].valueNumber, b.members[anchor.b].valueNumber)
      for value in [left, right].compactMap(\.self) where shared.contains(value) {
        contested.insert(value)
      }
      if let left, left == right { confirmed.insert(left) }
    }
    return (Double(confirmed.count) + 1.8) / (Double(contested.count) + 2)
  }

  /// Log-odds for the values of two members.
  func score(_ i: Int, of a: MemberIndex, _ j: Int, of b: MemberIndex) -> Double {
    guard a.valueTypes[i] == b.valueTypes[j], a.valueTypes[i] != .other else { return 0 }
    return a.valueNumbers[i] == b.valueNumbers[j] ? equal : unequal
  }

  /// Whether two values are of one kind.
  static func areComparable(_ a: EnumValue.Kind?, _ b: EnumValue.Kind?) -> Bool {
    switch (a, b) {
    case (.integer, .integer), (.string, .string): true
    default: false
    }
  }
}
