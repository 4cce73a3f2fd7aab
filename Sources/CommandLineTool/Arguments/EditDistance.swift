/// How many slips of the finger lie between two words.
enum EditDistance {
  /// Counts insertions, deletions, substitutions and swaps of neighbours, each as one.
  ///
  /// This is the restricted Damerau-Levenshtein distance (optimal string alignment): letters that
  /// were swapped are not edited again. Time and space grow with the product of the lengths.
  static func between(_ first: [Character], _ second: [Character]) -> Int {
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
}
