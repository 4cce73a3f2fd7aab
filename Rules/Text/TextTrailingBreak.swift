import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports descriptions that end in a line break, and lines of an enum's prose that do.
package struct TextTrailingBreak: EnumRule {
  package static let id: RuleID = "text-trailing-break"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    var judgements: [Judgement] = []
    if let description = declaration.description {
      for line in description.text.split(whereSeparator: \.isNewline) {
        if let part = trailingBreak(of: line) {
          judgements.append(judgement(description.range(of: part), declaration, nil))
        }
      }
    }
    for member in declaration.members {
      guard let description = member.description,
        let part = trailingBreak(of: description.text[...])
      else { continue }
      judgements.append(judgement(description.range(of: part), declaration, member))
    }
    return judgements
  }

  private func judgement(
    _ range: SourceRange, _ declaration: EnumDeclaration, _ member: EnumMember?
  ) -> Judgement {
    let edit = Fix.Edit(file: declaration.file(of: member), range: range, newText: "")
    return Judgement(
      Words.trailing(member?.name ?? declaration.name), at: declaration.location(range, of: member),
      fixes: [Fix(title: Words.remove, safety: .safe, edits: [edit])])
  }

  /// The `<br>` tags at the end, with the spaces between and before them.
  private func trailingBreak(of text: Substring) -> Range<String.Index>? {
    var start: String.Index?
    var rest = trimmed(text)
    while rest.last == ">", let open = rest.lastIndex(of: "<") {
      let tag = rest[open...].lowercased().filter { !$0.isWhitespace }
      guard tag == "<br>" || tag == "<br/>" || tag == "</br>" else { break }
      start = open
      rest = trimmed(rest[..<open])
    }
    return start.map { _ in rest.endIndex..<trimmed(text).endIndex }
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

private enum Words: Message {
  case trailing(String)
  case remove

  var english: String {
    switch self {
    case .trailing(let name): "the description of '\(name)' ends in a line break"
    case .remove: "remove the line break"
    }
  }

  var chinese: String {
    switch self {
    case .trailing(let name): "“\(name)”的说明以换行标签结尾"
    case .remove: "删除换行标签"
    }
  }
}
