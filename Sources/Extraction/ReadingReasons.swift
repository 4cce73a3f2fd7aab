import EnumModel
import MarkdownSyntax
import SourceText

extension Consideration {
  /// What was taken for an enum; stands at its first member.
  init(of declaration: EnumDeclaration, isTable: Bool, reasons: [Reason]) {
    self.init(
      line: declaration.members.first?.nameRange.start.line ?? declaration.line, isTable: isTable,
      verdict: .enumeration(name: declaration.name, members: declaration.members.count),
      reasons: reasons)
  }

  /// A table that is no enum.
  init(none table: MarkdownTable, in page: Page, reasons: [Reason]) {
    self.init(
      line: page.file.line(at: table.header.range.lowerBound), isTable: true, verdict: .other,
      reasons: reasons)
  }

  /// The same with the kind that the members' values show.
  func settled(_ kinds: [Int: EnumDeclaration.Kind]) -> Consideration {
    guard kinds[line] == .constants, case .enumeration(let name, let members) = verdict else {
      return self
    }
    return Consideration(
      line: line, isTable: isTable, verdict: .constants(name: name, members: members),
      reasons: reasons + [.repeatedValues])
  }
}

extension EnumContext {
  /// What the page says above the members.
  var reasons: [Consideration.Reason] {
    if let kind = declaredType?.kind { return [.declared(kind)] }
    return isAnnounced ? [.announced] : []
  }
}

extension ColumnRoles {
  /// Which columns hold names and values, and how well.
  func reasons(_ columns: [TableColumn]) -> [Consideration.Reason] {
    let names = columns[name]
    let values = columns[value]
    return switch form {
    case .apart: [.names(names.named), .values(values.valued)]
    case .together: [.namesWithValues(names.phrased)]
    case .beforeDescription: [.names(names.named), .valuesBeforeTexts(values.named)]
    case .codes: [.codes(values.valued)]
    case .valueless: [.names(names.named)]
    }
  }
}

extension ColumnRoles.Failure {
  /// Why a table is no enum.
  var reason: Consideration.Reason {
    switch self {
    case .noNameColumn: .noNames
    case .noValueColumn, .mapping: .noValues
    case .doubtfulValues: .doubtfulValues
    case .notMembers, .defaults, .platforms: .parameters
    }
  }
}

extension TableColumn {
  fileprivate var named: Consideration.Column { column(nameShare) }
  fileprivate var valued: Consideration.Column { column(valueShare) }
  fileprivate var phrased: Consideration.Column { column(phraseShare) }

  private func column(_ share: Double) -> Consideration.Column {
    Consideration.Column(
      number: index + 1, header: headerText, fit: Int((share * Double(filled)).rounded()),
      filled: filled)
  }
}
