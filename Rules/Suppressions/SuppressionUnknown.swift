import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports comments that are meant to suppress findings and do not say what they must.
package struct SuppressionUnknown: SuppressionRule {
  package static let id: RuleID = "suppression-unknown"

  package init() {}

  package func check(_ subject: SuppressionSubject) -> [Judgement] {
    let comment = subject.comment
    let place = subject.location(comment.range)
    if comment.splitsTable {
      return [Judgement(Words.tableEnd, at: place, facts: [comment.word, "table"])]
    }
    if let word = subject.unknownWord {
      return [
        Judgement(
          Words.directive(comment.word, nearest: word.nearest), at: place, facts: [comment.word])
      ]
    }
    if comment.rules.isEmpty, comment.kind?.needsRules ?? false {
      return [Judgement(Words.withoutRules(comment.word), at: place, facts: [comment.word])]
    }
    let near = subject.unknownNames.filter { $0.nearest != nil }
    let strange = subject.unknownNames.filter { $0.nearest == nil }.map(\.written)
    let misspelt = near.map { name in
      Judgement(
        Words.misspelt(name.written.text, nearest: name.nearest ?? ""),
        at: subject.location(name.written.range), facts: [name.written.text])
    }
    guard let first = strange.first else { return misspelt }
    let text = strange.map(\.text).joined(separator: " ")
    return misspelt + [
      Judgement(Words.noRules(text), at: subject.location(first.range), facts: [text])
    ]
  }
}

private enum Words: Message {
  case tableEnd
  case directive(String, nearest: String?)
  case withoutRules(String)
  case misspelt(String, nearest: String)
  case noRules(String)

  var english: String {
    switch self {
    case .tableEnd:
      "this comment ends the table above it, and the rows below it are lost: write"
        + " 'driftmark-disable-line' in a cell, or a comment above the table"
    case .directive(let word, let nearest):
      "'\(word)' suppresses nothing: no comment begins like that"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .withoutRules(let word):
      "'\(word)' suppresses nothing: name the rules that it is for, or groups such as 'group-naming'"
    case .misspelt(let name, let nearest):
      "'\(name)' is neither a rule nor a group of rules; did you mean '\(nearest)'?"
    case .noRules(let text):
      "'\(text)' is neither a rule nor a group of rules; a reason stands behind '--'"
    }
  }

  var chinese: String {
    switch self {
    case .tableEnd:
      "此注释截断了上面的表格，下面的行会丢失：请在单元格中写“driftmark-disable-line”，或把注释写在表格之前"
    case .directive(let word, let nearest):
      "“\(word)”不起作用：没有这样的注释" + (nearest.map { "；是否指“\($0)”？" } ?? "")
    case .withoutRules(let word): "“\(word)”不起作用：请写明规则，或规则组（如“group-naming”）"
    case .misspelt(let name, let nearest): "“\(name)”不是规则，也不是规则组；是否指“\(nearest)”？"
    case .noRules(let text): "“\(text)”不是规则，也不是规则组；原因请写在“--”之后"
    }
  }
}
