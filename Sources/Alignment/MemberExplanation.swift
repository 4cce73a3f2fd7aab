/// Why two members are, or are not, counterparts.
package struct MemberExplanation: Sendable {
  package enum Verdict: Hashable, Sendable {
    /// Both stand in one row, taken for one themselves or each with a third member.
    case together(confidence: Double, isDirect: Bool)
    case apart(ReasonApart)
  }

  /// What the descriptions say.
  package enum Text: Hashable, Sendable {
    /// From 0 to 1; a text under several members of an enum counts less.
    case compared(degree: Double, isRepeated: Bool)
    case otherLanguage
    case missing(inFirst: Bool, inSecond: Bool)
  }

  /// What the values say.
  package enum Value: String, Sendable {
    case equal
    case unequal
    /// A string and a number.
    case otherKind
    case missing
  }

  /// Another member that one of the two may be one with.
  package struct Rival: Hashable, Sendable {
    /// An index of the declarations.
    package var declaration: Int
    /// An index of the declaration's members.
    package var member: Int
    /// Log-odds.
    package var score: Double
  }

  package var verdict: Verdict
  /// Nil where both members stand in one enum, so that they were not weighed.
  package var weighed: Weighed?

  /// What was weighed.
  package struct Weighed: Sendable {
    package var evidence: MemberEvidence
    /// Against all that either may be one with instead, from 0 to 1.
    package var probability: Double
    package var names: NameComparison
    package var text: Text
    package var value: Value
    package var agreement: ValueAgreement
    /// The best of the second member's enum for the first, and the other way round.
    package var nextOfFirst: Rival?
    package var nextOfSecond: Rival?
    package var enums: EnumExplanation
  }
}

/// How far the values of two enums agree.
package struct ValueAgreement: Hashable, Sendable {
  /// Pairs that name and text make sure of and whose values can be compared.
  package var surePairs: Int
  /// Those of them with equal values.
  package var agreeing: Int
  /// Values that stand in both enums.
  package var shared: Int
  /// Values of the enum that has fewer.
  package var smaller: Int
  /// Whether values speak for or against anything.
  package var isEvidence: Bool
}

/// Why two enums are, or are not, one.
package struct EnumExplanation: Sendable {
  package enum Verdict: Hashable, Sendable {
    /// Directly, or each with a third enum.
    case together(isDirect: Bool)
    case apart(ReasonApart)
  }

  /// Another enum that one of the two may be one with.
  package struct Rival: Hashable, Sendable {
    /// An index of the declarations.
    package var declaration: Int
    /// Log-odds.
    package var score: Double
    /// Whether the two are taken for one.
    package var isLinked: Bool
  }

  package var verdict: Verdict
  package var evidence: EnumEvidence
  /// How alike the names are, from 0 to 1.
  package var nameDegree: Double
  /// The share of the better covered enum with a counterpart, from 0 to 1.
  package var coverage: Double
  package var matchedMembers: Int
  package var agreement: ValueAgreement
  /// Whether only some members of either belong to the enum that both are.
  package var isPart: Bool
  /// Whether the pair had been compared before it was asked for.
  package var wasCompared: Bool
  /// The best of the second enum's edition for the first, and the other way round.
  package var rivalOfFirst: Rival?
  package var rivalOfSecond: Rival?
}

/// What keeps two enums or members from being counterparts.
package enum ReasonApart: String, Sendable {
  /// Both members are of one enum.
  case sameEnum = "same-enum"
  case sameEdition = "same-edition"
  case otherVersion = "other-version"
  /// The members' enums are not one.
  case otherEnums = "other-enums"
  /// What speaks against it is at least as much as what speaks for it.
  case evidence
  /// One of the two has a better counterpart.
  case rival
  /// Others are nearly as good.
  case unsure
  /// Members of other editions would have come into the row that do not belong together.
  case row
}
