/// Where a node is written and how big it is; that of a collection grows with its nodes.
struct Extent {
  /// In code points.
  private(set) var span: Range<Int>
  /// How many nodes, the node itself included, aliases expanded.
  private(set) var size = 1
  /// How many collections inside one another: 0 for a scalar.
  private(set) var height: Int

  /// The extent of a scalar, which is the whole of an event.
  init(scalar event: Event) {
    span = event.range
    height = 0
  }

  /// The extent of a collection, from the event that starts it.
  init(collection event: Event) {
    span = event.range
    height = 1
  }

  /// Makes room for the next node of a collection.
  mutating func include(_ child: Extent) {
    span = span.lowerBound..<max(span.upperBound, child.span.upperBound)
    size += child.size
    height = max(height, child.height + 1)
  }

  /// Takes in the closing bracket, where there is one.
  ///
  /// - Parameters:
  ///   - end: the event that ends the collection.
  ///   - isFlow: whether the collection has brackets, or is a single pair in those of a sequence.
  mutating func close(at end: Event, isFlow: Bool) {
    guard isFlow, !end.range.isEmpty else { return }
    span = span.lowerBound..<max(span.upperBound, end.range.upperBound)
  }

  /// The same size at the place of an alias.
  func moved(to event: Event) -> Extent {
    var copy = self
    copy.span = event.range
    return copy
  }
}
