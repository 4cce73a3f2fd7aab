import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports rows next to each other that have the description of the row below or above.
///
/// Arguable where only two rows do.
package struct DescriptionShifted: AlignedEnumRule {
  package static let id: RuleID = "description-shifted"

  package init() {}

  package func check(_ subject: AlignedEnumSubject) -> [Judgement] {
    subject.study(DescriptionStudy.self).displaced(in: subject).flatMap(\.shifts)
      .compactMap { shift in
        guard let first = shift.cells.first, let last = shift.cells.last,
          let description = first.member.member.description
        else { return nil }
        return Judgement(
          Words.shifted(
            from: first.member.member.name, to: last.member.member.name, count: shift.cells.count,
            isBelow: shift.direction > 0, platform: shift.owner.member.edition.platform.id,
            owner: shift.owner.member.member.name),
          at: first.member.declaration.location(description.range, of: first.member.member),
          witnesses: [shift.owner.witness].compactMap(\.self), facts: [description.text],
          isArguable: shift.votes < 3)
      }
  }
}

private enum Words: Message {
  case shifted(
    from: String, to: String, count: Int, isBelow: Bool, platform: String, owner: String)

  var english: String {
    switch self {
    case .shifted(let first, let last, let count, let isBelow, let platform, let owner):
      "\(count) descriptions, from '\(first)' to '\(last)', are those of the row "
        + "\(isBelow ? "below" : "above"): on \(platform) the first stands at '\(owner)'"
    }
  }

  var chinese: String {
    switch self {
    case .shifted(let first, let last, let count, let isBelow, let platform, let owner):
      "从“\(first)”到“\(last)”的 \(count) 条说明属于\(isBelow ? "下" : "上")一行："
        + "在 \(platform) 上第一条属于“\(owner)”"
    }
  }
}
