import Alignment

extension WhyMemberWords {
  static func english(_ label: Label) -> String {
    switch label {
    case .names: "names"
    case .descriptions: "descriptions"
    case .values: "values"
    case .position: "position"
    case .alias: "alias"
    case .outset: "outset"
    case .total: "total"
    }
  }

  static func english(_ role: NameComparison.Rest.Role) -> String {
    switch role {
    case .plain: ""
    case .context: ", which the other enum's name or prefix says"
    case .contrast: ", which alone tells it from another member there"
    }
  }

  static func english(_ text: MemberExplanation.Text, _ languages: [String]) -> String {
    switch text {
    case .compared(let degree, let isRepeated):
      "alike to \(SignedNumber.share(degree)), in \(languages[0])"
        + (isRepeated ? "; the text stands under other members, too" : "")
    case .otherLanguage: "not compared: one is in \(languages[0]), the other in \(languages[1])"
    case .missing(true, true): "not compared: neither has one"
    case .missing(let inFirst, _):
      "not compared: the \(inFirst ? "first" : "second") has none"
    }
  }

  static func english(_ agreement: ValueAgreement) -> String {
    let sure =
      "\(sure(agreement)), \(agreement.shared) of \(agreement.smaller) values stand in both"
    return agreement.isEvidence ? sure : "no evidence, other code spaces: " + sure
  }

  /// How far the values of sure pairs agree.
  static func sure(_ agreement: ValueAgreement) -> String {
    agreement.surePairs == 0
      ? "no sure pair of members has values to compare"
      : "\(agreement.agreeing) of \(agreement.surePairs) sure pairs of members have equal values"
  }
}
