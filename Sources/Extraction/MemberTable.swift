import EnumModel
import MarkdownSyntax
import SourceText

/// A table with a row a member, below a heading, in a list item, behind a declaration or without one.
struct MemberTable: Layout {
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .table(let table) = block.kind else { continue }
      let context = EnumContext(above: index, in: section, of: page)
      do throws(ColumnRoles.Failure) {
        let roles = try ColumnRoles(table, in: page, isDeclaredEnum: context.isDeclaredEnum)
        let reader = TableReader(roles: roles, table: table, page: page)
        let edition = page.edition(ofSection: section)
        result.enums.append(reader.declaration(context, edition: edition))
        result.issues += reader.issues
      } catch {
        if let reason = Self.reason(error, context, table) {
          let line = table.header.range.lowerBound
          result.issues.append(
            ExtractionIssue(file: page.file.path, line: page.file.line(at: line), reason: reason))
        }
      }
    }
    return result
  }

  /// What to say of a table without roles; nil where nothing suggests that it is an enum.
  private static func reason(
    _ failure: ColumnRoles.Failure, _ context: EnumContext, _ table: MarkdownTable
  ) -> ExtractionIssue.Reason? {
    guard context.isAnnounced || failure == .doubtfulValues else { return nil }
    if table.rows.isEmpty { return .noMembers }
    switch failure {
    case .noNameColumn: return .noNameColumn
    case .noValueColumn, .doubtfulValues: return .noValueColumn
    case .notMembers: return nil
    }
  }
}

/// Reads the rows of a table whose columns are known.
private struct TableReader {
  let roles: ColumnRoles
  let table: MarkdownTable
  let page: Page
  /// By row; nil for a row without a name.
  private var members: [EnumMember?] = []

  init(roles: ColumnRoles, table: MarkdownTable, page: Page) {
    self.roles = roles
    self.table = table
    self.page = page
    members = table.rows.map(member)
    if let other = roles.otherValue {
      members = ValueColumns.compared(
        members, with: other.column, isHeaded: other.isHeaded, rows: table.rows, in: page)
    }
  }

  func declaration(_ context: EnumContext, edition: Edition) -> EnumDeclaration {
    EnumDeclaration(
      name: context.name, nameRange: context.nameRange, declaredType: context.declaredType,
      description: context.description, file: page.file.path, edition: edition,
      section: context.section, members: MemberReferences.resolved(members.compactMap(\.self)),
      irregularRows: irregularRows)
  }

  /// Rows that hold something, and no name.
  var issues: [ExtractionIssue] {
    zip(table.rows, members).filter { row, member in
      member == nil && row.cells.contains { !$0.isEmpty }
    }.map { row, _ in
      ExtractionIssue(
        file: page.file.path, line: page.file.line(at: row.range.lowerBound),
        reason: .memberWithoutName(row: page.file.string(row.range)))
    }
  }

  private func name(_ row: MarkdownRow) -> (cell: NameCell, range: Range<Int>)? {
    guard roles.name < row.cells.count else { return nil }
    let inline = page.inline(row.cells[roles.name])
    return NameCell(inline).map { ($0, inline.source($0.range)) }
  }

  private func member(_ row: MarkdownRow) -> EnumMember? {
    guard let name = name(row) else { return nil }
    let value =
      roles.value.map { ValueCell.value(of: cell($0, of: row), in: page) }
      ?? noValue(behind: name.range)
    let description = roles.description.map { cell($0, of: row) } ?? cell(row.cells.count, of: row)
    let written = page.file.bytes[description]
    let place = page.file.range(description)
    return EnumMember(
      name: name.cell.name, nameRange: page.file.range(name.range), value: value,
      description: ValueReader.isAbsent(written)
        ? nil : SourceFragment(text: page.file.string(description), range: place),
      descriptionPlace: place,
      isDeprecated: name.cell.isDeprecated
        || Deprecation.isMarked(description: written.prefix(120)))
  }

  private func noValue(behind name: Range<Int>) -> EnumValue {
    EnumValue(
      text: "", kind: .none, range: page.file.range(name.upperBound..<name.upperBound))
  }

  /// A cell's bytes; for one that the row does not have, the place behind the row's last cell.
  private func cell(_ index: Int, of row: MarkdownRow) -> Range<Int> {
    if index < row.cells.count { return row.cells[index] }
    let end = row.cells.last?.upperBound ?? row.range.upperBound
    return end..<end
  }

  /// Whether a row has other cells than the header.
  ///
  /// Without outer pipes, a last pipe with nothing behind it stands before an empty cell.
  private func isIrregular(_ row: MarkdownRow) -> Bool {
    let missing = table.header.cells.count - row.cells.count
    guard missing == 1 else { return missing != 0 }
    let bytes = page.file.bytes
    let pipe = UInt8(ascii: "|")
    let isOpen = bytes[row.range].first != pipe && bytes[table.header.range].last != pipe
    return !(isOpen && bytes[row.range].last == pipe)
  }

  private var irregularRows: [IrregularRow] {
    table.rows.filter(isIrregular).map { row in
      IrregularRow(
        range: page.file.range(row.range), expectedCells: table.header.cells.count,
        foundCells: row.cells.count, member: name(row)?.cell.name,
        hidesText: row.cells.dropFirst(table.header.cells.count).contains { !$0.isEmpty })
    }
  }
}
