/// The language that the prose of a page is written in.
package enum Language: String, Hashable, Comparable, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
  case japanese = "ja"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
