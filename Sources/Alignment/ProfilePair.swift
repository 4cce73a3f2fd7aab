/// Two profiles that are compared, by their indices.
struct ProfilePair: Hashable, Comparable, Sendable {
  /// The smaller one.
  let a: Int
  let b: Int

  init(_ first: Int, _ second: Int) {
    a = min(first, second)
    b = max(first, second)
  }

  static func < (left: Self, right: Self) -> Bool { (left.a, left.b) < (right.a, right.b) }
}
