import EnumModel

/// Which pages of a run belong to different products.
///
/// Two folders that both have pages of the same platforms in the same language are two products, or two
/// books on one: `chat/ios`, `chat/android` and `calls/ios`, `calls/android`. Folders of platforms and of
/// languages have no edition in common, so they are none.
package struct Products: Study {
  /// One page of each of two folders may be filed wrongly; several platforms are not.
  private static let enoughPlatforms = 2

  /// By folder, as its path: the editions of the pages below it.
  private var editions: [String: Set<Edition>] = [:]

  package init(_ catalogue: Catalogue) {
    for declaration in catalogue.declarations {
      for folder in Self.folders(of: declaration.file) {
        editions[folder, default: []].insert(declaration.edition)
      }
    }
  }

  /// Whether two pages, or what stands in two folders, are of different products.
  ///
  /// - Parameters: paths of pages, or of folders with a slash behind them.
  package func areApart(_ first: String, _ second: String) -> Bool {
    let folders = zip(Self.folders(of: first), Self.folders(of: second))
    guard let fork = folders.first(where: { $0 != $1 }) else { return false }
    let common = (editions[fork.0] ?? []).intersection(editions[fork.1] ?? [])
    return Set(common.map(\.platform)).count >= Self.enoughPlatforms
  }

  /// The folders that a page stands in, outermost first.
  private static func folders(of file: String) -> [String] {
    var folders: [String] = []
    for component in file.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folders.append((folders.last.map { $0 + "/" } ?? "") + component)
    }
    return folders
  }
}
