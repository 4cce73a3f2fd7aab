import Descriptions
package import Findings
package import RuleEngine

/// Reports a concept whose descriptions differ in form alone, or in names of the API.
package struct DescriptionFormat: ConceptRule {
  package static let id: RuleID = "description-format"

  package init() {}

  package func check(_ subject: ConceptSubject) -> [Judgement] {
    subject.study(DescriptionStudy.self).differences(of: subject).flatMap { difference in
      let (primary, other) = difference.sides
      switch difference.verdict {
      case .format:
        return difference.judgement(
          Words.form(subject.name, primary.platforms, other.platforms))
      case .api:
        return difference.judgement(
          Words.names(subject.name, primary.platforms, other.platforms))
      default: return []
      }
    }
  }
}

private enum Words: Message {
  case form(String, PlatformNames, PlatformNames)
  case names(String, PlatformNames, PlatformNames)

  var english: String {
    switch self {
    case .form(let name, let platforms, let others):
      "'\(name)' is described on \(platforms.english) with other punctuation, width "
        + "or mark-up than on \(others.english)"
    case .names(let name, let platforms, let others):
      "'\(name)' is described on \(platforms.english) with other names of the API "
        + "than on \(others.english)"
    }
  }

  var chinese: String {
    switch self {
    case .form(let name, let platforms, let others):
      "“\(name)”在 \(platforms.chinese) 上的说明与 "
        + "\(others.chinese) 上的只有标点、全半角或标记不同"
    case .names(let name, let platforms, let others):
      "“\(name)”在 \(platforms.chinese) 上的说明与 "
        + "\(others.chinese) 上的只有接口名不同"
    }
  }
}
