/// Counts in how many enums of an edition numbered things occur, and keeps the largest count of each.
struct EditionCounts {
  /// By thing: how many enums of the edition that has most of them.
  private(set) var most: [Int]
  private var here: [Int]
  /// By thing: the number of the enum that it was last seen in.
  private var lastEnum: [Int]
  private var currentEnum = 0
  /// What occurs in the edition.
  private var seen: [Int] = []

  /// - Parameter count: how many things there are.
  init(_ count: Int) {
    most = Array(repeating: 0, count: count)
    here = most
    lastEnum = Array(repeating: -1, count: count)
  }

  /// Counts a thing once an enum.
  mutating func see(_ thing: Int) {
    guard lastEnum[thing] != currentEnum else { return }
    lastEnum[thing] = currentEnum
    if here[thing] == 0 { seen.append(thing) }
    here[thing] += 1
  }

  mutating func endEnum() { currentEnum += 1 }

  mutating func endEdition() {
    for thing in seen {
      most[thing] = max(most[thing], here[thing])
      here[thing] = 0
    }
    seen.removeAll(keepingCapacity: true)
  }
}
