import MarkdownSyntax

/// The columns of a table that gives types and names, with defaults or without, and describes nothing.
struct DefaultColumns {
  var name: Int
  /// Nil where the table gives no defaults.
  var value: Int?

  /// Fails where a header speaks of anything else.
  init?(_ header: MarkdownRow, in page: Page) {
    self.init(header.cells.map { page.headerCell($0).role })
  }

  /// - Parameter roles: what each cell of the header announces.
  init?(_ roles: [HeaderWords.Role]) {
    guard let name = roles.firstIndex(of: .name), !roles.contains(.value),
      !roles.contains(.description), !roles.contains(.requirement)
    else { return nil }
    self.name = name
    value = roles.firstIndex(of: .defaultValue)
    if value == nil, roles != [.type, .name], roles != [.name, .type] { return nil }
  }
}
