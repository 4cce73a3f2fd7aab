import EnumModel
import MarkdownSyntax
import SourceText

/// A table with a column for each platform, which is an enum of each: `Name | iOS | Android`.
struct PlatformColumns: Layout {
  let blocks: BlockKinds = .tables
  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .table(let table) = block.kind, let found = PlatformTable(table, in: page) else {
        continue
      }
      let context = EnumContext(above: index, in: section, of: page)
      for column in found.columns {
        let roles = ColumnRoles(
          form: .apart, name: found.holdsNames ? column.index : found.shared,
          value: found.holdsNames ? found.shared : column.index, description: found.description)
        let reader = TableReader(roles: roles, table: table, page: page)
        let edition = Edition(
          platform: column.platform, language: page.edition.language, version: page.edition.version)
        var declaration = reader.declaration(context, edition: edition)
        declaration.members.removeAll(where: Self.isElsewhere)
        let isFirst = column.index == found.columns.first?.index
        // A row that is broken is so once.
        if !isFirst { (declaration.irregularRows, declaration.unreadRows) = ([], []) }
        if !declaration.members.isEmpty {
          result.enums.append(declaration)
          let reasons = context.reasons + roles.reasons(found.all)
          result.considerations.append(
            Consideration(of: declaration, isTable: true, reasons: reasons))
        }
        result.issues += reader.issues.filter { Self.concernsPlatform($0, isFirst: isFirst) }
      }
    }
    return result
  }

  /// Whether a platform lacks a member: the cell is empty, or says so in words.
  private static func isElsewhere(_ member: EnumMember) -> Bool {
    switch member.value.kind {
    case .none: true
    case .expression: !member.value.text.utf8.contains(where: \.isDigit)
    case .integer, .string, .range: false
    }
  }

  /// Whether an issue is to be told: an empty cell of names is none, and what a row lacks is told once.
  private static func concernsPlatform(_ issue: ExtractionIssue, isFirst: Bool) -> Bool {
    if case .unresolved = issue.reason { isFirst } else { false }
  }
}
