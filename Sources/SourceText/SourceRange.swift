/// The places from `start` up to, and without, `end`.
package struct SourceRange: Hashable, Comparable, Sendable {
  package var start: SourceLocation
  /// The first place that is no longer part of the range.
  package var end: SourceLocation

  package init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
