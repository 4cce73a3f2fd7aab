/// Names without values, which may be the members of an enum: what pages of other platforms list tells.
package struct NameList: Hashable, Sendable {
  /// The enum that they are, where they are one.
  package var declaration: EnumDeclaration
  /// 1-based; where the table, or the first name, stands.
  package var line: Int
  package var isTable: Bool

  package init(_ declaration: EnumDeclaration, line: Int, isTable: Bool) {
    self.declaration = declaration
    self.line = line
    self.isTable = isTable
  }
}

extension NameList {
  /// What is known of it from its own page.
  package var unconfirmed: Consideration {
    Consideration(line: line, isTable: isTable, verdict: .other, reasons: [.uncorroborated])
  }

  /// What is known of it once another platform lists the same names.
  package var confirmed: Consideration {
    Consideration(
      line: line, isTable: isTable,
      verdict: .enumeration(name: declaration.name, members: declaration.members.count),
      reasons: [.corroborated])
  }
}
