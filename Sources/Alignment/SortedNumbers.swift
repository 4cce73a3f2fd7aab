/// A small set of numbers, sorted, each once.
///
/// It compares, walks and is made faster than a hashed set.
struct SortedNumbers: Hashable, Sendable, RandomAccessCollection {
  private let numbers: [Int]

  init(_ numbers: some Sequence<Int>) {
    var sorted = numbers.sorted()
    var count = 0
    for number in sorted where count == 0 || sorted[count - 1] != number {
      sorted[count] = number
      count += 1
    }
    sorted.removeSubrange(count...)
    self.numbers = sorted
  }

  private init(sorted numbers: [Int]) { self.numbers = numbers }

  var startIndex: Int { 0 }
  var endIndex: Int { numbers.count }
  subscript(place: Int) -> Int { numbers[place] }

  /// The set without a number.
  func without(_ number: Int) -> SortedNumbers {
    SortedNumbers(sorted: numbers.filter { $0 != number })
  }

  /// What stands in both sets.
  func intersection(_ other: SortedNumbers) -> SortedNumbers {
    SortedNumbers(sorted: numbers.filter { other.contains($0) })
  }

  /// What does not stand in the other set.
  func subtracting(_ other: SortedNumbers) -> SortedNumbers {
    SortedNumbers(sorted: numbers.filter { !other.contains($0) })
  }

  func isSubset(of other: SortedNumbers) -> Bool { numbers.allSatisfy { other.contains($0) } }

  /// What stands in either set.
  func union(_ other: some Sequence<Int>) -> SortedNumbers { SortedNumbers(numbers + other) }
}
