package import EnumModel
package import FaultInjection
package import Findings
import SourceText

/// What `selftest` found out.
package struct SelfTestReport: Sendable {
  package var coverage: Coverage
  package var seed: UInt64
  /// How many faults of a kind were asked for.
  package var count: Int
  package var results: [FaultResult]

  package init(coverage: Coverage, seed: UInt64, count: Int, results: [FaultResult]) {
    self.coverage = coverage
    self.seed = seed
    self.count = count
    self.results = results
  }

  /// `--format json`: a stable interface, version 1; messages are in the language given.
  package func json(language: MessageLanguage) -> String {
    JSONText.encode(Document(self, language), isIndented: true) + "\n"
  }

  private struct Document: Encodable {
    var schemaVersion = 1
    var seed: UInt64
    var count: Int
    var documents: Int
    var enums: Int
    var members: Int
    var kinds: [KindObject]
    var faults: [FaultObject]

    init(_ report: SelfTestReport, _ language: MessageLanguage) {
      (seed, count) = (report.seed, report.count)
      documents = report.coverage.documents
      enums = report.coverage.enums
      members = report.coverage.members
      kinds = report.results.map { KindObject($0, language) }
      faults = report.results.flatMap(\.trials).map { FaultObject($0, language) }
    }
  }

  private struct KindObject: Encodable {
    var kind: String
    /// The rules that are there for the kind.
    var rules: [String]
    var all: Counts
    var witnessed: Counts
    /// Findings about no fault.
    var appeared: [FindingObject]
    var vanished: [FindingObject]

    init(_ result: FaultResult, _ language: MessageLanguage) {
      kind = result.kind.rawValue
      rules = result.kind.rules.map(\.name)
      all = Counts(result, isWitnessed: false)
      witnessed = Counts(result, isWitnessed: true)
      appeared = result.appeared.map { FindingObject($0.finding, language) }
      vanished = result.vanished.map { FindingObject($0.finding, language) }
    }
  }

  private struct Counts: Encodable {
    var injected: Int
    var caught: Int
    var otherRule: Int
    var info: Int
    var missed: Int

    init(_ result: FaultResult, isWitnessed: Bool) {
      injected = result.count(isWitnessed: isWitnessed)
      caught = result.count(of: .caught, isWitnessed: isWitnessed)
      otherRule = result.count(of: .otherRule, isWitnessed: isWitnessed)
      info = result.count(of: .info, isWitnessed: isWitnessed)
      missed = result.count(of: .missed, isWitnessed: isWitnessed)
    }
  }

  private struct FaultObject: Encodable {
    var kind: String
    var file: String
    var line: Int
    var platform: String
    var language: String
    var version: String?
    var `enum`: String
    var before: String
    var after: String
    var hasWitness: Bool
    var outcome: String
    var findings: [FindingObject]

    init(_ trial: FaultTrial, _ language: MessageLanguage) {
      let fault = trial.fault
      kind = fault.kind.rawValue
      (file, line) = (fault.file, fault.line)
      platform = fault.edition.platform.id
      self.language = fault.edition.language.rawValue
      version = fault.edition.version
      `enum` = fault.enumName
      (before, after) = (fault.before, fault.after)
      hasWitness = fault.hasWitness
      outcome = trial.outcome.rawValue
      findings = trial.findings.map { FindingObject($0, language) }
    }
  }

  private struct FindingObject: Encodable {
    var rule: String
    var severity: String
    var fingerprint: String
    var file: String
    /// On the page with the fault in it.
    var line: Int
    var message: String

    init(_ finding: Finding, _ language: MessageLanguage) {
      rule = finding.rule.name
      severity = finding.severity.rawValue
      fingerprint = finding.fingerprint
      file = finding.location.file
      line = finding.location.range.start.line
      message = finding.message.phrase(in: language)
    }
  }
}
