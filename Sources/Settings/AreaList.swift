import Findings
import SourceText

/// What comments speak of on one page, found by line.
struct AreaList {
  /// What takes more lines is kept apart, so that no area is noted for thousands of them.
  private static let mostLines = 8

  /// What a comment speaks of, and which comment does.
  private typealias Element = (area: SuppressionArea, entry: Int)

  /// In the order in which they were added, as are those of a line.
  private var elements: [Element] = []
  /// By line: indices of short ones that lie on it.
  private var short: [Int: [Int]] = [:]
  private var long: [Int] = []

  mutating func add(_ area: SuppressionArea, _ entry: Int) {
    if area.lines.upperBound - area.lines.lowerBound < Self.mostLines {
      for line in area.lines { short[line, default: []].append(elements.count) }
    } else {
      long.append(elements.count)
    }
    elements.append((area, entry))
  }

  /// The entry of the last area that holds a place and that a condition holds for.
  func lastEntry(at place: FindingLocation, where condition: (Int) -> Bool) -> Int? {
    func last(_ indices: [Int]) -> Int? {
      indices.last { condition(elements[$0].entry) && elements[$0].area.contains(place) }
    }
    let found = [last(short[place.range.start.line] ?? []), last(long)].compactMap { $0 }.max()
    return found.map { elements[$0].entry }
  }
}
