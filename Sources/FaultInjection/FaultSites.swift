import EnumModel
package import Findings
package import RuleEngine
package import SourceText

/// Chooses where faults happen: at random members of all that they can happen to.
package struct FaultSites {
  private let maker: FaultMaker
  /// All members of enums, in the order of the declarations.
  private let sites: [(declaration: Int, member: Int)]
  private let reported: ReportedMembers

  /// - Parameters:
  ///   - catalogue: the enums of the pages, lined up.
  ///   - sources: the pages by file.
  ///   - findings: what is reported of the pages as they are.
  ///   - isWord: whether an English dictionary has a word in lower case.
  package init(
    _ catalogue: Catalogue, sources: [String: SourceFile], findings: [Finding],
    isWord: @escaping @Sendable (String) -> Bool
  ) {
    maker = FaultMaker(catalogue, sources: sources, isWord: isWord)
    reported = ReportedMembers(findings)
    sites = catalogue.declarations.enumerated().filter { $1.kind == .enumeration }
      .flatMap { index, declaration in declaration.members.indices.map { (index, $0) } }
  }

  /// Up to so many faults of a kind, each at another member; the same for a seed and the same pages.
  ///
  /// A member that one of the kind's rules reports as it is has no more to tell, and is passed over.
  package func faults(_ kind: FaultKind, count: Int, seed: UInt64) -> [Fault] {
    // A kind of its own state, so that a further kind changes no other one's faults.
    let salt = kind.rawValue.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    var random = SeededGenerator(seed: seed ^ salt)
    var faults: [Fault] = []
    for (index, member) in random.shuffled(sites) where faults.count < count {
      let site = MemberSite(
        index: index, declaration: maker.catalogue.declarations[index], place: member)
      guard let fault = maker.fault(kind, at: site, &random), !isReported(fault) else { continue }
      faults.append(fault)
    }
    return faults
  }

  private func isReported(_ fault: Fault) -> Bool {
    let rules = Set(fault.kind.rules)
    return FaultScope(fault, maker.catalogue).members
      .contains { !reported.rules(at: $0).isDisjoint(with: rules) }
  }
}

/// Which rules report which members as an error or a warning.
private struct ReportedMembers {
  private var rules: [MemberKey: Set<RuleID>] = [:]

  init(_ findings: [Finding]) {
    for finding in findings where finding.severity > .info {
      rules[MemberKey(finding.location), default: []].insert(finding.rule)
    }
  }

  func rules(at key: MemberKey) -> Set<RuleID> { rules[key] ?? [] }
}
