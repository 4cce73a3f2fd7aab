import DriftReport
import EnumModel
import Findings
import LintPipeline
import Settings

extension Session {
  /// `driftmark report`.
  func report() throws(UsageError) -> Int32 {
    var timing = Timing()
    let rules = try selectedRules()
    let delivery = try ReportDelivery(invocation, usual: DriftFormat.html)
    if delivery.printed == .html, delivery.outputs.isEmpty, console.isTerminal {
      console.complain(RunProblem.pageOnTerminal.phrase(in: options.language))
      return 2
    }
    let link = try linkTemplate()
    let speller = speller(for: rules)
    guard let baselineFile = try baselineFileOfCheck() else { return 2 }
    guard let pages = try readPages(timing: &timing), hasEnums(pages) else { return 2 }
    let lined = LintPipeline().linedUp(pages, isExplained: true, jobs: options.jobs)
    timing.mark("align")
    var verdicts = verdicts(on: pages, rules, speller, lined: lined)
    let scope = baselineScope(pages, rules, hasDictionary: speller != nil)
    _ = baselineFile.settle(&verdicts, in: scope)
    timing.mark("check")
    let report = DriftReport(
      title: title, coverage: pages.coverage, lined: lined, verdicts: verdicts,
      catalogue: catalogue, version: CommandTable.driftmarkVersion)
    guard deliver(report, link, delivery) else { return 2 }
    timing.mark("report")
    self.report(timing)
    return pages.unreadableNamed.isEmpty ? 0 : 2
  }

  /// Prints and writes the forms; false, with a message, where one cannot be written.
  private func deliver(
    _ report: DriftReport, _ link: LinkTemplate?, _ delivery: ReportDelivery<DriftFormat>
  ) -> Bool {
    // With files alone nothing is left to print.
    if delivery.outputs.isEmpty || invocation.value(of: "--format") != nil {
      console.write(delivery.printed.text(of: report, language: options.language, link: link))
    }
    for output in delivery.outputs {
      let text = output.format.text(of: report, language: options.language, link: link)
      guard write(text, to: output.file) else { return false }
    }
    return true
  }

  /// What the report is of: the paths, or the name of the project's folder.
  private var title: String {
    let folder = projectPaths.root.split(separator: "/").last.map(String.init) ?? ""
    return paths.isEmpty || Array(paths) == ["."]
      ? folder
      : paths.map(projectPaths.absolute).map(projectPaths.shown).sorted().joined(separator: ", ")
  }

  private func linkTemplate() throws(UsageError) -> LinkTemplate? {
    guard let text = invocation.value(of: "--link-template") else {
      return configuration.output.link
    }
    if let template = LinkTemplate(text) { return template }
    throw UsageError(
      .invalidValue(text, flag: "--link-template", expected: LinkTemplate.expected),
      command: invocation.command)
  }
}

extension CommandSpecification {
  static let report = CommandSpecification(
    name: "report", operands: [.paths],
    summary: "write the drift report: where the platforms differ, and how much",
    discussion: """
      Makes one page that works from disk: scores, the matrix of every enum, and all findings, with \
      search and filters. As Markdown it fits a comment on a pull request; as JSON it is for other \
      programs.
      """,
    flags: [
      FlagSpecification(
        name: "--format", short: "-f",
        value: .placeholder("FORMAT", choices: DriftFormat.allCases.map(\.rawValue)),
        help: "form of the report", defaultText: "html"),
      FlagSpecification(
        name: "--output", short: "-o", value: .placeholder("FORMAT=FILE"), isRepeatable: true,
        help: "write the report in FORMAT to FILE, and print nothing unless --format asks for it"),
      FlagSpecification(
        name: "--link-template", value: .placeholder("URL"),
        help: "where places on the page lead: an address with {file} and {line}"),
      .rule, .skippedRule, .baseline, .noBaseline, .context, .standardInputName,
    ],
    examples: [
      .init(
        commandLine: "driftmark report docs --output html=drift.html",
        effect: "a page to open in a browser"),
      .init(
        commandLine:
          "driftmark report docs -o html=drift.html --link-template 'https://github.com/acme/docs/blob/main/{file}#L{line}'",
        effect: "the same, with links to the pages"),
      .init(
        commandLine: "driftmark report docs --format markdown",
        effect: "for a wiki, or a comment on a pull request"),
    ])
}
