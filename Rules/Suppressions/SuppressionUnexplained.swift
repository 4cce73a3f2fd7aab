import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports comments that suppress findings and do not say why.
package struct SuppressionUnexplained: SuppressionRule {
  package static let id: RuleID = "suppression-unexplained"

  package init() {}

  package func check(_ subject: SuppressionSubject) -> [Judgement] {
    let comment = subject.comment
    guard comment.kind?.suppresses ?? false, comment.reason == nil else { return [] }
    return [
      Judgement(
        Words.withoutReason, at: subject.location(comment.range),
        facts: [comment.word] + subject.names)
    ]
  }
}

private enum Words: Message {
  case withoutReason

  var english: String { "this comment gives no reason; write one behind '--'" }

  var chinese: String { "此注释没有说明原因；请写在“--”之后" }
}
