/// Whose page an enum stands on: an id such as `ios`, or a page's path where nothing tells.
package struct Platform: Hashable, Comparable, Sendable {
  /// Lower case with hyphens for the known ones; else the page's path without its extension.
  package let id: String
  /// Whether nothing tells whose page it is, so that the page stands for itself.
  ///
  /// Two such pages may describe two things that merely sound alike.
  package let isPage: Bool

  package init(_ id: String) {
    self.id = id
    isPage = false
  }

  /// - Parameter page: a path without its extension.
  package init(page: String) {
    id = page
    isPage = true
  }

  package static func < (left: Self, right: Self) -> Bool { left.id < right.id }

  /// The ids that are recognised without configuration, in the order that columns are shown in.
  package static let known: [Platform] = [
    "ios", "android", "harmonyos", "windows", "macos", "linux", "unity", "electron", "flutter",
    "react-native", "uniapp", "miniprogram", "web", "server",
  ].map { Platform($0) }
}
