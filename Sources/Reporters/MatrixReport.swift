package import Alignment
package import EnumModel
import SourceText

/// `matrix`: a row a concept, a column an edition.
package enum MatrixReport {
  /// `--format json`: a stable interface, version 1.
  ///
  /// - Parameters:
  ///   - enums: the aligned enums to show.
  ///   - declarations: what their columns refer to.
  package static func json(
    _ enums: [AlignedEnum], _ declarations: [EnumDeclaration], keeping filter: MatrixGrid.Filter
  ) -> String {
    let enums = enums.map { filter.kept(of: $0, declarations) }.filter { !$0.rows.isEmpty }
      .map { EnumObject($0, declarations) }
    return JSONText.encode(Document(enums: enums), isIndented: true) + "\n"
  }

  private struct Document: Encodable {
    var schemaVersion = 1
    var enums: [EnumObject]
  }

  private struct EnumObject: Encodable {
    var concept: String
    var columns: [ColumnObject]
    var rows: [RowObject]

    init(_ aligned: AlignedEnum, _ declarations: [EnumDeclaration]) {
      concept = aligned.concept
      columns = aligned.columns.map { ColumnObject(declarations[$0.declaration]) }
      rows = aligned.rows.map { RowObject($0, declarations) }
    }
  }

  private struct ColumnObject: Encodable {
    var platform: String
    var language: String
    var version: String?
    var `enum`: String
    var file: String
    var line: Int

    init(_ declaration: EnumDeclaration) {
      platform = declaration.edition.platform.id
      language = declaration.edition.language.rawValue
      version = declaration.edition.version
      `enum` = declaration.name
      file = declaration.file
      line = declaration.line
    }
  }

  private struct RowObject: Encodable {
    var concept: String
    var cells: [CellObject]

    init(_ concept: Concept, _ declarations: [EnumDeclaration]) {
      self.concept = concept.name
      cells = concept.members.map { CellObject($0, declarations[$0.declaration]) }
    }
  }

  private struct CellObject: Encodable {
    var platform: String
    var language: String
    var version: String?
    var file: String
    var line: Int
    var `enum`: String
    var member: String
    var value: String
    var confidence: Double

    init(_ cell: ConceptMember, _ declaration: EnumDeclaration) {
      let member = declaration.members[cell.member]
      platform = declaration.edition.platform.id
      language = declaration.edition.language.rawValue
      version = declaration.edition.version
      file = declaration.file(of: member)
      line = member.nameRange.start.line
      `enum` = declaration.name
      self.member = member.name
      value = member.value.text
      confidence = (cell.confidence * 100).rounded(.down) / 100
    }
  }
}
