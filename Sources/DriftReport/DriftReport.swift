import Alignment
package import EnumModel
package import Findings
package import RuleEngine

/// Where the platforms differ, and how much: all that `report` shows, in any form.
package struct DriftReport: Sendable {
  /// What was read, for the headline.
  package let title: String
  package let coverage: Coverage
  /// The program's version.
  package let version: String
  /// The rules in report order.
  let catalogue: RuleCatalogue
  let declarations: [EnumDeclaration]
  /// In the order in which they are shown.
  let editions: [Edition]
  /// In the order of their first declaration.
  let enums: [DriftEnum]
  /// The open ones, sorted by file, position and rule, and behind them the settled ones.
  let findings: [DriftFinding]

  /// - Parameters:
  ///   - lined: the enums of the pages, with what their rows rest on.
  ///   - verdicts: what the rules say of them.
  package init(
    title: String, coverage: Coverage, lined: Catalogue, verdicts: Verdicts,
    catalogue: RuleCatalogue, version: String
  ) {
    self.title = title
    self.coverage = coverage
    self.catalogue = catalogue
    self.version = version
    declarations = lined.declarations
    editions = lined.knowledge.inOrder(
      Set(lined.declarations.map(\.edition)).sorted(by: Edition.isShownBefore)
    ) { $0.platform.id }
    var enums = lined.alignment.enums.map { aligned in
      DriftEnum(aligned.inOrder(of: lined.knowledge, lined.declarations), lined)
    }
    let places = FindingPlaces(enums, lined.declarations)
    let findings =
      verdicts.open.map { DriftFinding($0, settled: nil, at: places.place(of: $0)) }
      + verdicts.settled.map {
        DriftFinding($0.finding, settled: $0.reason, at: places.place(of: $0.finding))
      }
    for (index, finding) in findings.enumerated() { enums.attach(index, finding.place) }
    for index in enums.indices { enums[index].judge(findings, lined) }
    self.enums = enums
    self.findings = findings
  }

  /// How much the platforms differ in all.
  var score: DriftScore { enums.map(\.score).sum }

  /// How much the editions of a kind differ from the others.
  func score(where isMeant: (Edition) -> Bool) -> DriftScore {
    enums.flatMap(\.columns).filter { isMeant($0.edition) }.map(\.score).sum
  }

  /// In the order in which they are shown.
  var platforms: [Platform] {
    var seen = Set<Platform>()
    return editions.map(\.platform).filter { seen.insert($0).inserted }
  }

  /// Indices of the enums that drift, the worst first.
  var worstEnums: [Int] {
    enums.indices.filter { enums[$0].score.points > 0 }.sorted { left, right in
      let (a, b) = (enums[left].score, enums[right].score)
      return a.points == b.points ? (a.share, right) > (b.share, left) : a.points > b.points
    }
  }
}

/// A finding with its place in the matrices.
struct DriftFinding: Sendable {
  var finding: Finding
  /// Nil for one that is open.
  var settled: SettledFinding.Reason?
  var place: FindingPlace

  init(_ finding: Finding, settled: SettledFinding.Reason?, at place: FindingPlace) {
    self.finding = finding
    self.settled = settled
    self.place = place
  }

  var isOpen: Bool { settled == nil }

  /// What the finding adds to the drift of its cell.
  var points: Double { isOpen ? DriftScore.points(of: finding) : 0 }
}
