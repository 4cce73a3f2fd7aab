package import Findings

/// What a run looked at, and so which entries of a baseline it can say anything of.
///
/// All paths are as messages show them, relative to the project's root.
package struct BaselineScope: Sendable {
  /// The ids of the rules that ran.
  private let rules: Set<String>
  /// The pages that were read and are reported.
  private let pages: Set<String>
  /// Files and folders that are reported.
  private let reported: [String]
  /// Pages and folders that could not be read.
  private let unreadable: [String]
  /// Files and folders that were read, be they reported or not.
  private let read: [String]
  /// The pages among them that have enums.
  private let enumPages: Set<String>
  /// The platforms of the enums that were read.
  let platforms: Set<String>
  private let exists: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - pages: that are reported, be they readable or not.
  ///   - exists: whether a file or folder is there.
  package init(
    rules: Set<String>, pages: Set<String>, reported: [String], read: [String],
    enumPages: Set<String>, platforms: Set<String> = [], unreadable: [String],
    exists: @escaping @Sendable (String) -> Bool
  ) {
    self.rules = rules
    self.pages = pages.subtracting(unreadable)
    self.reported = reported
    self.read = read
    self.enumPages = enumPages
    self.platforms = platforms
    self.unreadable = unreadable
    self.exists = exists
  }

  /// Whether the run would have found again what an entry stands for.
  package func evaluates(_ entry: BaselineEntry) -> Bool {
    rules.contains(entry.rule) && (pages.contains(entry.file) || isGone(entry.file))
  }

  /// Whether the run read all that some other run did: without the pages that a finding compares,
  /// nothing can be said of it.
  package func covers(_ paths: Set<String>) -> Bool {
    paths.allSatisfy { Self.isBelow($0, read) || !exists($0) }
  }

  /// What earlier runs read and this one did: for each path the deepest folder that has all of its
  /// enums, so that it does not count from how far up a run began.
  package func joined(with paths: Set<String>) -> Set<String> {
    let folders = read.compactMap { path in
      Self.commonFolder(of: enumPages.filter { Self.isBelow($0, [path]) })
    }
    let all = paths.filter(exists).union(folders)
    return all.filter { !Self.isBelow($0, all.subtracting([$0])) }
  }

  /// Whether a page is no more where this run would have found it.
  private func isGone(_ file: String) -> Bool {
    Self.isBelow(file, reported) && !Self.isBelow(file, unreadable) && !exists(file)
  }

  /// The page itself where there is one alone; nil where there is none.
  private static func commonFolder(of pages: Set<String>) -> String? {
    guard let first = pages.min(), let last = pages.max() else { return nil }
    let parts = zip(first.split(separator: "/"), last.split(separator: "/"))
    let common = parts.prefix { $0 == $1 }.map(\.0).joined(separator: "/")
    return common.isEmpty ? "." : common
  }

  private static func isBelow(_ path: String, _ folders: some Sequence<String>) -> Bool {
    folders.contains { folder in
      folder == path || path.hasPrefix(folder + "/") || folder == "." && !path.hasPrefix("..")
    }
  }
}
