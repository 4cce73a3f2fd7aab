import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports descriptions that end in a line break, and lines of an enum's prose that do.
///
/// Where nearly all descriptions of a page or an enum do, it is how they are written, and one remark on
/// each enum.
package struct TextTrailingBreak: DocumentRule {
  package static let id: RuleID = "text-trailing-break"
  /// Fewer descriptions than these may end alike by chance or by one careless edit; without any
  /// exception fewer tell.
  private static let enoughForHabit = (most: 8, all: 5)
  /// Of the descriptions, the share from which a break at the end is a habit: a page that is
  /// written by rule has few exceptions, and slips of the hand are far from four in five.
  private static let habit = 0.8

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    let endings = subject.enums.map { Endings($0.declaration) }
    let isHabit = Self.isHabit(
      endings.map(\.breaks.count).reduce(0, +), of: endings.map(\.described).reduce(0, +))
    return endings.flatMap { judgements(on: $0, inPageOfHabit: isHabit) }
  }

  /// Whether so many of the descriptions of an enum or a page end in a break that it is no slip.
  private static func isHabit(_ breaks: Int, of described: Int) -> Bool {
    breaks >= enoughForHabit.most && Double(breaks) >= habit * Double(described)
      || breaks >= enoughForHabit.all && breaks == described
  }

  private func judgements(on endings: Endings, inPageOfHabit isHabit: Bool) -> [Judgement] {
    let declaration = endings.declaration
    let own = endings.ownBreaks.map { judgement($0, declaration, nil) }
    let breaks = endings.breaks
    guard !breaks.isEmpty, isHabit || Self.isHabit(breaks.count, of: endings.described) else {
      return own + breaks.map { judgement($0.range, declaration, $0.member) }
    }
    return own + [habit(endings)]
  }

  /// One remark on all members; the fix removes every break.
  private func habit(_ endings: Endings) -> Judgement {
    let declaration = endings.declaration
    let edits = endings.breaks.map { member, range in
      Fix.Edit(file: declaration.file(of: member), range: range, newText: "")
    }
    return Judgement(
      Words.habit(edits.count, of: endings.described, declaration.name),
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
}

/// Where the descriptions of an enum end in breaks.
private struct Endings {
  var declaration: EnumDeclaration
  /// How many members have a description.
  var described: Int
  var breaks: [(member: EnumMember, range: SourceRange)]

  init(_ declaration: EnumDeclaration) {
    self.declaration = declaration
    described = declaration.members.count { $0.description != nil }
    breaks = declaration.members.compactMap { member in
      guard let description = member.description else { return nil }
      return Self.trailingBreak(of: description.text[...]).map {
        (member, description.range(of: $0))
      }
    }
  }

  /// Of the lines of the enum's own description.
  var ownBreaks: [SourceRange] {
    guard let description = declaration.description else { return [] }
    return description.text.split(whereSeparator: \.isNewline).compactMap { line in
      Self.trailingBreak(of: line).map { description.range(of: $0) }
    }
  }

  /// The `<br>` tags at the end, with the spaces between and before them.
  private static func trailingBreak(of text: Substring) -> Range<String.Index>? {
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

  private static func trimmed(_ text: Substring) -> Substring {
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
