import Descriptions
package import Findings
package import RuleEngine

/// Reports a concept whose descriptions share little; a person should read both.
///
/// Counting words is right one time in five, so this is never loud.
package struct DescriptionDiffers: ConceptRule {
  package static let id: RuleID = "description-differs"

  package init() {}

  package func check(_ subject: ConceptSubject) -> [Judgement] {
    subject.study(DescriptionStudy.self).differences(of: subject).flatMap { difference in
      guard case .differs = difference.verdict else { return [Judgement]() }
      let (primary, other) = difference.sides
      return difference.judgement(
        Words.differs(subject.name, primary.platforms, other.platforms))
    }
  }
}

private enum Words: Message {
  case differs(String, PlatformNames, PlatformNames)

  var english: String {
    switch self {
    case .differs(let name, let platforms, let others):
      "'\(name)': the description on \(platforms.english) shares little with that on "
        + others.english
    }
  }

  var chinese: String {
    switch self {
    case .differs(let name, let platforms, let others):
      "“\(name)”在 \(platforms.chinese) 上的说明与 "
        + "\(others.chinese) 上的说明几乎没有共同内容"
    }
  }
}
