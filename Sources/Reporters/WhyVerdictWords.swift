import Alignment
import Findings

/// The verdicts of `why`, and what comes next.
enum WhyVerdictWords: Message {
  case members(MemberExplanation.Verdict)
  case enums(String, String, EnumExplanation.Verdict)
  case next(of: String, in: String, best: (name: String, score: Double)?)
  case settle

  var english: String {
    switch self {
    case .members(.together(let confidence, let isDirect)):
      "counterparts, with confidence \(SignedNumber.share(confidence))"
        + (isDirect ? "" : "; they meet through members of other editions")
    case .members(.apart(let reason)): "no counterparts: \(Self.english(reason))"
    case .enums(let first, let second, .together(let isDirect)):
      "\(first) and \(second) are one enum"
        + (isDirect ? "" : "; they meet through enums of other editions")
    case .enums(let first, let second, .apart(let reason)):
      "\(first) and \(second) are not one enum: \(Self.english(reason))"
    case .next(let own, let other, nil): "next best of \(other) for \(own): none"
    case .next(let own, _, let best?):
      "next best for \(own): \(best.name), \(SignedNumber.text(best.score))"
    case .settle: "to settle that they are one, record in driftmark.yml:"
    }
  }

  var chinese: String {
    switch self {
    case .members(.together(let confidence, let isDirect)):
      "互为对应成员，置信度 \(SignedNumber.share(confidence))"
        + (isDirect ? "" : "；通过其他平台的成员对应")
    case .members(.apart(let reason)): "不是对应成员：\(Self.chinese(reason))"
    case .enums(let first, let second, .together(let isDirect)):
      "\(first) 与 \(second) 是同一个枚举" + (isDirect ? "" : "；通过其他平台的枚举对应")
    case .enums(let first, let second, .apart(let reason)):
      "\(first) 与 \(second) 不是同一个枚举：\(Self.chinese(reason))"
    case .next(let own, let other, nil): "\(other) 中没有 \(own) 的其他候选"
    case .next(let own, _, let best?):
      "\(own) 的次优候选：\(best.name)，\(SignedNumber.text(best.score))"
    case .settle: "如需确认两者相同，可在 driftmark.yml 中记录："
    }
  }

  private static func english(_ reason: ReasonApart) -> String {
    switch reason {
    case .sameEnum: "both stand in one enum"
    case .sameEdition: "both are of one platform, language and version"
    case .otherVersion: "they are of different versions, which are never compared"
    case .otherEnums: "their enums are not one"
    case .evidence: "what speaks against it outweighs what speaks for it"
    case .rival: "one of them has a better counterpart"
    case .unsure: "others are as likely"
    case .row: "their rows hold members that do not belong together"
    }
  }

  private static func chinese(_ reason: ReasonApart) -> String {
    switch reason {
    case .sameEnum: "两者属于同一个枚举"
    case .sameEdition: "两者属于同一平台、语言和版本"
    case .otherVersion: "两者版本不同，不同版本之间不作比较"
    case .otherEnums: "所在的枚举不是同一个"
    case .evidence: "反对的证据多于支持的证据"
    case .rival: "其中之一有更合适的对应成员"
    case .unsure: "其他候选的可能性相当"
    case .row: "两行中有不能归在一起的成员"
    }
  }
}
