package import EnumModel
import Findings
import SourceText

/// `facts`: every member that was read, in formats that are stable interfaces.
package enum FactsReport {
  /// A line a member.
  package static func ndjson(_ documents: [ExtractedDocument]) -> String {
    members(documents).map { JSONText.encode($0, isIndented: false) + "\n" }.joined()
  }

  /// One object with all members.
  package static func json(_ documents: [ExtractedDocument]) -> String {
    JSONText.encode(Document(members: members(documents)), isIndented: true) + "\n"
  }

  /// A header, then a record a member (RFC 4180, but for its line breaks, which are LF).
  package static func csv(_ documents: [ExtractedDocument]) -> String {
    let header = [
      "file", "line", "column", "platform", "language", "enum", "enumLine", "member", "kind",
      "value", "description", "deprecated",
    ]
    let records = members(documents).map { member in
      [
        member.file, String(member.line), String(member.column), member.platform, member.language,
        member.enum, String(member.enumLine), member.member, member.value.kind, member.value.text,
        member.description ?? "", String(member.deprecated),
      ]
    }
    return ([header] + records).map(CSVText.record).joined()
  }

  private static func members(_ documents: [ExtractedDocument]) -> [MemberObject] {
    documents.sorted { $0.file < $1.file }.flatMap(\.enums).flatMap { declaration in
      declaration.members.map { MemberObject($0, of: declaration) }
    }
  }

  private struct Document: Encodable {
    var schemaVersion = 1
    var members: [MemberObject]
  }

  private struct MemberObject: Encodable {
    var file: String
    var platform: String
    var language: String
    var `enum`: String
    var enumLine: Int
    var member: String
    var line: Int
    var column: Int
    var value: ValueObject
    var description: String?
    var deprecated: Bool

    init(_ member: EnumMember, of declaration: EnumDeclaration) {
      file = declaration.file(of: member)
      platform = declaration.edition.platform.id
      language = declaration.edition.language.rawValue
      `enum` = declaration.name
      // The page of a member alone does not name the enum.
      enumLine =
        file == declaration.file ? declaration.line : member.nameRange.start.line
      self.member = member.name
      line = member.nameRange.start.line
      column = member.nameRange.start.column
      value = ValueObject(member.value)
      description = member.description?.text
      deprecated = member.isDeprecated
    }
  }

  private struct ValueObject: Encodable {
    var text: String
    var kind: String
    var integer: JSONInteger?
    var string: String?
    var first: JSONInteger?
    var last: JSONInteger?

    init(_ value: EnumValue) {
      text = value.text
      switch value.kind {
      case .integer(let value):
        kind = "integer"
        integer = JSONInteger(value: value)
      case .string(let value):
        kind = "string"
        string = value
      case .range(let first, let last):
        kind = "range"
        self.first = JSONInteger(value: first)
        self.last = JSONInteger(value: last)
      case .expression: kind = "expression"
      case .none: kind = "none"
      }
    }
  }
}
