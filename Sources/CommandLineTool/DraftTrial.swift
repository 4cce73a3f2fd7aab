import Drafting
import EnumModel
import Findings
import LintPipeline
import Reporters
import RuleEngine
import Settings
import Spelling

extension Session {
  /// How often single aliases are taken back before all are.
  private static let mostTries = 4

  /// The draft with as much of it as leaves today's findings alone; nil, with a message, where settings
  /// cannot name the pages.
  ///
  /// - Parameter target: where the text will stand.
  func tried(
    _ draft: SettingsDraft, against today: SettledRun, at target: String, _ judge: Judge
  ) -> SettingsDraft? {
    var draft = draft
    var tries = 0
    while true {
      let text = draft.text(in: options.language)
      guard let pages = pages(with: text, at: target) else { return draft.unfaithful }
      if let lost = today.files.subtracting(pages.read.documents.map(\.file)).min() {
        console.complain(RunProblem.unlistedPage(lost).phrase(in: options.language))
        return nil
      }
      let run = pages.session.settledRun(pages.read, judge)
      if run?.report == today.report { return draft }
      tries += 1
      let names = tries < Self.mostTries ? run?.enums(differingFrom: today) : nil
      guard let next = draft.narrowed(by: names ?? []) else { return draft.unfaithful }
      draft = next
    }
  }

  /// The pages that the text of a configuration selects; nil where it is none.
  private func pages(
    with text: String, at target: String
  ) -> (session: Session, read: PageCollection)? {
    let reader = ConfigurationReader(file: target, catalogue: catalogue)
    guard var configuration = try? reader.configuration(text) else { return nil }
    configuration.file = target
    let session = Session(
      console: console, options: options, invocation: invocation, catalogue: catalogue,
      configuration: configuration)
    let request = LintRequest(
      paths: [], jobs: options.jobs, workingDirectory: console.workingDirectory,
      configuration: configuration)
    return (try? LintPipeline().read(request)).map { (session, $0) }
  }

  /// What a check says of pages; nil where it complains of the configuration.
  private func settledRun(_ pages: PageCollection, _ judge: Judge) -> SettledRun? {
    let problems = configuration.knowledgeProblems(pages.documents.flatMap(\.enums))
    return pages.idlePatterns.isEmpty && problems.isEmpty ? SettledRun(self, pages, judge) : nil
  }
}

extension SettingsDraft {
  /// The same, known to change what a check says.
  fileprivate var unfaithful: Self {
    var draft = self
    draft.isFaithful = false
    return draft
  }
}

/// What judges pages.
struct Judge {
  var rules: [CataloguedRule]
  var speller: Speller?
}

/// What a check finds.
struct SettledRun {
  /// The pages that were read.
  let files: Set<String>
  let verdicts: Verdicts
  /// All of it as bytes, so that two runs can be compared.
  let report: String

  init(_ session: Session, _ pages: PageCollection, _ judge: Judge) {
    files = Set(pages.documents.map(\.file))
    verdicts = session.verdicts(on: pages, judge.rules, judge.speller)
    let report = CheckReport(
      coverage: pages.coverage, findings: verdicts.open, settled: verdicts.settled,
      listed: .info, catalogue: session.catalogue, version: CommandTable.driftmarkVersion)
    self.report = ReportFormat.json.text(
      of: report, ReportSettings(language: .english, line: { _, _ in nil }))
  }

  /// Selectors of the enums that findings speak of which only one of two runs has.
  func enums(differingFrom other: SettledRun) -> Set<String> {
    let findings = [verdicts.open, other.verdicts.open]
    let keys = findings.map { Set($0.map(Self.key)) }
    let common = keys[0].intersection(keys[1])
    let differing = findings.joined().filter { !common.contains(Self.key(of: $0)) }
    let places = differing.flatMap { [$0.location] + $0.witnesses.map(\.location) }
    return Set(places.compactMap { place in place.enumName.map { "\(place.platform):\($0)" } })
  }

  /// What two findings have in common that a reader cannot tell apart.
  private static func key(of finding: Finding) -> String {
    let witnesses = finding.witnesses.map { "\($0.message.english) \($0.location)" }
    let facts = [finding.rule.name, finding.severity.rawValue, finding.message.english]
    return (facts + ["\(finding.location)"] + witnesses).joined(separator: "\n")
  }
}
