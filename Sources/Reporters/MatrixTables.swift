package import EnumModel

/// `matrix --format markdown` and `--format csv`.
package enum MatrixTables {
  /// A heading and a table for each enum.
  package static func markdown(_ grids: [MatrixGrid]) -> String {
    let text = grids.filter { !$0.isEmpty }.map { grid in
      let header = ["concept"] + grid.editions.map(grid.label)
      let rows = grid.rows.map { row in
        [(row.differs ? "**≠** " : "") + escaped(row.concept)]
          + row.cells.map { cell in cell.map { code($0) } ?? "" }
      }
      let lines = [header, header.map { _ in "---" }] + rows
      return "## \(escaped(grid.concept))\n\n"
        + lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }.joined(separator: "\n")
    return TerminalText.lines(text)
  }

  /// One table of all enums; a column an edition, `NAME = value` in the cells.
  package static func csv(
    _ grids: [MatrixGrid], inOrderOf knowledge: ProjectKnowledge = ProjectKnowledge()
  ) -> String {
    var editions: [Edition] = []
    for edition in grids.flatMap(\.editions) where !editions.contains(edition) {
      editions.append(edition)
    }
    editions = knowledge.inOrder(editions.sorted()) { $0.platform.id }
    let labels = editions.map { edition in
      [edition.platform.id, edition.language.rawValue, edition.version].compactMap(\.self)
        .joined(separator: " ")
    }
    let records = grids.flatMap { grid in
      grid.rows.map { row in
        let cells = Dictionary(zip(grid.editions, row.cells)) { first, _ in first }
        return [grid.concept, row.concept, row.differs ? "yes" : "no"]
          + editions.map { (cells[$0] ?? nil).map(plain) ?? "" }
      }
    }
    return ([["enum", "concept", "differs"] + labels] + records).map(CSVText.record).joined()
  }

  private static func plain(_ cell: MatrixGrid.Cell) -> String {
    cell.members.map { text($0.member) { $0 } }.joined(separator: " / ")
  }

  private static func code(_ cell: MatrixGrid.Cell) -> String {
    cell.members.map { cellText(text($0.member) { "`\($0)`" }) }.joined(separator: "<br>")
  }

  /// `NAME = value`, or the name alone where the page has no value.
  private static func text(_ member: EnumMember, marked: (String) -> String) -> String {
    let value = member.value.text
    return marked(member.name) + (value.isEmpty ? "" : " = " + marked(value))
  }

  private static func escaped(_ text: String) -> String {
    cellText(text.replacing("<", with: "&lt;"))
  }

  private static func cellText(_ text: String) -> String {
    text.replacing("|", with: "\\|").split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
