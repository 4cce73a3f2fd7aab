/// Numbers in groups that are joined one after the other.
struct DisjointSets {
  private var parents: [Int]

  /// - Parameter count: how many numbers; each is a group of its own.
  init(_ count: Int) { parents = Array(0..<count) }

  /// The number that stands for a group.
  mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Makes one group of those of two numbers.
  mutating func join(_ first: Int, _ second: Int) { parents[root(first)] = root(second) }
}
