package import EnumModel
package import Findings
import SourceText

/// `facts --summary`: for people, what was read of each page, and what was not.
package enum FactsSummary {
  package static func text(
    _ documents: [ExtractedDocument], unreadable: [ExtractionIssue], language: MessageLanguage
  ) -> String {
    let pages = documents.sorted { $0.file < $1.file }.map { page($0, language) }
    let rest = unreadable.map { "! " + TerminalText.plain($0.line(in: language)) + "\n" }.joined()
    return (pages + (rest.isEmpty ? [] : [rest])).map { $0 + "\n" }.joined()
      + Totals.total(documents, unreadable: unreadable.count).phrase(in: language) + "\n"
  }

  private static func page(_ document: ExtractedDocument, _ language: MessageLanguage) -> String {
    let platforms = Set(document.enums.map(\.edition.platform)).sorted()
    let shown = platforms.isEmpty ? [document.edition.platform] : platforms
    let heading =
      "\(document.file)  \(shown.map(\.id).joined(separator: ", "))"
      + " · \(document.edition.language.rawValue)"
    let counts = Totals.page(document).phrase(in: language)
    let enums = document.enums.map { declaration in
      let kind = declaration.declaredType.map { $0.kind.rawValue } ?? "-"
      let members = Totals.members(declaration.members.count).phrase(in: language)
      let name = DisplayWidth.padded(declaration.name, to: 36)
      let description = DisplayWidth.cut(oneLine(declaration.description?.text ?? ""), to: 40)
      return trimmedEnd(
        "    \(DisplayWidth.padded(String(declaration.line), to: 5)) \(name)"
          + " \(DisplayWidth.padded(kind, to: 9)) \(DisplayWidth.padded(members, to: 11))"
          + " \(description)")
    }
    let issues = document.issues.map { "    ! \($0.line(in: language))" }
    let lines = [heading, "  " + counts] + enums + issues
    return lines.map { TerminalText.plain($0) + "\n" }.joined()
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0.isNewline }.joined(separator: " ")
  }

  private static func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

private enum Totals: Message {
  case page(ExtractedDocument)
  case members(Int)
  case total([ExtractedDocument], unreadable: Int)

  var english: String {
    switch self {
    case .page(let document):
      "tables \(document.tableCount), enums \(document.enums.count), members"
        + " \(Self.memberCount([document])), skipped \(Self.skipped([document]))"
        + (Self.unresolved([document]).map { ", unresolved \($0)" } ?? "")
    case .members(let count): EnglishCount.of(count, "member")
    case .total(let documents, let unreadable):
      EnglishCount.of(documents.count, "document")
        + ", \(EnglishCount.of(documents.reduce(0) { $0 + $1.enums.count }, "enum")),"
        + " \(EnglishCount.of(Self.memberCount(documents), "member"));"
        + " skipped \(unreadable + Self.skipped(documents))"
        + (Self.unresolved(documents).map { ", unresolved \($0)" } ?? "")
    }
  }

  var chinese: String {
    switch self {
    case .page(let document):
      "表格 \(document.tableCount)，枚举 \(document.enums.count)，成员"
        + " \(Self.memberCount([document]))，跳过 \(Self.skipped([document]))"
        + (Self.unresolved([document]).map { "，在其他页面 \($0)" } ?? "")
    case .members(let count): "\(count) 个成员"
    case .total(let documents, let unreadable):
      "\(documents.count) 个文档，\(documents.reduce(0) { $0 + $1.enums.count }) 个枚举，"
        + "\(Self.memberCount(documents)) 个成员；"
        + "跳过 \(unreadable + Self.skipped(documents))"
        + (Self.unresolved(documents).map { "，在其他页面 \($0)" } ?? "")
    }
  }

  private static func skipped(_ documents: [ExtractedDocument]) -> Int {
    documents.reduce(0) { $0 + $1.issues.count { !$0.isUnresolved } }
  }

  /// Nil where there is none.
  private static func unresolved(_ documents: [ExtractedDocument]) -> Int? {
    let count = documents.reduce(0) { $0 + $1.issues.count(where: \.isUnresolved) }
    return count > 0 ? count : nil
  }

  private static func memberCount(_ documents: [ExtractedDocument]) -> Int {
    documents.flatMap(\.enums).reduce(0) { $0 + $1.members.count }
  }
}
