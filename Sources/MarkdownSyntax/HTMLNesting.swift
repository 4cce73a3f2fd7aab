/// Which tags of a run belong together.
struct HTMLNesting {
  /// A table or list that stands in no other one that is closed.
  struct Region {
    /// From its first tag to its last.
    var range: Range<Int>
    /// The tags in it that mean something where they stand.
    var tags: [HTMLTag]
    /// How deep tables and lists are nested in it, itself counted.
    var depth: Int
  }

  /// A table or list that is open while the tags are passed.
  private struct Open {
    var name: HTMLTag.Name
    /// Whether what comes next stands in a cell.
    var isInCell = false
    /// Its first tag, as an index of `kept`.
    var first: Int
    var depth = 1
  }

  private var open: [Open] = []
  private var openTables = 0
  private var kept: [HTMLTag] = []
  /// What was closed and stands in nothing that was closed since, as indices of `kept`.
  private var closed: [(tags: Range<Int>, depth: Int)] = []

  /// The outermost tables and lists that are closed, in page order; one pass over the tags.
  static func regions(of tags: [HTMLTag]) -> [Region] {
    var nesting = HTMLNesting()
    for tag in tags { nesting.add(tag) }
    return nesting.closed.compactMap { region in
      let tags = Array(nesting.kept[region.tags])
      guard let first = tags.first, let last = tags.last else { return nil }
      return Region(
        range: first.range.lowerBound..<last.range.upperBound, tags: tags, depth: region.depth)
    }
  }

  private mutating func add(_ tag: HTMLTag) {
    switch tag.name {
    case .table, .dl: if tag.isClosing { close(tag) } else { begin(tag) }
    case .dt, .dd: if open.last?.name == .dl { kept.append(tag) }
    case .td, .th: addToTable(tag, isInCell: !tag.isClosing)
    case .thead, .tbody, .tfoot, .tr: addToTable(tag, isInCell: false)
    }
  }

  private mutating func addToTable(_ tag: HTMLTag, isInCell: Bool) {
    guard open.last?.name == .table else { return }
    open[open.count - 1].isInCell = isInCell
    kept.append(tag)
  }

  private mutating func begin(_ tag: HTMLTag) {
    // Browsers move what stands in a table and in no cell of it out of the table; here it is left out.
    if let last = open.last, last.name == .table, !last.isInCell { return }
    open.append(Open(name: tag.name, first: kept.count))
    if tag.name == .table { openTables += 1 }
    kept.append(tag)
  }

  private mutating func close(_ tag: HTMLTag) {
    // A list that is not closed ends with the cell that it stands in; a cell does not end with a list.
    guard open.last?.name == tag.name || tag.name == .table && openTables > 0 else { return }
    kept.append(tag)
    var depth = 0
    while let last = open.popLast() {
      depth = max(depth + 1, last.depth)
      guard last.name == tag.name else { continue }
      if tag.name == .table { openTables -= 1 }
      while let inner = closed.last, inner.tags.lowerBound >= last.first { closed.removeLast() }
      closed.append((last.first..<kept.count, depth))
      break
    }
    if !open.isEmpty { open[open.count - 1].depth = max(open[open.count - 1].depth, depth + 1) }
  }
}
