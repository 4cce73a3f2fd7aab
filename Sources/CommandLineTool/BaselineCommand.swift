import Findings
import LintPipeline
import Reporters
import Settings

extension Session {
  /// `driftmark baseline write` and `driftmark baseline prune`.
  func baseline() throws(UsageError) -> Int32 {
    var timing = Timing()
    let isPruning = invocation.operands.first == "prune"
    let rules = try selectedRules()
    guard let file = baselineFile() else { return 2 }
    guard file.baseline != nil || !isPruning else {
      console.complain(BaselineWords.missing(file.name).phrase(in: options.language))
      return 2
    }
    let speller = speller(for: rules)
    guard let pages = try readPages(timing: &timing), hasEnums(pages),
      pages.unreadableNamed.isEmpty
    else { return 2 }
    let open = verdicts(on: pages, rules, speller).open
    timing.mark("check")
    let old = file.baseline ?? Baseline()
    let scope = baselineScope(pages, rules, hasDictionary: speller != nil)
    let comparison = old.compared(with: open, in: scope)
    let new = isPruning ? old.pruned(by: comparison) : old.accepting(open, in: scope)
    guard replace(file, with: new) else { return 2 }
    let words: BaselineWords =
      isPruning
      ? .pruned(
        file: file.name, dropped: comparison.stale.findingCount, kept: new.entries.findingCount,
        notEvaluated: comparison.notEvaluated.findingCount)
      : .written(
        file: file.name, accepted: open.count,
        new: open.count - comparison.matched.findingCount,
        dropped: comparison.stale.findingCount, kept: comparison.notEvaluated.findingCount)
    let lines = [words.phrase(in: options.language)] + comparison.stale.map { "  " + $0.line }
    console.write(lines.map { TerminalText.plain($0) + "\n" }.joined())
    report(timing)
    return 0
  }

  /// Writes a baseline in the place of its file; false, with a message, where that fails.
  private func replace(_ file: BaselineFile, with baseline: Baseline) -> Bool {
    replace(
      file.path, shown: file.name, with: baseline.text(version: CommandTable.driftmarkVersion))
  }
}

extension FlagSpecification {
  static let baseline = FlagSpecification(
    name: "--baseline", value: .placeholder("FILE"),
    help: "the file of the findings that were accepted",
    defaultText: BaselineFile.defaultName)
  static let noBaseline = FlagSpecification(
    name: "--no-baseline", help: "report accepted findings as well")
  static let strictBaseline = FlagSpecification(
    name: "--strict-baseline", help: "fail where the baseline has findings that are gone")
}

extension CommandSpecification {
  static let baseline = CommandSpecification(
    name: "baseline",
    operands: [
      OperandSpecification(
        name: "ACTION", choices: ["write", "prune"],
        help: "write accepts all open findings; prune drops those that are gone"),
      .paths,
    ],
    summary: "accept today's findings, so that check reports new ones only",
    discussion: """
      Findings of every severity are written to \(BaselineFile.defaultName) at the top of the project, one a \
      line; check uses the file where it is there. They are known by fingerprint: it outlives moved \
      lines, reordered tables, renamed files and new platforms. Findings that a run could not look for, \
      as their rule did not run or their page is not below PATH, are always kept.
      """,
    flags: [.baseline, .rule, .skippedRule, .context, .standardInputName],
    examples: [
      .init(
        commandLine: "driftmark baseline write docs",
        effect: "accept what is wrong below docs today"),
      .init(
        commandLine: "driftmark baseline prune docs",
        effect: "forget what has been put right, accept nothing new"),
      .init(
        commandLine: "driftmark baseline write docs --rule group-naming",
        effect: "accept names that cannot be changed, and nothing else"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "done"),
      ExitStatusNote(
        status: 2,
        meaning: "bad usage, a page or the baseline cannot be read, or nothing was checked"),
    ])
}
