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
    let rowCount = 1 + (indices.lazy.map { edges[$0].row }.max() ?? -1)
    let columnCount = 1 + (indices.lazy.map { edges[$0].column }.max() ?? -1)
    var groups = DisjointSets(rowCount + columnCount)
    for index in indices { groups.join(edges[index].row, rowCount + edges[index].column) }
    var components: [[Int]] = []
    var componentOfRoot = [Int](repeating: -1, count: rowCount + columnCount)
    for index in indices {
      let root = groups.root(edges[index].row)
      if componentOfRoot[root] < 0 {
        componentOfRoot[root] = components.count
        components.append([])
      }
      components[componentOfRoot[root]].append(index)
    }
    return components
  }

  private static func solve(_ component: [Int], _ edges: [Edge]) -> [Int] {
    let rows = SortedNumbers(component.lazy.map { edges[$0].row })
    let columns = SortedNumbers(component.lazy.map { edges[$0].column })
    let size = max(rows.count, columns.count)
    guard size <= largest else { return greedy(component, edges) }
    var best = [Int](repeating: -1, count: size * size)
    var costs = [Double](repeating: 0, count: size * size)
    for index in component {
      guard let i = rows.firstIndex(of: edges[index].row),
        let j = columns.firstIndex(of: edges[index].column)
      else { continue }
      best[i * size + j] = index
      costs[i * size + j] = -edges[index].score
    }
    return hungarian(costs, size).enumerated().compactMap { i, j in
      let index = best[i * size + j]
      return index < 0 ? nil : index
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

  /// The column of each row in the cheapest perfect assignment of a square matrix, row by row.
  ///
  /// Kuhn-Munkres with potentials, O(n³) (Jonker and Volgenant, Computing 38, 1987).
  private static func hungarian(_ costs: [Double], _ size: Int) -> [Int] {
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
          let cost =
            costs[(current - 1) * size + j - 1] - rowPotential[current] - columnPotential[j]
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
