import EnumModel

/// Integers that are given away, by their places: the integer itself, or which bit of a mask.
struct TakenIntegers {
  private let used: Set<Int128>
  private let reserved: [ClosedRange<Int128>]
  private let areBits: Bool

  init(_ used: Set<Int128>, _ reserved: [ClosedRange<Int128>], areBits: Bool) {
    self.used = used
    self.reserved = reserved.sorted { $0.lowerBound < $1.lowerBound }
    self.areBits = areBits
  }

  /// The integer at a place.
  func value(_ place: Int128) -> Int128 { areBits ? 1 << place : place }

  /// The first free integer behind a place; nil where none is left.
  func next(after place: Int128, _ isDownward: Bool) -> Int128? {
    var place = place
    repeat {
      place += isDownward ? -1 : 1
      if !areBits, let range = range(holding: place) {
        place = isDownward ? range.lowerBound - 1 : range.upperBound + 1
      }
      guard !areBits || place < 64, EnumValue.integers.contains(value(place)) else { return nil }
    } while isTaken(place)
    return value(place)
  }

  /// Free integers between the first and the last place of a run.
  func holes(in run: [Int128]) -> [ClosedRange<Int128>] {
    zip(run, run.dropFirst()).flatMap { low, high in
      areBits
        ? ((low + 1)..<high).filter { !isTaken($0) }.map { value($0)...value($0) }
        : gaps(from: low + 1, to: high - 1)
    }
  }

  /// What reserved ranges leave of a stretch.
  private func gaps(from low: Int128, to high: Int128) -> [ClosedRange<Int128>] {
    var gaps: [ClosedRange<Int128>] = []
    var start = low
    for range in reserved where range.upperBound >= start && range.lowerBound <= high {
      if range.lowerBound > start { gaps.append(start...(range.lowerBound - 1)) }
      start = max(start, range.upperBound + 1)
    }
    if start <= high { gaps.append(start...high) }
    return gaps
  }

  private func isTaken(_ place: Int128) -> Bool {
    used.contains(value(place)) || range(holding: value(place)) != nil
  }

  private func range(holding value: Int128) -> ClosedRange<Int128>? {
    reserved.first { $0.contains(value) }
  }
}
