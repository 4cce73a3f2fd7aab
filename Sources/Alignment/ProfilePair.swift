/// Two profiles that are compared, by their indices.
///
/// In one number, as pairs are many and often sorted.
struct ProfilePair: Hashable, Comparable, Sendable {
  private let number: UInt64

  init(_ first: Int, _ second: Int) {
    let (a, b) = (min(first, second), max(first, second))
    number = UInt64(truncatingIfNeeded: a) << 32 | UInt64(UInt32(truncatingIfNeeded: b))
  }

  /// The smaller one.
  var a: Int { Int(number >> 32) }
  var b: Int { Int(number & 0xFFFF_FFFF) }

  static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
