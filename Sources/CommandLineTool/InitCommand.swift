import Drafting
import EnumModel
import Findings
import Foundation
import LintPipeline
import Reporters
import RuleEngine
import Settings

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
    guard let tried = tried(draft, against: today, at: target, judge) else { return 2 }
    timing.mark("try")
    let text = tried.text(in: options.language)
    let words = DraftReport(
      tried, style: console.style(options.color), language: options.language)
    if isPrinted {
      console.write(text)
      if let warning = words.warning { console.complain(warning) }
    } else {
      guard replace(target, shown: file, with: text) else { return 2 }
      console.write(words.text(file: file))
    }
    report(timing)
    return 0
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
