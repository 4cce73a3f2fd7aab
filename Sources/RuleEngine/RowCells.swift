import Alignment

/// The rows of an aligned enum by the presentations that have them, so that two presentations are
/// compared without a look at the rows of all others.
struct RowCells {
  /// By presentation, as an index of the declarations: its first cell of each row, by row.
  private var cells: [Int: [(row: Int, member: ConceptMember)]] = [:]

  /// By row: the presentations that have it.
  private var holders: [[Int]] = []

  /// - Parameter least: cells that are less sure to belong into their row are passed over.
  init(_ aligned: AlignedEnum, atLeast least: Double = 0) {
    for (row, concept) in aligned.rows.enumerated() {
      holders.append([])
      for member in concept.members
      where member.confidence >= least && cells[member.declaration]?.last?.row != row {
        cells[member.declaration, default: []].append((row, member))
        holders[row].append(member.declaration)
      }
    }
  }

  /// The presentations that share a row with one: of many, few do.
  func neighbours(of declaration: Int) -> Set<Int> {
    Set((cells[declaration] ?? []).lazy.flatMap { holders[$0.row] })
  }

  /// Calls for each row that one of two presentations has, or both.
  func forEachRow(
    of left: Int, _ right: Int, _ body: (Int, ConceptMember?, ConceptMember?) -> Void
  ) {
    let (left, right) = (cells[left] ?? [], cells[right] ?? [])
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let rowOfLeft = i < left.count ? left[i].row : Int.max
      let rowOfRight = j < right.count ? right[j].row : Int.max
      let row = min(rowOfLeft, rowOfRight)
      body(
        row, rowOfLeft == row ? left[i].member : nil, rowOfRight == row ? right[j].member : nil)
      if rowOfLeft == row { i += 1 }
      if rowOfRight == row { j += 1 }
    }
  }

  /// Calls for each row that both of two presentations have.
  func forEachShared(
    _ left: Int, _ right: Int, _ body: (ConceptMember, ConceptMember) -> Void
  ) {
    forEachRow(of: left, right) { _, first, second in
      if let first, let second { body(first, second) }
    }
  }
}
