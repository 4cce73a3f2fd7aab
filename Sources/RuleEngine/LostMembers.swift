import EnumModel

/// What stands in tables that no reader sees as such: it is on the page, and the table is what to mend.
struct LostMembers: Study {
  /// By page.
  private var names: [String: Set<String>] = [:]

  init(_ catalogue: Catalogue) {
    for table in catalogue.brokenTables {
      names[table.file, default: []].formUnion(table.names)
    }
  }

  func has(_ name: String, on file: String) -> Bool { names[file]?.contains(name) ?? false }
}
