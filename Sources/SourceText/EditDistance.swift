/// How many slips of the pen lie between two words: letters that are left out, put in, replaced, or
/// swapped with their neighbour.
package enum EditDistance {
  /// Counts the slips.
  ///
  /// This is the restricted Damerau-Levenshtein distance (optimal string alignment): letters that
  /// were swapped are not edited again. Time and space grow with the product of the lengths.
  package static func between<Letter: Equatable>(_ first: [Letter], _ second: [Letter]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let isSame = first[row] == second[column]
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }

  /// Whether there are no more slips than a limit.
  package static func isWithin(_ limit: Int, _ first: [UInt8], _ second: [UInt8]) -> Bool {
    abs(first.count - second.count) <= limit && between(first, second) <= limit
  }

  /// Whether there is just one slip; in linear time, for a whole dictionary of words.
  package static func isOne(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Bool {
    let a = Array(a)
    let b = Array(b)
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let left = a[start..<a.count - end]
    let right = b[start..<b.count - end]
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && right.count == 2 && left.elementsEqual(right.reversed())
  }
}
