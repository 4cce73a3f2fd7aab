import Alignment
import FaultInjection
import Findings
import LintPipeline
import Reporters
import RuleEngine
import Spelling

extension Session {
  /// `driftmark selftest`.
  func selfTest() throws(UsageError) -> Int32 {
    var timing = Timing()
    let count = try number(of: "--count", in: 1...100_000) ?? 50
    let seed = try number(of: "--seed", in: 0...UInt64.max) ?? 1
    let kinds = invocation.values(of: "--fault")
    let request = try request()
    let speller = speller(for: catalogue.rules)
    guard let pages = try readPages(timing: &timing) else { return 2 }
    guard let lined = linedUp(pages, &timing) else { return 2 }
    let pipeline = LintPipeline()
    let findings = pipeline.check(
      pages, with: catalogue.rules, speller: speller, jobs: options.jobs)
    timing.mark("check")
    let progress = ProgressLine(doing: "injecting", console: console, isShown: !options.isQuiet)
    let test = SelfTest(
      lined, sources: pipeline.sources(of: pages, request), findings: findings,
      isWord: { speller?.isCorrect($0) ?? false })
    let rules = catalogue.rules
    let results = test.results(
      of: FaultKind.allCases.filter { kinds.isEmpty || kinds.contains($0.rawValue) },
      count: Int(count), seed: seed, on: ThreadMapper(jobs: options.jobs),
      progress: { progress.update($0, of: $1) },
      check: {
        pipeline.check(pipeline.replacing($0, in: pages, request), with: rules, speller: speller)
      })
    progress.clear()
    timing.mark("inject")
    let report = SelfTestReport(
      coverage: pages.coverage, seed: seed, count: Int(count), results: results)
    if invocation.value(of: "--format") == "json" {
      console.write(report.json(language: options.language))
    } else {
      let text = SelfTestText(
        report, style: console.style(options.color), language: options.language)
      console.write(text.text(showsAll: invocation.isSet("--all")))
    }
    timing.mark("report")
    self.report(timing)
    let isEmpty = results.allSatisfy(\.trials.isEmpty)
    return isEmpty || !pages.unreadableNamed.isEmpty ? 2 : 0
  }

  private func number(
    of flag: String, in range: ClosedRange<UInt64>
  ) throws(UsageError) -> UInt64? {
    guard let text = invocation.value(of: flag) else { return nil }
    guard let number = UInt64(text), range.contains(number) else {
      throw UsageError(
        .invalidValue(
          text, flag: flag, expected: "a number from \(range.lowerBound) to \(range.upperBound)"),
        command: invocation.command)
    }
    return number
  }
}

extension CommandSpecification {
  static let selfTest = CommandSpecification(
    name: "selftest", operands: [.paths],
    summary: "inject known faults into copies of the pages and count which are reported",
    discussion: """
      Says what to expect of check on the pages below PATH. Each fault is a slip as people make them, in \
      a copy in memory; no file is changed. The same seed gives the same faults.
      """,
    flags: [
      FlagSpecification(
        name: "--format", short: "-f", value: .placeholder("FORMAT", choices: ["text", "json"]),
        help: "form of the report", defaultText: "text"),
      FlagSpecification(
        name: "--count", short: "-n", value: .placeholder("COUNT"),
        help: "faults of each kind", defaultText: "50"),
      FlagSpecification(
        name: "--seed", value: .placeholder("NUMBER"), help: "chooses the faults",
        defaultText: "1"),
      FlagSpecification(
        name: "--fault",
        value: .placeholder("KIND", choices: FaultKind.allCases.map(\.rawValue)),
        isRepeatable: true, help: "inject this kind of fault only"),
      FlagSpecification(
        name: "--all", help: "list every fault that is not caught, with its place and change"),
      .standardInputName,
    ],
    examples: [
      .init(commandLine: "driftmark selftest docs", effect: "what check would find on docs"),
      .init(
        commandLine: "driftmark selftest docs --fault negation-dropped --all",
        effect: "which lost negations would go unnoticed, and where"),
      .init(
        commandLine: "driftmark selftest docs --seed 7 --count 200 --format json",
        effect: "more faults, other ones, for another program"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "done"),
      ExitStatusNote(
        status: 2, meaning: "bad usage, a path that cannot be read, or no fault could be injected"),
    ])
}
