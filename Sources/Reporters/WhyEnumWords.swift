import Alignment
import Findings

/// What the verdict on two enums rests on.
enum WhyEnumWords: Message {
  case label(Label)
  case alike(Double)
  case coverage(Double, matched: Int)
  case gain
  case agreement(ValueAgreement)
  case layer
  case family
  case topic
  case alias
  case outset
  case total
  case part
  case neverCompared
  case summary(EnumExplanation)
  case rival(of: String, on: String, best: (name: String, score: Double, isLinked: Bool)?)

  enum Label { case name, coverage, gain, values, layer, family, topic, alias, outset, total }

  /// The evidence; layer, family, topic and alias only where they count.
  static func rows(_ explanation: EnumExplanation) -> [WhyRow] {
    let evidence = explanation.evidence
    var rows = [
      row(.name, evidence.name, alike(explanation.nameDegree)),
      row(
        .coverage, evidence.coverage,
        coverage(explanation.coverage, matched: explanation.matchedMembers)),
      row(.gain, evidence.gain, gain),
      row(.values, evidence.values, agreement(explanation.agreement)),
    ]
    if evidence.layer != 0 { rows.append(row(.layer, evidence.layer, layer)) }
    if evidence.family != 0 { rows.append(row(.family, evidence.family, family)) }
    if evidence.topic != 0 { rows.append(row(.topic, evidence.topic, topic)) }
    if evidence.alias != 0 { rows.append(row(.alias, evidence.alias, alias)) }
    return rows + [
      row(.outset, EnumEvidence.outset, outset), row(.total, evidence.total, total),
    ]
  }

  private static func row(_ label: Label, _ score: Double, _ ground: WhyEnumWords) -> WhyRow {
    WhyRow(label: Self.label(label), score: score, grounds: [ground])
  }

  var english: String {
    switch self {
    case .label(let label): Self.english(label)
    case .alike(let degree): "alike to \(SignedNumber.share(degree)), platform prefixes aside"
    case .coverage(let share, let matched):
      "\(EnglishCount.of(matched, "member")) matched, \(SignedNumber.share(share)) of what the"
        + " better covered enum says"
    case .gain: "how much the matched members say together"
    case .agreement(let agreement): WhyMemberWords.sure(agreement)
    case .layer: "a server's code space against that of a client"
    case .family: "the platforms share too few enums to be of one product"
    case .topic: "their members begin with words that tell like-named enums of a platform apart"
    case .alias: WhyMemberWords.alias.english
    case .outset: "against any two enums"
    case .total: "one enum above 0, where neither has a better partner"
    case .part: "only some members of one of them belong to it"
    case .neverCompared: "they share so little that they were compared for this answer only"
    case .summary(let explanation):
      "score \(SignedNumber.text(explanation.evidence.total)): names alike to"
        + " \(SignedNumber.share(explanation.nameDegree)),"
        + " \(EnglishCount.of(explanation.matchedMembers, "member")) matched,"
        + " coverage \(SignedNumber.share(explanation.coverage)),"
        + " \(WhyMemberWords.sure(explanation.agreement))"
    case .rival(let own, let platform, nil): "no other candidate for \(own) on \(platform)"
    case .rival(let own, let platform, let best?):
      "best other candidate for \(own) on \(platform): \(best.name),"
        + " \(SignedNumber.text(best.score))" + (best.isLinked ? ", taken for one with it" : "")
    }
  }

  var chinese: String {
    switch self {
    case .label(let label): Self.chinese(label)
    case .alike(let degree): "相似度 \(SignedNumber.share(degree))（不计平台前缀）"
    case .coverage(let share, let matched):
      "\(matched) 个成员对应，覆盖较高一方的 \(SignedNumber.share(share))"
    case .gain: "对应成员合计的信息量"
    case .agreement(let agreement): WhyMemberWords.sureInChinese(agreement)
    case .layer: "一方是服务端，另一方是客户端"
    case .family: "两个平台的相同枚举太少，不像同一产品"
    case .topic: "成员的前缀在同一平台上区分同名枚举"
    case .alias: WhyMemberWords.alias.chinese
    case .outset: "任意两个枚举的起始值"
    case .total: "大于 0 且双方都没有更合适的枚举时，视为同一个枚举"
    case .part: "其中一方只有部分成员属于它"
    case .neverCompared: "两者共同点太少，仅为本次回答作了比较"
    case .summary(let explanation):
      "得分 \(SignedNumber.text(explanation.evidence.total))："
        + "名称相似度 \(SignedNumber.share(explanation.nameDegree))，"
        + "\(explanation.matchedMembers) 个成员对应，"
        + "覆盖率 \(SignedNumber.share(explanation.coverage))，"
        + WhyMemberWords.sureInChinese(explanation.agreement)
    case .rival(let own, let platform, nil): "\(platform) 上没有 \(own) 的其他候选"
    case .rival(let own, let platform, let best?):
      "\(platform) 上 \(own) 的其他最佳候选：\(best.name)，\(SignedNumber.text(best.score))"
        + (best.isLinked ? "，已视为同一个枚举" : "")
    }
  }

  private static func english(_ label: Label) -> String {
    switch label {
    case .name: "names"
    case .coverage: "coverage"
    case .gain: "gain"
    case .values: "values"
    case .layer: "layer"
    case .family: "family"
    case .topic: "topic"
    case .alias: "alias"
    case .outset: "outset"
    case .total: "total"
    }
  }

  private static func chinese(_ label: Label) -> String {
    switch label {
    case .name: "名称"
    case .coverage: "覆盖"
    case .gain: "信息"
    case .values: "值"
    case .layer: "层次"
    case .family: "产品"
    case .topic: "主题"
    case .alias: "别名"
    case .outset: "起始"
    case .total: "合计"
    }
  }
}
