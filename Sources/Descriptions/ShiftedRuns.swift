/// Finds rows of a table that have the description of the row above or below.
package struct ShiftedRuns {
  /// Rows next to each other whose texts stand one row off.
  package struct Run: Hashable, Sendable {
    /// The first and the last row with a neighbour's text.
    package var rows: ClosedRange<Int>
    /// Where the texts belong: 1 to the row below, -1 to the row above.
    package var direction: Int
    /// How many of the rows say so.
    package var votes: Int
  }

  /// How alike a text and its neighbour's must be.
  private static let floor = 0.6
  /// By how much a text must fit the neighbour better than its own row, or the reverse.
  private static let margin = 0.15

  package private(set) var runs: [Run] = []

  /// - Parameters:
  ///   - own: by row in page order: how well its text fits the row's texts elsewhere; nil where there
  ///     are none.
  ///   - similarity: how well the text of a row fits the texts elsewhere of another row.
  package init(own: [Double?], similarity: (_ row: Int, _ other: Int) -> Double?) {
    guard own.count(where: { ($0 ?? 1) <= 1 - Self.margin }) > 1 else { return }
    for direction in [1, -1] {
      var first: Int?
      var last = 0
      var votes = 0
      func end() {
        if let first, votes > 2 || (votes == 2 && last == first + 1) {
          runs.append(Run(rows: first...last, direction: direction, votes: votes))
        }
        first = nil
        votes = 0
      }
      for row in own.indices {
        let vote = Self.vote(own, row, row + direction, similarity)
        if vote > 0 {
          if first == nil { first = row }
          last = row
          votes += 1
        } else if vote < 0 || row > last + 1 {
          end()
        }
      }
      end()
    }
  }

  /// 1 where the text fits the neighbour better, -1 where it fits its own row better, else 0.
  private static func vote(
    _ own: [Double?], _ row: Int, _ neighbour: Int, _ similarity: (Int, Int) -> Double?
  ) -> Int {
    guard let fit = own[row], own.indices.contains(neighbour),
      let other = similarity(row, neighbour)
    else { return 0 }
    if other >= floor, other - fit >= margin { return 1 }
    return fit - other >= margin ? -1 : 0
  }
}
