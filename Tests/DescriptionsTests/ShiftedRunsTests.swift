import Descriptions
import Testing

/// Rows with the description of the row above or below.
struct ShiftedRunsTests {
  @Test func `three rows with the text of the row below`() {
    let runs = Self.runs(texts: [0, 2, 3, 4, 9])
    #expect(runs.map(\.rows) == [1...3])
    #expect(runs.map(\.direction) == [1])
  }

  @Test func `one undecided row in between`() {
    #expect(Self.runs(texts: [1, 2, 8, 4, 5, 9]).map(\.rows) == [0...4])
  }

  @Test func `two rows count only next to each other`() {
    #expect(Self.runs(texts: [0, 0, 1, 3]).map(\.votes) == [2])
    #expect(Self.runs(texts: [1, 8, 3, 9]).isEmpty)
  }

  @Test func `a single row is no run`() {
    #expect(Self.runs(texts: [0, 2, 2, 3]).isEmpty)
  }

  /// - Parameter texts: by row, the row whose text it has.
  private static func runs(texts: [Int]) -> [ShiftedRuns.Run] {
    ShiftedRuns(own: texts.indices.map { texts[$0] == $0 ? 1 : 0 }) { row, other in
      texts[row] == other ? 1 : 0
    }.runs
  }
}
