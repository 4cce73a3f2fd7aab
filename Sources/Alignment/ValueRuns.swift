/// Integers cut into runs where the distance between neighbours is out of the ordinary.
struct ValueRuns {
  /// Sorted, each as well.
  let runs: [[Int128]]

  /// - Parameter limit: the largest distance within a run; nil for ten times a close one, and 16.
  init(_ values: Set<Int128>, limit: Int128? = nil) {
    let sorted = values.sorted()
    let distances = zip(sorted, sorted.dropFirst()).map { $1 - $0 }
    let close = distances.isEmpty ? 0 : distances.sorted()[(distances.count - 1) / 4]
    let limit = limit ?? max(16, close * 10)
    var runs: [[Int128]] = []
    for value in sorted {
      if let last = runs.last?.last, value - last <= limit {
        runs[runs.count - 1].append(value)
      } else {
        runs.append([value])
      }
    }
    self.runs = runs
  }
}
