import MarkdownSyntax

/// The columns of a table that gives a type, a default and a name, and describes nothing.
struct DefaultColumns {
  var name: Int
  var value: Int

  /// Fails where a header speaks of anything else.
  init?(_ header: MarkdownRow, in page: Page) {
    self.init(header.cells.map { HeaderWords.role(of: page.inline($0).string) })
  }

  /// - Parameter roles: what each cell of the header announces.
  init?(_ roles: [HeaderWords.Role]) {
    guard let value = roles.firstIndex(of: .defaultValue), let name = roles.firstIndex(of: .name),
      !roles.contains(.value), !roles.contains(.description), !roles.contains(.requirement)
    else { return nil }
    self.name = name
    self.value = value
  }
}
