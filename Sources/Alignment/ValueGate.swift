import EnumModel
import Foundation

/// What equal and unequal values say of two members, once it is known how far the values agree where
/// names and texts are sure.
struct ValueGate {
  private let equal: Double
  private let unequal: Double

  /// Nil where the two enums have different code spaces, so that values say nothing.
  ///
  /// - Parameter anchors: pairs of members that are sure without their values.
  init?(_ anchors: [(a: Int, b: Int)], _ a: EnumProfile, _ b: EnumProfile) {
    let shared = Set(a.membersByValue.keys).intersection(b.membersByValue.keys)
    let smaller = min(a.membersByValue.count, b.membersByValue.count)
    guard smaller > 0 else { return nil }
    let overlap = Double(shared.count) / Double(smaller)
    let agreeing = anchors.count { a.members[$0.a].value == b.members[$0.b].value }
    let rate =
      (Double(agreeing) + 3.6 * min(1, overlap / 0.6)) / (Double(anchors.count) + 4)
    guard overlap >= 0.3, rate >= 0.5 else { return nil }
    let agreement = min(rate, 0.95)
    let chance = 1 / Double(max(a.membersByValue.count, b.membersByValue.count))
    equal =
      log(agreement / chance).clipped(0, 4)
      * ((Self.trust(anchors, shared, a, b) - 0.5) / 0.4).clipped(0, 1)
    unequal = chance < 1 ? log((1 - agreement) / (1 - chance)).clipped(-3, 0) : 0
  }

  /// Of the shared values that stand at one end of a sure pair at least, how many stand at both.
  private static func trust(
    _ anchors: [(a: Int, b: Int)], _ shared: Set<EnumValue.Kind>, _ a: EnumProfile,
    _ b: EnumProfile
  ) -> Double {
    var contested = Set<EnumValue.Kind>()
    var confirmed = Set<EnumValue.Kind>()
    for anchor in anchors {
      let (left, right) = (a.members[anchor.a].value, b.members[anchor.b].value)
      for value in [left, right].compactMap(\.self) where shared.contains(value) {
        contested.insert(value)
      }
      if let left, left == right { confirmed.insert(left) }
    }
    return (Double(confirmed.count) + 1.8) / (Double(contested.count) + 2)
  }

  /// Log-odds for two values.
  func score(_ a: EnumValue.Kind?, _ b: EnumValue.Kind?) -> Double {
    guard Self.areComparable(a, b) else { return 0 }
    return a == b ? equal : unequal
  }

  /// Whether two values are of one kind.
  static func areComparable(_ a: EnumValue.Kind?, _ b: EnumValue.Kind?) -> Bool {
    switch (a, b) {
    case (.integer, .integer), (.string, .string): true
    default: false
    }
  }
}
