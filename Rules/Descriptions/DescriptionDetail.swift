import Descriptions
package import Findings
package import RuleEngine

/// Reports a concept of which one description says more than another.
package struct DescriptionDetail: ConceptRule {
  package static let id: RuleID = "description-detail"

  package init() {}

  package func check(_ subject: ConceptSubject) -> [Judgement] {
    subject.study(DescriptionStudy.self).differences(of: subject).flatMap { difference in
      guard case .detail(let isLeft, let added) = difference.verdict else { return [Judgement]() }
      let (more, less) = (
        difference.names(of: difference.leftSide), difference.names(of: difference.rightSide)
      )
      return difference.judgement(
        Words.more(
          subject.name, isLeft ? more : less, than: isLeft ? less : more, added: added?.short))
    }
  }
}

private enum Words: Message {
  case more(String, PlatformNames, than: PlatformNames, added: String?)

  var english: String {
    switch self {
    case .more(let name, let more, let less, let added):
      "'\(name)' is described in more detail on \(more.english) than on "
        + less.english + (added.map { ": '\($0)'" } ?? "")
    }
  }

  var chinese: String {
    switch self {
    case .more(let name, let more, let less, let added):
      "“\(name)”在 \(more.chinese) 上的说明比 "
        + "\(less.chinese) 上的更详细" + (added.map { "：“\($0)”" } ?? "")
    }
  }
}
