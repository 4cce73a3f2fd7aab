import EnumModel

/// What columns of the matrix are called where there is little room.
enum MatrixLabels {
  /// Pages that stand for themselves go without the folders that all of them are in.
  static func short(_ grid: MatrixGrid) -> [String] {
    let pages = Set(grid.editions.map(\.platform).filter(\.isPage).map(\.id))
    let folders = pages.map { $0.split(separator: "/").dropLast() }
    guard pages.count > 1, var common = folders.first else { return grid.editions.map(grid.label) }
    for folder in folders {
      common = zip(common, folder).prefix { $0 == $1 }.map(\.0)[...]
    }
    let prefix = common.map { $0 + "/" }.joined()
    return grid.editions.map { edition in
      let label = grid.label(edition)
      guard edition.platform.isPage, !prefix.isEmpty, label.hasPrefix(prefix) else { return label }
      return "…/" + label.dropFirst(prefix.count)
    }
  }
}
