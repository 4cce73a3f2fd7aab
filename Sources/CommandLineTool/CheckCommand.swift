import EnumModel
import Findings
import LintPipeline
import Reporters
import RuleEngine
import Settings
import Spelling

extension Session {
  /// `driftmark check`.
  func check() throws(UsageError) -> Int32 {
    var timing = Timing()
    let rules = try selectedRules()
    let delivery = try ReportDelivery(invocation, usual: ReportFormat.text)
    let thresholds = thresholds()
    let speller = speller(for: rules)
    guard let baselineFile = try baselineFileOfCheck(), let revision = revision() else { return 2 }
    let request = try request()
    guard let pages = readPages(request, timing: &timing),
      let against = against(revision, pages, request)
    else { return 2 }
    if against != nil { timing.mark("read earlier") }
    var outcome: BaselineOutcome?
    let scope = baselineScope(pages, rules, hasDictionary: speller != nil)
    let (verdicts, comparison) = verdicts(on: pages, with: rules, speller, against: against) {
      outcome = baselineFile.settle(&$0, in: scope)
    }
    timing.mark("check")
    let report = CheckReport(
      coverage: pages.coverage, findings: verdicts.open, settled: verdicts.settled,
      baseline: outcome, against: comparison, unrun: unrun(rules, speller),
      listed: thresholds.listed, catalogue: catalogue, version: CommandTable.driftmarkVersion)
    @Sendable func line(_ line: Int, of file: String) -> String? {
      pages.line(line, of: file) ?? against?.earlier.lostLine(line, of: file)
        ?? intended.line(line, of: file)
    }
    guard deliver(report, line, delivery) else { return 2 }
    timing.mark("report")
    self.report(timing)
    return status(pages, fails: thresholds.fails(verdicts.open) || fails(outcome))
  }

  /// What the rules say of the pages, and what of it is settled before the baseline is asked.
  ///
  /// - Parameter lined: the enums of the pages, where somebody has lined them up already.
  func verdicts(
    on pages: PageCollection, _ rules: [CataloguedRule], _ speller: Speller?,
    lined: Catalogue? = nil
  ) -> Verdicts {
    let lined = lined ?? linedUpForIntended(pages)
    let findings = LintPipeline().check(
      pages, with: rules, speller: speller, lined: lined, jobs: options.jobs)
    return settled(findings, on: pages, rules, speller, lined)
  }

  /// The findings as the comments on the pages and the settings leave them.
  ///
  /// - Parameters:
  ///   - others: findings of the pages that are no part of the result.
  ///   - lined: the enums of the pages, needed where an intended difference asks for names.
  func settled(
    _ findings: [Finding], and others: [Finding] = [], on pages: PageCollection,
    _ rules: [CataloguedRule], _ speller: Speller?, _ lined: Catalogue?
  ) -> Verdicts {
    let settings = settings(of: rules)
    var verdicts = Verdicts(settings.applied(to: findings, catalogue))
    Suppressions(in: pages.reportedDocuments, catalogue: catalogue)
      .apply(to: &verdicts, rules: rules, unevaluated: unevaluated(rules, speller))
    settleIntended(&verdicts, and: others, on: pages, rules, speller, lined)
    // The stages add findings of their own.
    verdicts.adjust { settings.applied(to: $0, catalogue) }
    return verdicts
  }

  /// The rules from whose silence nothing follows: left out by a flag, or without a dictionary.
  private func unevaluated(_ rules: [CataloguedRule], _ speller: Speller?) -> Set<RuleID> {
    let run = Set(rules.map(\.manifest.id)).subtracting(unrun(rules, speller))
    let wanted = catalogue.rules.filter { !$0.manifest.isOffByDefault }.map(\.manifest.id)
    return Set(wanted).subtracting(run)
  }

  /// The dictionaries of the machine; where it has none, says which rules do not run.
  func speller(for rules: [CataloguedRule]) -> Speller? {
    guard let dictionaries = Dictionaries(environment: console.environment) else {
      let unrun = unrun(rules, nil)
      if !unrun.isEmpty { console.complain(UnrunRules(unrun).phrase(in: options.language)) }
      return nil
    }
    return Speller(dictionaries)
  }

  /// The rules that cannot run, as they need a dictionary and there is none.
  private func unrun(_ rules: [CataloguedRule], _ speller: Speller?) -> [RuleID] {
    speller == nil ? rules.filter(\.needsDictionary).map(\.manifest.id) : []
  }

  private func status(_ pages: PageCollection, fails: Bool) -> Int32 {
    guard hasEnums(pages) else { return 2 }
    return pages.unreadableNamed.isEmpty ? (fails ? 1 : 0) : 2
  }

  /// What a flag names is on, whatever the configuration says.
  private func settings(of rules: [CataloguedRule]) -> RuleSettings {
    let isNamed = !invocation.values(of: "--rule").isEmpty
    return configuration.rules.enabling(isNamed ? rules.map(\.manifest.id) : [])
  }

  /// The rules that `--rule` and `--skip-rule` leave.
  func selectedRules() throws(UsageError) -> [CataloguedRule] {
    let selection = RuleSelection(
      only: invocation.values(of: "--rule"), skipped: invocation.values(of: "--skip-rule"))
    do throws(UnknownRule) {
      // What the command line names runs, also where the configuration has it off.
      return try selection.rules(of: catalogue).filter {
        !selection.only.isEmpty || !configuration.rules.isOff($0.manifest.id)
      }
    } catch {
      let isOnly = selection.only.contains(error.name)
      throw UsageError(
        .invalidChoice(
          error.name, flag: isOnly ? "--rule" : "--skip-rule", choices: [],
          suggestion: Suggestion.nearest(to: error.name, in: error.known)),
        command: invocation.command)
    }
  }

  private func thresholds() -> SeverityThresholds {
    let output = configuration.output
    return SeverityThresholds(
      listed: invocation.value(of: "--severity").flatMap(Severity.init) ?? output.severity
        ?? .warning,
      failing: invocation.value(of: "--fail-on").map { Severity(rawValue: $0) } ?? output.failing
        ?? .error)
  }
}
