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
    let shared = zip(first.utf8, second.utf8).prefix { $0 == $1 }.count
    guard let one = Self.folder(of: first, behind: shared),
      let other = Self.folder(of: second, behind: shared)
    else { return false }
    let common = (editions[one] ?? []).intersection(editions[other] ?? [])
    return Set(common.map(\.platform)).count >= Self.enoughPlatforms
  }

  /// The outermost folder that ends behind so many bytes of a path.
  private static func folder(of file: String, behind count: Int) -> String? {
    let start = file.utf8.index(file.utf8.startIndex, offsetBy: count)
    return file.utf8[start...].firstIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) }
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
