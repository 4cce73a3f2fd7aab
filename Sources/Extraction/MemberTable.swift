import EnumModel
import MarkdownSyntax
import SourceText

/// A table with a row a member, below a heading, in a list item, behind a declaration or without one.
///
/// Names and values stand in two columns, or together in one, or the codes are the only names.
struct MemberTable: Layout {
  let blocks: BlockKinds = .tables
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .table(let table) = block.kind,
        AllowedValues.members(of: table, in: page) == nil
      else { continue }
      let context = Self.context(above: index, in: section, of: page)
      let columns = table.header.cells.indices.map { TableColumn($0, of: table, in: page) }
      do throws(ColumnRoles.Failure) {
        let roles = try ColumnRoles(
          columns, of: table, in: page,
          isDeclaredEnum: context.isDeclaredEnum || context.isHeadedEnum,
          isAnnounced: context.isAnnounced)
        let reader = TableReader(roles: roles, table: table, page: page)
        let declaration = reader.declaration(context, edition: page.edition(ofSection: section))
        result.enums.append(declaration)
        result.issues += reader.issues
        let reasons = context.reasons + roles.reasons(columns)
        result.considerations.append(
          Consideration(of: declaration, isTable: true, reasons: reasons))
      } catch {
        if let list = NameTable(error, columns, table, page)?
          .list(below: context, block: index, section, page)
        {
          result.nameLists.append(list)
        } else if error != .defaults, error != .platforms {
          result.considerations.append(
            Consideration(none: table, in: page, reasons: context.reasons + [error.reason]))
        }
        if let reason = Self.reason(error, context, columns, table, page) {
          let line = table.header.range.lowerBound
          result.issues.append(
            ExtractionIssue(file: page.file.path, line: page.file.line(at: line), reason: reason))
        }
      }
    }
    return result
  }

  /// What stands above a table: the list item that names its enum and holds it, or what the section says.
  private static func context(above index: Int, in section: Int, of page: Page) -> EnumContext {
    let context = EnumContext(above: index, in: section, of: page)
    let blocks = page.sections[section].blocks
    guard let item = blocks[index].listItem else { return context }
    let own = blocks[..<index].reversed().prefix { $0.listItem == item }
    guard let first = own.last, case .paragraph = first.kind, let line = first.text.first,
      let title = ListTitle(line, in: page)
    else { return context }
    return context.below(title, of: page)
  }

  /// What to say of a table without roles; nil where nothing suggests that it is an enum.
  private static func reason(
    _ failure: ColumnRoles.Failure, _ context: EnumContext, _ columns: [TableColumn],
    _ table: MarkdownTable, _ page: Page
  ) -> ExtractionIssue.Reason? {
    let isFields = columns.contains { $0.header == .type }
    guard
      context.isAnnounced || failure == .doubtfulValues
        || !isFields && columns.contains(where: \.listsCodes)
    else { return nil }
    if table.rows.isEmpty { return .noMembers }
    let cells = table.rows.lazy.flatMap(\.cells)
    if let cell = cells.first(where: { Placeholder.isWhole(page.file.bytes[$0]) }) {
      return .unresolved(.placeholder(page.file.string(cell)))
    }
    switch failure {
    case .noNameColumn: return .noNameColumn
    case .noValueColumn, .doubtfulValues, .mapping: return .noValueColumn
    case .notMembers, .defaults, .platforms: return nil
    }
  }
}
