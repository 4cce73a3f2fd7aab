import EnumModel

/// Which pages of a run belong to different products.
///
/// Two folders that both have pages of the same platforms in the same language are two products, or two
/// books on one: `chat/ios`, `chat/android` and `calls/ios`, `calls/android`. Folders of platforms and of
/// languages have no edition in common, so they are none.
package struct Products: Study {
  /// One page of each of two folders may be filed wrongly; several platforms are not.
  private static let enoughPlatforms = 2

  /// By folder, as its path: numbers of the editions of the pages below it, sorted.
  ///
  /// As far as another folder beside it has them as well: pages that stand for themselves are no
  /// edition of two folders.
  private var editions: [String: [Int]] = [:]
  /// By number of an edition; those of one platform are neighbours.
  private var platforms: [Platform] = []

  package init(_ catalogue: Catalogue) {
    var found: [String: Set<Edition>] = [:]
    var last: (file: String, edition: Edition)?
    for declaration in catalogue.declarations {
      if let last, last == (declaration.file, declaration.edition) { continue }
      last = (declaration.file, declaration.edition)
      for folder in Self.folders(of: declaration.file) {
        found[folder, default: []].insert(declaration.edition)
      }
    }
    var numbers: [Edition: Int] = [:]
    for edition in Set(catalogue.declarations.lazy.map(\.edition)).sorted() {
      numbers[edition] = platforms.count
      platforms.append(edition.platform)
    }
    let siblings = Dictionary(grouping: found.keys) { folder in
      folder.lastIndex(of: "/").map { folder[..<$0] }
    }
    for group in siblings.values where group.count > 1 {
      var holders: [Int: Int] = [:]
      let numbered = group.map { folder in (found[folder] ?? []).compactMap { numbers[$0] } }
      for number in numbered.joined() { holders[number, default: 0] += 1 }
      for (folder, numbers) in zip(group, numbered) {
        editions[folder] = numbers.filter { holders[$0, default: 0] > 1 }.sorted()
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
    guard let left = editions[one], let right = editions[other] else { return false }
    var found = 0
    var last: Platform?
    var (i, j) = (0, 0)
    while i < left.count, j < right.count, found < Self.enoughPlatforms {
      if left[i] == right[j], last != platforms[left[i]] {
        last = platforms[left[i]]
        found += 1
      }
      let (first, second) = (left[i], right[j])
      if first <= second { i += 1 }
      if second <= first { j += 1 }
    }
    return found >= Self.enoughPlatforms
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
