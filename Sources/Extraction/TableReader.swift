import EnumModel
import MarkdownSyntax
import SourceText

/// Reads the rows of a table whose columns are known.
struct TableReader {
  private let roles: ColumnRoles
  private let table: MarkdownTable
  private let page: Page
  /// By row; none for a row without a name.
  private var members: [[EnumMember]] = []
  /// Whether names differ in what qualifies them only, so that it is a part of them.
  private let keepsQualifiers: Bool

  init(roles: ColumnRoles, table: MarkdownTable, page: Page) {
    self.roles = roles
    self.table = table
    self.page = page
    keepsQualifiers = Self.keepsQualifiers(roles, table, page)
    members = table.rows.map(members)
    if let other = roles.otherValue {
      members = ValueColumns.compared(
        members, with: other.column, isHeaded: other.isHeaded, rows: table.rows, in: page)
    }
  }

  /// Whether one name stands behind several qualifiers: `Door.Shut` beside `Lamp.Shut`, or `Shut`.
  private static func keepsQualifiers(
    _ roles: ColumnRoles, _ table: MarkdownTable, _ page: Page
  ) -> Bool {
    let cells = table.rows.lazy.filter { roles.name < $0.cells.count }.map { $0.cells[roles.name] }
    // Few names are qualified, and to read all of them twice is dear.
    guard cells.contains(where: { page.file.bytes[$0].contains(where: \.isQualifierSign) }) else {
      return false
    }
    var wholes: [String: String] = [:]
    return cells.contains { range in
      let inline = page.inline(range)
      guard let cell = NameCell(inline) else { return false }
      let whole = inline.string(cell.whole(in: inline))
      return wholes.updateValue(whole, forKey: cell.name).map { $0 != whole } ?? false
    }
  }

  /// The enum of all rows.
  func declaration(_ context: EnumContext, edition: Edition) -> EnumDeclaration {
    EnumDeclaration(
      name: context.name, nameRange: context.nameRange, declaredType: context.declaredType,
      description: context.description, file: page.file.path, edition: edition,
      section: context.section, members: MemberReferences.resolved(members.flatMap(\.self)),
      irregularRows: irregularRows, unreadRows: unreadRows,
      unresolvedMembers: table.rows.count { placeholder($0) != nil })
  }

  /// Rows that hold something, and no name, and what only the site's build knows.
  var issues: [ExtractionIssue] {
    zip(table.rows, members).compactMap { row, members in
      if let cell = placeholder(row) {
        return issue(.unresolved(.placeholder(page.file.string(cell))), row)
      }
      if isUnread(row, members) {
        return issue(.memberWithoutName(row: page.file.string(row.range)), row)
      }
      let text = description(of: row)
      return Placeholder.isWhole(page.file.bytes[text])
        ? issue(.unresolved(.placeholderText(page.file.string(text))), row) : nil
    }
  }

  private func isUnread(_ row: MarkdownRow, _ members: [EnumMember]) -> Bool {
    members.isEmpty && row.cells.contains { !$0.isEmpty }
  }

  /// More rows without a name are no slips, and each is compared with what other editions have.
  private static let mostUnreadRows = 32

  private var unreadRows: [UnreadRow] {
    zip(table.rows, members).filter { isUnread($0, $1) && placeholder($0) == nil }
      .prefix(Self.mostUnreadRows).map { row, _ in
        UnreadRow(
          range: page.file.range(row.range),
          cells: row.cells.map { ValueCell.value(of: $0, in: page) })
      }
  }

  private func issue(_ reason: ExtractionIssue.Reason, _ row: MarkdownRow) -> ExtractionIssue {
    ExtractionIssue(
      file: page.file.path, line: page.file.line(at: row.range.lowerBound), reason: reason)
  }

  /// The cell of a name or a value that only the site's build knows.
  private func placeholder(_ row: MarkdownRow) -> Range<Int>? {
    let columns = roles.form == .beforeDescription ? [roles.name] : [roles.name, roles.value]
    return columns.lazy.filter { $0 < row.cells.count }.map { row.cells[$0] }
      .first { Placeholder.isFound(in: page.file.bytes[$0]) }
  }

  private func members(_ row: MarkdownRow) -> [EnumMember] {
    guard placeholder(row) == nil else { return [] }
    switch roles.form {
    case .apart:
      let value = ValueCell.value(of: cell(roles.value, of: row), in: page)
      return members(row, value, description: description(of: row))
    case .together:
      return phrase(row)
    case .beforeDescription:
      let text = cell(roles.value, of: row)
      guard let found = DescribedValue(text, in: page) else {
        return members(row, .absent(at: page.file.range(text).start), description: text)
      }
      return members(row, found.value, description: found.description)
    case .codes:
      return code(row)
    case .valueless:
      let end = cell(roles.name, of: row).upperBound
      let none = EnumValue.absent(at: page.file.range(end..<end).start)
      return members(row, none, description: description(of: row))
    }
  }

  /// The members that the cell of names gives, with a value.
  private func members(
    _ row: MarkdownRow, _ value: EnumValue, description: Range<Int>
  ) -> [EnumMember] {
    guard roles.name < row.cells.count else { return [] }
    let inline = page.inline(row.cells[roles.name])
    return NameCell.all(in: inline).map { cell in
      let whole = keepsQualifiers ? cell.whole(in: inline) : cell.range
      return member(
        keepsQualifiers ? inline.string(whole) : cell.name,
        at: page.file.range(inline.source(whole)), value, description: description,
        isDeprecated: cell.isDeprecated)
    }
  }

  private func phrase(_ row: MarkdownRow) -> [EnumMember] {
    let inline = page.inline(cell(roles.name, of: row))
    let text = description(of: row)
    guard let phrase = MemberPhrase(whole: inline) else {
      return members(row, .absent(at: page.file.range(text).start), description: text)
    }
    let isDeprecated =
      Deprecation.isMarked(note: inline.visible[...]) || isMarkedDeprecated(text)
    return phrase.members(of: inline, description: text, isDeprecated: isDeprecated, in: page)
  }

  /// The members of a row whose codes are its only names: one, or several that share a description.
  private func code(_ row: MarkdownRow) -> [EnumMember] {
    let inline = page.inline(cell(roles.value, of: row))
    let isStruck = inline.spans.contains { $0.kind == .strikethrough }
    return codes(row, inline).map { value in
      member(
        value.text, at: value.range, value, description: description(of: row),
        isDeprecated: isStruck)
    }
  }

  private func codes(_ row: MarkdownRow, _ inline: InlineText) -> [EnumValue] {
    let value = ValueCell.value(of: cell(roles.value, of: row), in: page)
    if value.identity != nil { return [value] }
    let values = NameCell.parts(of: inline).map { page.value($0, of: inline) }
    return values.allSatisfy { $0.integer != nil } ? values : []
  }

  private func member(
    _ name: String, at range: SourceRange, _ value: EnumValue, description: Range<Int>,
    isDeprecated: Bool
  ) -> EnumMember {
    let place = page.file.range(description)
    return EnumMember(
      name: name, nameRange: range, value: value,
      description: ValueReader.isAbsent(page.file.bytes[description])
        ? nil : SourceFragment(text: page.file.string(description), range: place),
      descriptionPlace: place, isDeprecated: isDeprecated || isMarkedDeprecated(description))
  }

  private func isMarkedDeprecated(_ description: Range<Int>) -> Bool {
    Deprecation.isMarked(description: page.file.bytes[description].prefix(120))
  }

  private func description(of row: MarkdownRow) -> Range<Int> {
    let description = cell(roles.description ?? row.cells.count, of: row)
    guard ValueReader.isAbsent(page.file.bytes[description]) else { return description }
    return roles.notes.lazy.map { cell($0, of: row) }
      .first { !ValueReader.isAbsent(page.file.bytes[$0]) } ?? description
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
    zip(table.rows, members).filter { isIrregular($0.0) }.map {
      row, members in
      IrregularRow(
        range: page.file.range(row.range), expectedCells: table.header.cells.count,
        foundCells: row.cells.count, member: members.first?.name,
        hidesText: row.cells.dropFirst(table.header.cells.count).contains { !$0.isEmpty })
    }
  }
}
