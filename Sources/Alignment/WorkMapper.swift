/// A way to do independent pieces of work: one after the other, or several at once.
package protocol WorkMapper: Sendable {
  /// The results, in the order of the elements.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result]
}

/// Does one piece after the other.
package struct SerialMapper: WorkMapper {
  package init() {}

  package func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    elements.map(transform)
  }
}
