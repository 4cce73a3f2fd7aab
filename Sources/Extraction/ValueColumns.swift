import EnumModel
import MarkdownSyntax
import SourceText

/// Two columns of a table that give each value twice, in hexadecimal and in decimal.
enum ValueColumns {
  /// The columns are taken for two notations where so many rows agree.
  private static let share = 0.5
  /// Fewer rows say nothing, unless both columns are headed as values.
  private static let leastRows = 3

  /// The members, with what the other column says where it says something else.
  ///
  /// - Parameters:
  ///   - members: by row of the table; a row with several names gives them one value.
  ///   - other: the column that is not the members' values.
  static func compared(
    _ members: [[EnumMember]], with other: Int, isHeaded: Bool, rows: [MarkdownRow], in page: Page
  ) -> [[EnumMember]] {
    var compared = members
    var agreeing = 0
    var all = 0
    for (index, row) in rows.enumerated() where other < row.cells.count {
      guard let value = members[index].first?.value, let own = value.integer else { continue }
      let second = ValueCell.value(of: row.cells[other], in: page)
      guard let integer = second.integer, isHexadecimal(value) != isHexadecimal(second) else {
        continue
      }
      all += 1
      if let common = ValueNotations.common(own, integer) {
        agreeing += 1
        if common == integer, common != own {
          for member in members[index].indices { compared[index][member].value = second }
        }
      } else {
        let contradiction = SourceFragment(text: second.text, range: second.range)
        for member in members[index].indices {
          compared[index][member].value.contradiction = contradiction
        }
      }
    }
    let isPair = all < leastRows ? isHeaded : Double(agreeing) >= Double(all) * share
    return isPair ? compared : members
  }

  private static let prefix = BytePattern("0x")

  private static func isHexadecimal(_ value: EnumValue) -> Bool {
    prefix.isFound(in: Array(value.text.utf8)[...])
  }
}
