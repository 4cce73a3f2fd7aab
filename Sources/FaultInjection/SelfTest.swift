package import Alignment
package import Findings
package import RuleEngine
package import SourceText
import Synchronization

/// The exam of the rules on a user's own pages: faults that are known, and what is said of them.
///
/// Each kind of fault is injected in runs of its own, several faults a run where they cannot have to do
/// with each other, so a finding belongs to one fault, or to none.
package struct SelfTest: Sendable {
  /// The findings of the pages with others in place of some, by file.
  package typealias Check = @Sendable ([String: [UInt8]]) -> [Finding]

  private let catalogue: Catalogue
  private let sources: [String: SourceFile]
  private let findings: [Finding]
  private let isWord: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - catalogue: the enums of the pages, lined up.
  ///   - sources: the pages by file.
  ///   - findings: what is reported of the pages as they are.
  ///   - isWord: whether an English dictionary has a word in lower case.
  package init(
    _ catalogue: Catalogue, sources: [String: SourceFile], findings: [Finding],
    isWord: @escaping @Sendable (String) -> Bool
  ) {
    self.catalogue = catalogue
    self.sources = sources
    self.findings = findings
    self.isWord = isWord
  }

  /// Injects up to so many faults of each kind, and says what became of them.
  ///
  /// - Parameters:
  ///   - mapper: may do several runs at once.
  ///   - progress: called from any thread with the runs done so far, and all of them.
  package func results(
    of kinds: [FaultKind], count: Int, seed: UInt64, on mapper: some WorkMapper = SerialMapper(),
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }, check: @escaping Check
  ) -> [FaultResult] {
    let sites = FaultSites(catalogue, sources: sources, findings: findings, isWord: isWord)
    let groups = LinkedEnums(catalogue)
    let runs = kinds.flatMap { kind in
      FaultRun.runs(
        of: sites.faults(kind, count: count, seed: seed), groups, sources: sources)
    }
    let (catalogue, known) = (catalogue, FindingCounts(findings))
    let done = Mutex(0)
    let outcomes = mapper.map(runs) { run in
      let findings = check(run.pages.mapValues(\.contents))
      progress(
        done.withLock {
          $0 += 1; return $0
        }, runs.count)
      return FaultRunOutcome(run, findings, known, catalogue)
    }
    return kinds.map { kind in
      FaultResult(kind, outcomes.filter { $0.kind == kind })
    }
  }
}
