/// How the values of an enum follow each other: one by one, at another even distance, or bit by bit.
package struct ValueSequence: Sendable {
  private let isFlags: Bool
  /// From one value to the next.
  private let step: Int128

  /// - Parameter values: the different values of an enum.
  package init(_ values: Set<Int128>) {
    let positive = values.filter { $0 > 0 }
    isFlags =
      positive.count >= 3 && values.count <= positive.count + 1
      && positive.allSatisfy { $0 & ($0 - 1) == 0 }
    let sorted = values.sorted()
    let steps = Dictionary(grouping: zip(sorted.dropFirst(), sorted).map { $0 - $1 }) { $0 }
    let usual = steps.first { $0.value.count * 2 >= values.count }
    step = usual?.key ?? 1
  }

  /// The one value that fits between two neighbours, in either direction; nil where none or several do.
  package func value(between first: Int128, and last: Int128) -> Int128? {
    let (low, high) = (min(first, last), max(first, last))
    if isFlags {
      return low > 0 && low.multipliedReportingOverflow(by: 4) == (high, false) ? low * 2 : nil
    }
    return high - low == 2 * step ? low + step : nil
  }
}
