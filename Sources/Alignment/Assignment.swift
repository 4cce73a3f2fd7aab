import Foundation

/// The one-to-one assignment of rows to columns with the largest sum, where staying alone counts 0.
struct Assignment {
  /// A possible pair.
  struct Edge: Sendable {
    var row: Int
    var column: Int
    /// Log-odds; only positive ones are ever chosen.
    var score: Double
  }

  /// Indices of the edges that are chosen.
  let chosen: [Int]

  /// Connected components are solved one by one, with the Hungarian method up to a size, by falling
  /// score beyond it.
  init(_ edges: [Edge]) {
    let positive = edges.indices.filter { edges[$0].score > 0 }
    var chosen: [Int] = []
    for component in Self.components(positive, edges) {
      chosen += component.count == 1 ? component : Self.solve(component, edges)
    }
    self.chosen = chosen.sorted()
  }

  /// The largest component, in rows or columns, that is solved to the optimum.
  private static let largest = 64

  private static func components(_ indices: [Int], _ edges: [Edge]) -> [[Int]] {
    var parents: [Int: Int] = [:]
    func root(_ node: Int) -> Int {
      var node = node
      while let parent = parents[node], parent != node { node = parent }
      return node
    }
    for index in indices {
      let (row, column) = (edges[index].row * 2, edges[index].column * 2 + 1)
      parents[row] = parents[row] ?? row
      parents[column] = parents[column] ?? column
      parents[root(row)] = root(column)
    }
    let groups = Dictionary(grouping: indices) { root(edges[$0].row * 2) }
    return groups.values.sorted { $0[0] < $1[0] }
  }

  private static func solve(_ component: [Int], _ edges: [Edge]) -> [Int] {
    let rows = Set(component.map { edges[$0].row }).sorted()
    let columns = Set(component.map { edges[$0].column }).sorted()
    guard max(rows.count, columns.count) <= largest else { return greedy(component, edges) }
    var best: [[Int?]] = rows.map { _ in columns.map { _ in nil } }
    for index in component {
      guard let i = rows.firstIndex(of: edges[index].row),
        let j = columns.firstIndex(of: edges[index].column)
      else { continue }
      best[i][j] = index
    }
    let size = max(rows.count, columns.count)
    let costs = (0..<size).map { i in
      (0..<size).map { j -> Double in
        guard i < rows.count, j < columns.count, let index = best[i][j] else { return 0 }
        return -edges[index].score
      }
    }
    return hungarian(costs).enumerated().compactMap { i, j in
      i < rows.count && j < columns.count ? best[i][j] : nil
    }
  }

  private static func greedy(_ component: [Int], _ edges: [Edge]) -> [Int] {
    var rows = Set<Int>()
    var columns = Set<Int>()
    return component.sorted { edges[$0].score > edges[$1].score }.filter { index in
      guard !rows.contains(edges[index].row), !columns.contains(edges[index].column) else {
        return false
      }
      rows.insert(edges[index].row)
      columns.insert(edges[index].column)
      return true
    }
  }

  /// The column of each row in the cheapest perfect assignment of a square matrix.
  ///
  /// Kuhn-Munkres with potentials, O(n³) (Jonker and Volgenant, Computing 38, 1987).
  private static func hungarian(_ costs: [[Double]]) -> [Int] {
    let size = costs.count
    var rowPotential = [Double](repeating: 0, count: size + 1)
    var columnPotential = rowPotential
    var rowOfColumn = [Int](repeating: 0, count: size + 1)
    var way = rowOfColumn
    for row in 1...size {
      rowOfColumn[0] = row
      var column = 0
      var slack = [Double](repeating: .infinity, count: size + 1)
      var used = [Bool](repeating: false, count: size + 1)
      repeat {
        used[column] = true
        let current = rowOfColumn[column]
        var delta = Double.infinity
        var next = 0
        for j in 1...size where !used[j] {
          let cost = costs[current - 1][j - 1] - rowPotential[current] - columnPotential[j]
          if cost < slack[j] {
            slack[j] = cost
            way[j] = column
          }
          if slack[j] < delta {
            delta = slack[j]
            next = j
          }
        }
        for j in 0...size {
          if used[j] {
            rowPotential[rowOfColumn[j]] += delta
            columnPotential[j] -= delta
          } else {
            slack[j] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      repeat {
        let previous = way[column]
        rowOfColumn[column] = rowOfColumn[previous]
        column = previous
      } while column != 0
    }
    var columns = [Int](repeating: 0, count: size)
    for column in 1...size { columns[rowOfColumn[column] - 1] = column - 1 }
    return columns
  }
}
