import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports descriptions that end in a line break, and lines of an enum's prose that do.
///
/// Where nearly all descriptions of an enum do, it is how the page is written, and one remark.
package struct TextTrailingBreak: EnumRule {
  package static let id: RuleID = "text-trailing-break"
  /// Fewer descriptions than these may end alike by chance or by one careless edit; without any
  /// exception fewer tell.
  private static let enoughForHabit = (most: 8, all: 5)
  /// Of an enum's descriptions, the share from which a break at the end is a habit: a page that is
  /// written by rule has few exceptions, and slips of the hand are far from four in five.
  private static let habit = 0.8

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
    let breaks = declaration.members.compactMap { member -> (EnumMember, SourceRange)? in
      guard let description = member.description else { return nil }
      return trailingBreak(of: description.text[...]).map { (member, description.range(of: $0)) }
    }
    let described = declaration.members.count { $0.description != nil }
    let isHabit =
      breaks.count >= Self.enoughForHabit.most
      && Double(breaks.count) >= Self.habit * Double(described)
      || breaks.count >= Self.enoughForHabit.all && breaks.count == described
    guard !isHabit else {
      return judgements + [habit(breaks.map(\.1), of: described, declaration)]
    }
    return judgements + breaks.map { judgement($0.1, declaration, $0.0) }
  }

  /// One remark on all members; the fix removes every break.
  private func habit(
    _ ranges: [SourceRange], of described: Int, _ declaration: EnumDeclaration
  ) -> Judgement {
    let edits = ranges.map { Fix.Edit(file: declaration.file, range: $0, newText: "") }
    return Judgement(
      Words.habit(ranges.count, of: described, declaration.name),
      at: declaration.location(declaration.nameRange), facts: ["enum"], isArguable: true,
      fixes: [Fix(title: Words.removeAll, safety: .safe, edits: edits)])
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
  case habit(Int, of: Int, String)
  case remove
  case removeAll

  var english: String {
    switch self {
    case .trailing(let name): "the description of '\(name)' ends in a line break"
    case .habit(let count, let described, let name):
      "\(count) of \(described) descriptions of '\(name)' end in a line break"
    case .remove: "remove the line break"
    case .removeAll: "remove the line breaks"
    }
  }

  var chinese: String {
    switch self {
    case .trailing(let name): "“\(name)”的说明以换行标签结尾"
    case .habit(let count, let described, let name):
      "“\(name)”的 \(described) 条说明中有 \(count) 条以换行标签结尾"
    case .remove: "删除换行标签"
    case .removeAll: "删除这些换行标签"
    }
  }
}
