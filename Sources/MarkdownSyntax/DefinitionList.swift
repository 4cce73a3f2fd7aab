/// A definition list in HTML, with the lists in its definitions.
package struct DefinitionList: Sendable {
  /// A term or a definition, without the spaces at its ends.
  package struct Item: Sendable {
    /// Whether it is a `<dt>`.
    package var isTerm: Bool
    /// In bytes of the page.
    package var range: Range<Int>

    package init(isTerm: Bool, range: Range<Int>) {
      self.isTerm = isTerm
      self.range = range
    }
  }

  /// In page order; one that holds a list is cut before it, and the list's own items follow.
  package var items: [Item]

  package init(items: [Item]) { self.items = items }

  /// The items of a list.
  init(_ element: HTMLElement, trimmed: (Range<Int>) -> Range<Int>) {
    items = Self.items(of: element, trimmed)
  }

  private static func items(
    of element: HTMLElement, _ trimmed: (Range<Int>) -> Range<Int>
  ) -> [Item] {
    element.children.flatMap { child -> [Item] in
      guard child.name == .dt || child.name == .dd else { return [] }
      let lists = child.children.filter { $0.name == .dl }
      let end = child.children.first?.range.lowerBound ?? child.contents.upperBound
      let own = trimmed(child.contents.lowerBound..<max(child.contents.lowerBound, end))
      let item = Item(isTerm: child.name == .dt, range: own)
      return (own.isEmpty ? [] : [item]) + lists.flatMap { items(of: $0, trimmed) }
    }
  }
}
