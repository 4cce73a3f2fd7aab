import EnumModel

/// How a value stands to the run of values of an enum that lacks it.
enum ValueGap {
  /// The run goes on at both ends of what is missing.
  case hole
  /// What is missing continues the one run that all values make.
  case end
  /// What is missing continues one of several runs: every group of codes has an end.
  case edge
  /// There is no run beside it.
  case none

  /// - Parameters:
  ///   - own: the values of the enum that lacks it.
  ///   - other: those of the enum that has it; a hole of several values must be filled by it.
  init(_ value: Int128, own: Set<Int128>, other: Set<Int128>) {
    let ends = [-1, 1].map { Self.reaches(own, from: value, by: $0, through: other) }
    switch ends.count(where: { $0 }) {
    case 2: self = .hole
    case 1: self = Self.isRun(own.union(other), of: value) ? .end : .edge
    default: self = .none
    }
  }

  /// Whether the values on one side of zero, which is often left out, are one run.
  private static func isRun(_ values: Set<Int128>, of value: Int128) -> Bool {
    guard value != 0 else { return false }
    let side = values.filter { $0 != 0 && ($0 < 0) == (value < 0) }
    guard let first = side.min(), let last = side.max() else { return false }
    return last - first == Int128(side.count) - 1
  }

  /// Runs end at zero: below it stand other codes than above, often the one for "unknown".
  private static func reaches(
    _ own: Set<Int128>, from value: Int128, by step: Int128, through other: Set<Int128>
  ) -> Bool {
    var next = value + step
    while (next < 0) == (value < 0) {
      if own.contains(next) {
        // Zero begins no run of its own: beside negative codes it is the one for success.
        return next != 0 || own.contains { $0 != 0 && ($0 < 0) == (value < 0) }
      }
      guard other.contains(next) else { return false }
      next += step
    }
    return false
  }
}
