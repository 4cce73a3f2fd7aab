import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports comments that suppress nothing any more.
package struct SuppressionUnused: SuppressionRule {
  package static let id: RuleID = "suppression-unused"

  package init() {}

  package func check(_ subject: SuppressionSubject) -> [Judgement] {
    let comment = subject.comment
    guard subject.isUnused || !subject.unusedNames.isEmpty, !comment.splitsTable else { return [] }
    return [
      Judgement(
        comment.kind == .end
          ? Words.nothingToEnd(subject.unusedNames) : .unused(subject.unusedNames),
        at: subject.location(comment.range), facts: [comment.word] + subject.unusedNames)
    ]
  }
}

private enum Words: Message {
  /// The rules of which there is no finding; none for all.
  case unused([String])
  /// The rules that are not suppressed here; none for all.
  case nothingToEnd([String])

  var english: String {
    switch self {
    case .unused(let names):
      names.isEmpty
        ? "this comment suppresses no finding"
        : "this comment suppresses no finding of \(names.map { "'\($0)'" }.joined(separator: " or "))"
    case .nothingToEnd(let names):
      names.isEmpty
        ? "nothing is suppressed here that this comment could end"
        : "\(names.map { "'\($0)'" }.joined(separator: ", ")) \(names.count == 1 ? "is" : "are")"
          + " not suppressed here"
    }
  }

  var chinese: String {
    let names: [String] =
      switch self {
      case .unused(let names), .nothingToEnd(let names): names
      }
    let list = names.map { "“\($0)”" }.joined()
    return switch self {
    case .unused: names.isEmpty ? "此注释没有抑制任何问题" : "此注释没有抑制\(list)的任何问题"
    case .nothingToEnd: names.isEmpty ? "此处没有可以恢复的规则" : "\(list)在此处并未被抑制"
    }
  }
}
