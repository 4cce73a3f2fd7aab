import EnumModel
import MarkdownSyntax
import SourceText

/// A table of two columns, names and what they mean.
struct NameTable {
  private static let share = 0.8
  private static let proseShare = 0.5

  private var name: TableColumn
  private var description: Int
  private var table: MarkdownTable

  /// Fails where a table that is no enum for the given reason is anything else.
  init?(
    _ failure: ColumnRoles.Failure, _ columns: [TableColumn], _ table: MarkdownTable, _ page: Page
  ) {
    guard failure == .noValueColumn || failure == .noNameColumn, columns.count == 2,
      [.name, .value, .unknown].contains(columns[0].header), columns[0].nameShare >= Self.share,
      columns[0].distinctNames == 1, [.description, .unknown].contains(columns[1].header),
      columns[1].nameShare < Self.proseShare, columns[1].valueShare < Self.proseShare,
      table.rows.allSatisfy({ Self.isPlain($0, page) })
    else { return nil }
    name = columns[0]
    description = columns[1].index
    self.table = table
  }

  /// The list that the table is, where nothing around it says that it is one of other things.
  func list(
    below context: EnumContext, block: Int, _ section: Int, _ page: Page
  ) -> NameList? {
    let roles = ColumnRoles(
      form: .valueless, name: name.index, value: name.index, description: description)
    let declaration = TableReader(roles: roles, table: table, page: page)
      .declaration(context, edition: page.edition(ofSection: section))
    let evidence = NameEvidence(above: block, in: section, of: page, header: name.headerText)
    guard evidence.admits(declaration.members) else { return nil }
    let line = page.file.line(at: table.header.range.lowerBound)
    return NameList(declaration, line: line, isTable: true)
  }

  /// Whether a row begins with nothing but a name: a table of contents has links, and what stands behind
  /// a name in brackets is a value or a parameter.
  private static func isPlain(_ row: MarkdownRow, _ page: Page) -> Bool {
    guard let cell = row.cells.first else { return true }
    let inline = page.inline(cell)
    guard let name = NameCell(inline) else { return true }
    let isLinked = inline.spans.contains { if case .link = $0.kind { true } else { false } }
    return !isLinked
      && (name.isDeprecated
        || inline.trimmed(inline.visible.indices).upperBound == name.range.upperBound)
  }
}
