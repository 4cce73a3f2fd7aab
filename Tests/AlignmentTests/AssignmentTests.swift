import FaultInjection
import TestSupport
import Testing

@testable import Alignment

struct AssignmentTests {
  @Test(arguments: 1...200) func `no other assignment has a larger sum`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (rows, columns) = (random.number(1...5), random.number(1...5))
    var edges: [Assignment.Edge] = []
    for row in 0..<rows {
      for column in 0..<columns where random.number(0...3) > 0 {
        edges.append(
          Assignment.Edge(row: row, column: column, score: Double(random.number(-8...20)) / 4))
      }
    }
    let chosen = Assignment(edges).chosen.map { edges[$0] }
    #expect(Set(chosen.map(\.row)).count == chosen.count)
    #expect(Set(chosen.map(\.column)).count == chosen.count)
    #expect(chosen.allSatisfy { $0.score > 0 })
    let sum = chosen.reduce(0) { $0 + $1.score }
    #expect(abs(sum - Self.best(edges, from: 0, of: rows, used: [])) < 1e-9)
  }

  @Test func `a pair of less is given up for two of more`() {
    let edges = [
      Assignment.Edge(row: 0, column: 0, score: 5), .init(row: 0, column: 1, score: 4),
      .init(row: 1, column: 0, score: 4),
    ]
    #expect(Assignment(edges).chosen == [1, 2])
  }

  @Test func `without edges, or with bad ones only, all stay alone`() {
    #expect(Assignment([]).chosen == [])
    #expect(Assignment([Assignment.Edge(row: 0, column: 0, score: 0)]).chosen == [])
  }

  @Test func `a component that is too large is still assigned one to one`() {
    let edges = (0..<80).flatMap { row in
      [row, row + 1].map { Assignment.Edge(row: row, column: $0, score: $0 == row ? 2 : 1) }
    }
    let chosen = Assignment(edges).chosen.map { edges[$0] }
    #expect(chosen.count == 80)
    #expect(chosen.allSatisfy { $0.row == $0.column })
  }

  /// The largest sum, by trying everything.
  private static func best(
    _ edges: [Assignment.Edge], from row: Int, of rows: Int, used: Set<Int>
  ) -> Double {
    guard row < rows else { return 0 }
    var sum = best(edges, from: row + 1, of: rows, used: used)
    for edge in edges where edge.row == row && !used.contains(edge.column) {
      let rest = best(edges, from: row + 1, of: rows, used: used.union([edge.column]))
      sum = max(sum, edge.score + rest)
    }
    return sum
  }
}
