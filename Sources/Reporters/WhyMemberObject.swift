import Alignment
import EnumModel

/// What was weighed for two members, in JSON; scores are log-odds.
struct WhyMemberObject: Encodable {
  var total: Double
  var probability: Double
  var outset: Double
  var position: Double
  /// What an alias of the project counts for; 0 without one.
  var alias: Double
  var names: Names
  var descriptions: Texts
  var values: Values
  var nextOfFirst: Rival?
  var nextOfSecond: Rival?

  struct Names: Encodable {
    var score: Double
    var degree: Double
    var matches: [Match]
    var onlyInFirst: [Rest]
    var onlyInSecond: [Rest]
  }

  struct Match: Encodable {
    var first: String
    var second: String
    var manner: String
  }

  struct Rest: Encodable {
    var word: String
    var role: String
  }

  struct Texts: Encodable {
    var score: Double
    var degree: Double?
    /// Why there is no degree.
    var reason: String?
  }

  struct Values: Encodable {
    var score: Double
    var relation: String
  }

  struct Rival: Encodable {
    var target: WhyTarget
    var score: Double

    init(_ rival: MemberExplanation.Rival, _ declarations: [EnumDeclaration]) {
      target = WhyTarget(declarations[rival.declaration], member: rival.member)
      score = rival.score.hundredths
    }
  }

  init(_ weighed: MemberExplanation.Weighed, _ declarations: [EnumDeclaration]) {
    let evidence = weighed.evidence
    total = evidence.total.hundredths
    probability = weighed.probability.hundredths
    outset = MemberEvidence.outset
    position = evidence.position.hundredths
    alias = evidence.alias.hundredths
    names = Names(
      score: evidence.name.hundredths, degree: evidence.nameDegree.hundredths,
      matches: weighed.names.matches.map {
        Match(first: $0.first, second: $0.second, manner: $0.manner.rawValue)
      },
      onlyInFirst: weighed.names.onlyInFirst.map { Rest(word: $0.word, role: $0.role.rawValue) },
      onlyInSecond: weighed.names.onlyInSecond.map { Rest(word: $0.word, role: $0.role.rawValue) })
    descriptions = Texts(
      score: evidence.text.hundredths, degree: evidence.textDegree?.hundredths,
      reason: Self.reason(weighed.text))
    values = Values(score: evidence.value.hundredths, relation: weighed.value.rawValue)
    nextOfFirst = weighed.nextOfFirst.map { Rival($0, declarations) }
    nextOfSecond = weighed.nextOfSecond.map { Rival($0, declarations) }
  }

  private static func reason(_ text: MemberExplanation.Text) -> String? {
    switch text {
    case .compared: nil
    case .otherLanguage: "other-language"
    case .missing: "missing"
    }
  }
}
