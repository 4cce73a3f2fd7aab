/// The values of an enum that nobody has given away yet.
package struct FreeValues: Hashable, Sendable {
  /// The way in which an enum grows.
  package enum Direction: String, Sendable {
    case upward
    /// Negative codes, one below the other.
    case downward
    /// Masks, a bit each.
    case bits
  }

  /// Values that stand close to each other.
  package struct Run: Hashable, Sendable {
    /// From the smallest to the largest.
    package var range: ClosedRange<Int128>
    package var count: Int
    /// The free value behind the run; nil where no integer is left.
    package var next: Int128?
  }

  package let direction: Direction
  /// The run that the enum grows by: the longest, of equals the furthest in the direction.
  package let main: Run
  /// Other runs of three values or more, in the order of their values.
  package let others: [Run]
  /// Free values inside the main run, in its direction; for masks, single bits.
  package let holes: [ClosedRange<Int128>]
  /// Values far from all others, such as 9999 for an unknown error.
  package let outliers: [Int128]

  /// Nil without values.
  ///
  /// - Parameters:
  ///   - used: the values of the enum on all platforms.
  ///   - reserved: further integers that are taken: of ranges, and of what stands beside the enum.
  package init?(_ used: Set<Int128>, reserved: [ClosedRange<Int128>] = []) {
    let positives = used.filter { $0 > 0 }
    let negatives = used.filter { $0 < 0 }
    let singles = Self.singleBits(of: used)
    direction = singles != nil ? .bits : negatives.count > positives.count ? .downward : .upward
    let places = direction == .bits ? singles ?? [] : used
    let taken = TakenIntegers(used, reserved, areBits: direction == .bits)
    let runs = ValueRuns(places, limit: direction == .bits ? 8 : nil).runs
    let isDownward = direction == .downward
    let best = runs.indices.max { a, b in
      let (left, right) = (runs[a].count, runs[b].count)
      return left == right ? (a < b) != isDownward : left < right
    }
    guard let best else { return nil }
    let all = runs.map { values in
      Run(
        range: taken.value(values[0])...taken.value(values[values.count - 1]), count: values.count,
        next: taken.next(after: isDownward ? values[0] : values[values.count - 1], isDownward))
    }
    main = all[best]
    others = all.indices.filter { $0 != best && all[$0].count >= 3 }.map { all[$0] }
    outliers = runs.indices.filter { $0 != best && all[$0].count < 3 }
      .flatMap { runs[$0].map(taken.value) }
    let holes = taken.holes(in: runs[best])
    self.holes = isDownward ? holes.reversed() : holes
  }

  /// How far a single bit of the next value is shifted; nil where masks are not meant.
  package var bit: Int? { direction == .bits ? main.next?.trailingZeroBitCount : nil }

  /// The places of the bits that masks stand for; nil where the values are no masks.
  ///
  /// Masks may be combined, as in `ALL = 15`, where the single bits leave no doubt.
  private static func singleBits(of used: Set<Int128>) -> Set<Int128>? {
    let positives = used.filter { $0 > 0 }
    let singles = positives.filter { $0 & ($0 - 1) == 0 }
    let mask = singles.reduce(0, |)
    let combined = positives.subtracting(singles)
    let rest = used.subtracting(positives)
    guard singles.count >= 3, rest.isSubset(of: [0, -1]), combined.count < singles.count,
      combined.allSatisfy({ $0 & ~mask == 0 }), combined.isEmpty || mask >= 16
    else { return nil }
    return Set(singles.map { Int128($0.trailingZeroBitCount) })
  }
}
