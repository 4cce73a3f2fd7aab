import Drafting
import EnumModel
import Findings
import Foundation
import LintPipeline
import Reporters
import RuleEngine
import Settings
import Spelling

extension Session {
  /// `driftmark init`.
  func initialize() throws(UsageError) -> Int32 {
    var timing = Timing()
    guard !paths.contains("-") else {
      throw UsageError(
        .invalidOperand("-", choices: [], suggestion: nil), command: invocation.command)
    }
    let loader = ConfigurationLoader(console: console, catalogue: catalogue)
    let target = loader.file(invocation) ?? projectPaths.root + "/" + ConfigurationFile.names[0]
    let file = loader.shown(target)
    let isPrinted = invocation.isSet("--stdout")
    guard isPrinted || invocation.isSet("--force") || !exists(target) else {
      return complain(.settingsExist(file))
    }
    var request = try request()
    request.root = ProjectPaths.folder(of: target)
    let rules = try selectedRules()
    let judge = Judge(rules: rules, speller: speller(for: rules))
    guard let pages = readPages(request, timing: &timing), hasEnums(pages),
      pages.unreadableNamed.isEmpty
    else { return 2 }
    if let outside = pages.documents.first(where: { $0.file.hasPrefix("../") }) {
      return complain(.outsideProject(outside.file, settings: file))
    }
    let today = SettledRun(self, pages, judge)
    timing.mark("check")
    let draft = SettingsDraft(
      files: patterns(request, pages), documents: pages.documents, coverage: pages.coverage,
      catalogue: Catalogue(pages.documents, on: ThreadMapper(jobs: options.jobs)),
      findings: today.verdicts.open)
    timing.mark("draft")
    let (faithful, isFaithful) = faithful(draft, to: today, at: target, judge)
    timing.mark("try")
    let text = faithful.text(in: options.language)
    if isPrinted {
      console.write(text)
    } else {
      if case .failure(let error) = FileDescriptorWriter.replace(target, with: text) {
        return complain(.cannotWrite(file, FileDescriptorWriter.words(for: error)))
      }
      let report = DraftReport(
        faithful, style: console.style(options.color), language: options.language)
      console.write(report.text(file: file, isFaithful: isFaithful))
    }
    report(timing)
    return 0
  }

  /// How often single aliases are taken back before all are.
  private static let mostTries = 4

  /// The draft with as much of it as leaves today's findings alone, and whether it does so.
  private func faithful(
    _ draft: SettingsDraft, to today: SettledRun, at target: String, _ judge: Judge
  ) -> (SettingsDraft, Bool) {
    var draft = draft
    var tries = 0
    while true {
      let text = draft.text(in: options.language)
      let run = run(with: text, at: target, judge)
      if run?.report == today.report { return (draft, true) }
      tries += 1
      let names = tries < Self.mostTries ? run?.enums(differingFrom: today) : nil
      guard let next = draft.narrowed(by: names ?? []) else {
        return (draft, false)
      }
      draft = next
    }
  }

  /// What a check says with the text of a configuration; nil where it cannot do its work.
  private func run(with text: String, at target: String, _ judge: Judge) -> SettledRun? {
    let reader = ConfigurationReader(file: target, catalogue: catalogue)
    guard var configuration = try? reader.configuration(text) else { return nil }
    configuration.file = target
    let session = Session(
      console: console, options: options, invocation: invocation, catalogue: catalogue,
      configuration: configuration)
    let request = LintRequest(
      paths: [], jobs: options.jobs, workingDirectory: console.workingDirectory,
      configuration: configuration)
    guard let pages = try? LintPipeline().read(request), pages.idlePatterns.isEmpty,
      configuration.knowledgeProblems(pages.documents.flatMap(\.enums)).isEmpty
    else { return nil }
    return SettledRun(session, pages, judge)
  }

  /// The pages that a request reads, as patterns from the project's folder.
  private func patterns(_ request: LintRequest, _ pages: PageCollection) -> [String] {
    let places = request.projectPaths
    let all = (request.paths.isEmpty ? ["."] : request.paths).map { path in
      let shown = places.shown(places.absolute(path))
      guard shown != "." else { return "**" }
      guard !pages.named.contains(shown) else {
        return PagePattern.literal(shown.contains("/") ? shown : "/" + shown)
      }
      return PagePattern.literal(shown) + "/**"
    }
    return Set(all).sorted()
  }

  private func complain(_ problem: RunProblem) -> Int32 {
    console.complain(problem.phrase(in: options.language))
    return 2
  }
}

/// What judges pages.
private struct Judge {
  var rules: [CataloguedRule]
  var speller: Speller?
}

/// What a check finds.
private struct SettledRun {
  let verdicts: Verdicts
  /// All of it as bytes, so that two runs can be compared.
  let report: String

  init(_ session: Session, _ pages: PageCollection, _ judge: Judge) {
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

extension CommandSpecification {
  static let initialize = CommandSpecification(
    name: "init",
    operands: [
      OperandSpecification(
        name: "PATH", isRequired: false, isRepeatable: true,
        help: "a page or a folder of .md, .mdx and .markdown pages")
    ],
    summary: "write a commented driftmark.yml for the pages as they are",
    discussion: """
      Reads every page below PATH, or below the working directory, as check does, and writes down whose \
      pages they are, and which enums are one under several names. The file stands at the top of the \
      git work tree, else in the working directory, and changes no finding: what would is a comment.
      """,
    flags: [
      FlagSpecification(name: "--force", help: "replace a driftmark.yml that is there"),
      FlagSpecification(name: "--stdout", help: "print the file, and write nothing"),
    ],
    examples: [
      .init(commandLine: "driftmark init", effect: "settings for every page of the project"),
      .init(commandLine: "driftmark init docs api", effect: "for the pages of two folders"),
      .init(commandLine: "driftmark init --stdout", effect: "look at it first"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "done"),
      ExitStatusNote(
        status: 2,
        meaning: "bad usage, the file is there, it cannot be written, or there is no enum"),
    ])
}
