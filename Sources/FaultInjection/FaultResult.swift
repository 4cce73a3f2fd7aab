package import Findings
import RuleEngine

/// What became of all faults of a kind.
package struct FaultResult: Sendable {
  package let kind: FaultKind
  /// By file, line and what was changed.
  package let trials: [FaultTrial]
  /// Findings that the pages as they are do not have, and that are about none of the faults.
  package let appeared: [SideEffect]
  /// Findings of the pages as they are that went and are about none of the faults.
  package let vanished: [SideEffect]

  init(_ kind: FaultKind, _ outcomes: [FaultRunOutcome]) {
    self.kind = kind
    trials = outcomes.flatMap(\.trials).sorted {
      ($0.fault.file, $0.fault.line, $0.fault.after) < (
        $1.fault.file, $1.fault.line, $1.fault.after
      )
    }
    appeared = outcomes.flatMap(\.appeared)
      .sorted { Finding.isOrderedBefore($0.finding, $1.finding) }
    vanished = outcomes.flatMap(\.vanished)
      .sorted { Finding.isOrderedBefore($0.finding, $1.finding) }
  }

  /// How many faults came to something.
  ///
  /// - Parameter isWitnessed: whether only those count that something else on the pages shows.
  package func count(of outcomes: FaultTrial.Outcome..., isWitnessed: Bool = false) -> Int {
    trials.count {
      (outcomes.isEmpty || outcomes.contains($0.outcome)) && (!isWitnessed || $0.fault.hasWitness)
    }
  }
}

/// A finding that came or went and is about no fault.
package struct SideEffect: Sendable {
  package var finding: Finding
  /// What was injected at the time.
  package var faults: [Fault]
}

/// What a run of faults shows.
struct FaultRunOutcome: Sendable {
  let kind: FaultKind?
  let trials: [FaultTrial]
  let appeared: [SideEffect]
  let vanished: [SideEffect]

  init(_ run: FaultRun, _ findings: [Finding], _ known: FindingCounts, _ catalogue: Catalogue) {
    kind = run.faults.first?.kind
    let (appeared, vanished) = known.changes(to: findings)
    var (isExplained, isGone) = (Set<Int>(), Set<Int>())
    trials = run.faults.map { fault in
      let scope = FaultScope(fault, catalogue)
      let page = run.pages[fault.file]
      let new = appeared.indices.filter { scope.holds(appeared[$0], in: page) }
      let old = vanished.indices.filter { scope.holds(vanished[$0], in: nil) }
      isExplained.formUnion(new)
      isGone.formUnion(old)
      return FaultTrial(
        fault, appeared: new.map { appeared[$0] }, vanished: old.map { vanished[$0] })
    }
    let beside = Self.unpaired(
      appeared.indices.filter { !isExplained.contains($0) }.map { appeared[$0] },
      vanished.indices.filter { !isGone.contains($0) }.map { vanished[$0] })
    self.appeared = beside.appeared.map { SideEffect(finding: $0, faults: run.faults) }
    self.vanished = beside.vanished.map { SideEffect(finding: $0, faults: run.faults) }
  }
}

extension FaultRunOutcome {
  /// What a finding says of a member, whatever it is held against.
  private struct Key: Hashable {
    var rule: RuleID
    var isLoud: Bool
    var file: String
    var enumName: String?
    var member: String?
    var missing: String?

    init(_ finding: Finding) {
      rule = finding.rule
      isLoud = finding.severity > .info
      file = finding.location.file
      enumName = finding.location.enumName
      member = finding.location.member
      missing = finding.missingOn?.member
    }
  }

  /// Without what a rule said of a member before and still says, with other witnesses.
  private static func unpaired(
    _ appeared: [Finding], _ vanished: [Finding]
  ) -> (appeared: [Finding], vanished: [Finding]) {
    let both = Set(appeared.map(Key.init)).intersection(vanished.map(Key.init))
    return (
      appeared.filter { !both.contains(Key($0)) }, vanished.filter { !both.contains(Key($0)) }
    )
  }
}

/// Findings by what they are, wherever they stand on their page.
struct FindingCounts: Sendable {
  /// A finding that becomes louder is another one.
  private struct Key: Hashable {
    var fingerprint: String
    var file: String
    var isLoud: Bool

    init(_ finding: Finding) {
      fingerprint = finding.fingerprint
      file = finding.location.file
      isLoud = finding.severity > .info
    }
  }

  private let findings: [Finding]
  private let counts: [Key: Int]

  init(_ findings: [Finding]) {
    self.findings = findings
    counts = findings.reduce(into: [:]) { $0[Key($1), default: 0] += 1 }
  }

  /// Which findings others have that these do not, and the other way round.
  func changes(to others: [Finding]) -> (appeared: [Finding], vanished: [Finding]) {
    let now = FindingCounts(others)
    return (now.beyond(self), beyond(now))
  }

  private func beyond(_ other: FindingCounts) -> [Finding] {
    var left = other.counts
    return findings.filter { finding in
      let count = left[Key(finding), default: 0]
      left[Key(finding)] = count - 1
      return count <= 0
    }
  }
}
