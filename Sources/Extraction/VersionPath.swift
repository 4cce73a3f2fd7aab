/// The version that a page's path names: `versioned_docs/version-1.2/…`, `/v2.1/`, `/2.x/`.
///
/// Folders such as `latest`, `current` and `next` name none: what they hold is compared with pages
/// that are not versioned.
enum VersionPath {
  /// Words before the number, longest first.
  private static let prefixes = ["version", "release", "ver", "v"]

  /// The number in the outermost folder that is a version, so that `v2.1` is `version-2.1`.
  static func version(of path: String) -> String? {
    for folder in path.split(separator: "/").dropLast() {
      if let version = version(folder.lowercased()) { return version }
    }
    return nil
  }

  private static func version(_ folder: String) -> String? {
    var rest = folder[...]
    let prefix = prefixes.first { folder.hasPrefix($0) }
    if let prefix {
      rest = rest.dropFirst(prefix.count)
      if let sign = rest.first, "-_.".contains(sign) { rest = rest.dropFirst() }
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, isNumber(first), prefix != nil || parts.count > 1,
      parts.dropFirst().allSatisfy({ isNumber($0) || $0 == "x" })
    else { return nil }
    return String(rest)
  }

  /// Long numbers are article numbers and dates.
  private static func isNumber(_ text: Substring) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
  }
}
