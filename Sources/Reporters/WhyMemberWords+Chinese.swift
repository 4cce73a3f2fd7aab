import Alignment

extension WhyMemberWords {
  static func chinese(_ label: Label) -> String {
    switch label {
    case .names: "名称"
    case .descriptions: "说明"
    case .values: "值"
    case .position: "位置"
    case .alias: "别名"
    case .outset: "起始"
    case .total: "合计"
    }
  }

  static func chinese(_ manner: NameComparison.Manner) -> String {
    switch manner {
    case .equal: "相同"
    case .synonym: "同义词"
    case .inflection: "词形变化"
    case .slip: "疑似笔误"
    case .abbreviation: "缩写"
    }
  }

  static func chinese(_ role: NameComparison.Rest.Role) -> String {
    switch role {
    case .plain: ""
    case .context: "，另一方的枚举名或前缀已包含"
    case .contrast: "，枚举内仅凭它与另一成员区分"
    }
  }

  static func chinese(_ text: MemberExplanation.Text, _ languages: [String]) -> String {
    switch text {
    case .compared(let degree, let isRepeated):
      "相似度 \(SignedNumber.share(degree))（\(languages[0])）" + (isRepeated ? "；其他成员也有相同的说明" : "")
    case .otherLanguage: "未比较：语言分别为 \(languages[0]) 和 \(languages[1])"
    case .missing(true, true): "未比较：双方都没有说明"
    case .missing(let inFirst, _): "未比较：\(inFirst ? "前者" : "后者")没有说明"
    }
  }

  static func chinese(_ agreement: ValueAgreement) -> String {
    let facts = "\(sureInChinese(agreement))，\(agreement.smaller) 个值中有 \(agreement.shared) 个双方都有"
    return agreement.isEvidence ? facts : "不作为证据，取值空间不同：" + facts
  }

  /// How far the values of sure pairs agree.
  static func sureInChinese(_ agreement: ValueAgreement) -> String {
    agreement.surePairs == 0
      ? "没有可比较值的确定成员对"
      : "\(agreement.surePairs) 对确定成员中有 \(agreement.agreeing) 对值相同"
  }
}
