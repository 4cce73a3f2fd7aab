/// A pattern of paths, and the pages that it was made for.
package struct PagePattern: Hashable, Sendable {
  /// As `driftmark.yml` has it.
  package var text: String
  /// Sorted.
  package var pages: [String]

  /// A path as a pattern that fits it and nothing else, wherever it can be told.
  ///
  /// Characters that mean something in patterns become one that fits any.
  package static func literal(_ path: String) -> String {
    String(path.map { "*?[]{}\\".contains($0) ? "?" : $0 })
  }
}

/// A pattern that fits a page, among others.
struct PatternCandidate: Hashable {
  /// What is preferred of two that fit the same pages.
  enum Kind: Int {
    /// `docs/ios/**`
    case folder
    /// `docs/ios.md`
    case page
    /// `docs/*-ios.md`
    case names
    /// `**/ios/**`
    case anyFolder
    /// `**/*-ios.md`
    case anyNames
  }

  var kind: Kind
  var text: String
  /// What all paths that fit have in common.
  var common: String

  /// All patterns that come into question for a page.
  static func all(of page: String) -> [Self] {
    let parts = page.split(separator: "/").map(String.init)
    guard let name = parts.last else { return [] }
    let folders = parts.dropLast()
    let folder = folders.map { $0 + "/" }.joined()
    // A pattern without a slash would fit the name in any folder.
    let path = PagePattern.literal(folders.isEmpty ? "/" + name : page)
    var found = [Self(kind: .page, text: path, common: page)]
    for (index, part) in folders.enumerated() {
      let above = folders[...index].joined(separator: "/")
      found.append(Self(kind: .folder, text: PagePattern.literal(above) + "/**", common: above))
      found.append(
        Self(kind: .anyFolder, text: "**/\(PagePattern.literal(part))/**", common: part))
    }
    for (pattern, common) in names(name) {
      found.append(
        Self(
          kind: .names, text: (folders.isEmpty ? "/" : PagePattern.literal(folder)) + pattern,
          common: common))
      found.append(Self(kind: .anyNames, text: "**/" + pattern, common: common))
    }
    return found
  }

  /// Patterns of a file's name, each with what it says: the name itself, and its words.
  private static func names(_ name: String) -> [(pattern: String, common: String)] {
    let dot = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? $0 : nil } ?? name.endIndex
    let (stem, ending) = (name[..<dot], PagePattern.literal(String(name[dot...])))
    var found = [(PagePattern.literal(name), String(stem))]
    let words = stem.split { "-_. ".contains($0) }
    guard words.count > 1 else { return found }
    for word in words {
      let isFirst = word.startIndex == stem.startIndex
      let isLast = word.endIndex == stem.endIndex
      let before = isFirst ? word.startIndex : stem.index(before: word.startIndex)
      let behind = isLast ? word.endIndex : stem.index(after: word.endIndex)
      let text = PagePattern.literal(String(stem[before..<behind]))
      found.append(((isFirst ? "" : "*") + text + (isLast ? "" : "*") + ending, String(word)))
    }
    return found
  }
}
