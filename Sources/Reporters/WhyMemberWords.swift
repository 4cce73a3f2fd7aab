import Alignment
import Findings

/// What the verdict on two members rests on.
enum WhyMemberWords: Message {
  case label(Label)
  case alike(Double)
  case words(NameComparison.Manner, [String])
  case left(isFirst: Bool, NameComparison.Rest)
  case text(MemberExplanation.Text, languages: [String])
  case value(MemberExplanation.Value, [String])
  case agreement(ValueAgreement)
  case neighbours(Int)
  case alias
  case outset
  case probability(Double)

  enum Label { case names, descriptions, values, position, alias, outset, total }

  /// The evidence, in the order in which it is gathered.
  ///
  /// - Parameters: of the first member, then of the second.
  static func rows(
    _ weighed: MemberExplanation.Weighed, values: [String], languages: [String]
  ) -> [WhyRow] {
    let evidence = weighed.evidence
    var grounds = [value(weighed.value, values)]
    if weighed.value == .equal || weighed.value == .unequal {
      grounds.append(agreement(weighed.agreement))
    }
    let neighbours = Int((evidence.position / 0.6).rounded())
    let pinned = evidence.alias == 0 ? [] : [row(.alias, evidence.alias, [alias])]
    return [
      row(.names, evidence.name, [alike(evidence.nameDegree)] + words(of: weighed.names)),
      row(.descriptions, evidence.text, [text(weighed.text, languages: languages)]),
      row(.values, evidence.value, grounds),
      row(.position, evidence.position, [Self.neighbours(neighbours)]),
    ] + pinned + [
      row(.outset, MemberEvidence.outset, [outset]),
      row(.total, evidence.total, [probability(weighed.probability)]),
    ]
  }

  private static func row(_ label: Label, _ score: Double, _ grounds: [WhyMemberWords]) -> WhyRow {
    WhyRow(label: Self.label(label), score: score, grounds: grounds)
  }

  private static func words(of names: NameComparison) -> [WhyMemberWords] {
    let equal = names.matches.filter { $0.manner == .equal }.map(\.first)
    let others = names.matches.filter { $0.manner != .equal }
    return (equal.isEmpty ? [] : [words(.equal, equal)])
      + others.map { words($0.manner, [$0.first, $0.second]) }
      + names.onlyInFirst.map { left(isFirst: true, $0) }
      + names.onlyInSecond.map { left(isFirst: false, $0) }
  }

  var english: String {
    switch self {
    case .label(let label): Self.english(label)
    case .alike(let degree): "alike to \(SignedNumber.share(degree))"
    case .words(.equal, let words): "equal: \(words.joined(separator: ", "))"
    case .words(let manner, let words):
      "\(manner.rawValue): \(words.joined(separator: ", "))"
    case .left(let isFirst, let rest):
      "only in the \(isFirst ? "first" : "second"): \(rest.word)" + Self.english(rest.role)
    case .text(let text, let languages): Self.english(text, languages)
    case .value(.equal, let values): "both are \(values[0])"
    case .value(.unequal, let values): "\(values[0]) and \(values[1])"
    case .value(.otherKind, _): "not compared: one is a number, the other a string"
    case .value(.missing, _): "not compared: one has none"
    case .agreement(let agreement): Self.english(agreement)
    case .neighbours(let count):
      count == 0
        ? "the members before and behind say nothing"
        : count == 1
          ? "one neighbour is a counterpart as well" : "both neighbours are counterparts as well"
    case .alias: "driftmark.yml says that they are one"
    case .outset: "against any two members"
    case .probability(let share):
      "probability \(SignedNumber.share(share)), against all other candidates of either"
    }
  }

  var chinese: String {
    switch self {
    case .label(let label): Self.chinese(label)
    case .alike(let degree): "相似度 \(SignedNumber.share(degree))"
    case .words(let manner, let words):
      "\(Self.chinese(manner))：\(words.joined(separator: "，"))"
    case .left(let isFirst, let rest):
      "仅\(isFirst ? "前者" : "后者")有：\(rest.word)" + Self.chinese(rest.role)
    case .text(let text, let languages): Self.chinese(text, languages)
    case .value(.equal, let values): "均为 \(values[0])"
    case .value(.unequal, let values): "\(values[0]) 与 \(values[1])"
    case .value(.otherKind, _): "未比较：一个是数字，另一个是字符串"
    case .value(.missing, _): "未比较：有一方没有值"
    case .agreement(let agreement): Self.chinese(agreement)
    case .neighbours(let count):
      count == 0 ? "前后的成员不能说明问题" : count == 1 ? "有一个相邻成员也对应" : "前后的成员也都对应"
    case .alias: "driftmark.yml 指明两者相同"
    case .outset: "任意两个成员的起始值"
    case .probability(let share): "与双方的所有其他候选相比，概率 \(SignedNumber.share(share))"
    }
  }
}
