import EnumModel
package import Findings
package import RuleEngine

/// Reports delimiter rows that do not fit their header or are broken, so that there is no table.
package struct TableDelimiter: DocumentRule {
  package static let id: RuleID = "table-delimiter"

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    subject.brokenTables.map { table in
      let edition = table.edition
      let location = FindingLocation(
        file: table.file, platform: edition.platform.id, language: edition.language.rawValue,
        version: edition.version, enumName: table.enumName, range: table.range)
      return Judgement(
        table.brokenCell.map { Words.gap($0) }
          ?? .misfit(header: table.headerCells, delimiter: table.delimiterCells),
        at: location, facts: ["\(table.headerCells)", "\(table.delimiterCells)"])
    }
  }
}

private enum Words: Message {
  case misfit(header: Int, delimiter: Int)
  case gap(String)

  var english: String {
    switch self {
    case .misfit(let header, let delimiter):
      "the delimiter row has \(delimiter) cells, the header has \(header): this renders as text, not"
        + " as a table"
    case .gap(let cell):
      "'\(cell)' in the delimiter row has a gap: this renders as text, not as a table"
    }
  }

  var chinese: String {
    switch self {
    case .misfit(let header, let delimiter):
      "分隔行有 \(delimiter) 个单元格，表头有 \(header) 个：这里会显示为文本，而不是表格"
    case .gap(let cell): "分隔行的“\(cell)”中间有空格：这里会显示为文本，而不是表格"
    }
  }
}
