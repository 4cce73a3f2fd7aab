/// Lists of numbers, one for each member, in one array.
struct Runs: Sendable {
  let elements: [Int]
  /// By list, and one more.
  private let starts: [Int]

  init(_ lists: [[Int]]) {
    elements = lists.flatMap(\.self)
    var starts = [0]
    starts.reserveCapacity(lists.count + 1)
    var end = 0
    for list in lists {
      end += list.count
      starts.append(end)
    }
    self.starts = starts
  }

  /// Where the elements of a list stand.
  func places(_ list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  func isEmpty(_ list: Int) -> Bool { starts[list] == starts[list + 1] }

  /// Whether two lists are equal.
  func isEqual(_ list: Int, to otherList: Int, of other: Runs) -> Bool {
    let (own, others) = (places(list), other.places(otherList))
    guard own.count == others.count else { return false }
    let shift = others.lowerBound - own.lowerBound
    for place in own where elements[place] != other.elements[place + shift] { return false }
    return true
  }
}
