import Descriptions
package import Findings
package import RuleEngine

/// Reports a concept that is described in other words, with about the same meaning.
package struct DescriptionWording: ConceptRule {
  package static let id: RuleID = "description-wording"

  package init() {}

  package func check(_ subject: ConceptSubject) -> [Judgement] {
    subject.study(DescriptionStudy.self).differences(of: subject).flatMap { difference in
      guard case .wording = difference.verdict else { return [Judgement]() }
      let (primary, other) = difference.sides
      return difference.judgement(
        Words.wording(subject.name, primary.platforms, other.platforms))
    }
  }
}

private enum Words: Message {
  case wording(String, PlatformNames, PlatformNames)

  var english: String {
    switch self {
    case .wording(let name, let platforms, let others):
      "'\(name)' is described in other words on \(platforms.english) than on "
        + others.english
    }
  }

  var chinese: String {
    switch self {
    case .wording(let name, let platforms, let others):
      "“\(name)”在 \(platforms.chinese) 上的措辞与 "
        + "\(others.chinese) 上的不同"
    }
  }
}
