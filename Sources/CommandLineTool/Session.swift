import EnumModel
import Findings
import Foundation
import LintPipeline
import Reporters
import RuleEngine
import Settings

/// One run of a command.
struct Session: Sendable {
  let console: Console
  let options: RunOptions
  let invocation: Invocation
  let catalogue: RuleCatalogue
  let configuration: Configuration

  /// How paths are resolved and shown.
  var projectPaths: ProjectPaths {
    LintRequest(
      paths: [], workingDirectory: console.workingDirectory, configuration: configuration
    ).projectPaths
  }

  /// Whether a path, as the user wrote it, leads to something.
  func exists(_ path: String) -> Bool {
    let absolute = projectPaths.absolute(path)
    return FileManager.default.fileExists(atPath: absolute)
  }

  /// Reads the pages that the command line names; nil, with a message, where the run cannot begin.
  func readPages(timing: inout Timing) throws(UsageError) -> PageCollection? {
    readPages(try request(), timing: &timing)
  }

  /// Reads the pages of a request; nil, with a message, where the run cannot begin.
  func readPages(_ request: LintRequest, timing: inout Timing) -> PageCollection? {
    let progress = ProgressLine(console: console, isShown: !options.isQuiet)
    do throws(PipelineError) {
      let pages = try LintPipeline().read(request) { progress.update($0, of: $1) }
      progress.clear()
      timing.mark("read")
      report(pages)
      return fitsConfiguration(pages) ? pages : nil
    } catch {
      progress.clear()
      console.complain(error.phrase(in: options.language))
      return nil
    }
  }

  /// The operands behind those that the command cannot do without.
  var paths: ArraySlice<String> {
    let command = CommandTable.driftmark.command(named: invocation.command)
    return invocation.operands.dropFirst(command?.operands.count(where: \.isRequired) ?? 0)
  }

  /// What the command line asks to be read.
  func request() throws(UsageError) -> LintRequest {
    var request = LintRequest(
      paths: paths.filter { $0 != "-" }, context: invocation.values(of: "--context"),
      jobs: options.jobs, workingDirectory: console.workingDirectory,
      configuration: configuration)
    request.parsesAll = options.isVerbose || namesEveryPage
    let name = invocation.value(of: "--stdin-filename")
    if paths.contains("-") {
      request.standardInput = (name ?? "stdin.md", console.readStandardInput())
    } else if let name {
      throw UsageError(
        .invalidValue(name, flag: "--stdin-filename", expected: "- among the paths"),
        command: invocation.command)
    }
    return request
  }

  /// Whether the command says something of every page, be there an enum on it or not.
  private var namesEveryPage: Bool {
    invocation.command == "init" || invocation.isSet("--summary") || invocation.isSet("--explain")
  }

  /// Says on standard error which pages could not be read, and, if asked, what the others are.
  private func report(_ pages: PageCollection) {
    for issue in pages.unreadable {
      console.complain(issue.line(in: options.language))
    }
    for problem in pages.idlePatterns {
      console.complain(problem.phrase(in: options.language))
    }
    guard options.isVerbose else { return }
    for document in pages.documents {
      let platforms = Set(document.enums.map(\.edition.platform)).union([document.edition.platform])
      let names = platforms.sorted().map(\.id).joined(separator: ", ")
      console.complain(
        "\(document.file): \(names) · \(document.edition.language.rawValue) · "
          + "enums \(document.enums.count), skipped \(document.issues.count)")
    }
  }

  /// Whether what the configuration says of enums can hold; says where it does not fit the pages.
  private func fitsConfiguration(_ pages: PageCollection) -> Bool {
    let declarations = pages.documents.flatMap(\.enums)
    // Where nothing was read, that is what has to be said.
    guard !declarations.isEmpty else { return true }
    let problems = configuration.knowledgeProblems(declarations)
    for problem in problems { console.complain(problem.phrase(in: options.language)) }
    return !problems.contains(where: \.kind.isFatal)
  }

  /// Whether there is an enum; says so where there is none.
  func hasEnums(_ pages: PageCollection) -> Bool {
    guard pages.coverage.enums == 0 else { return hasPlatforms(pages) }
    let problem = RunProblem.nothingChecked(
      documents: pages.documents.count, unreadable: pages.unreadable.count)
    console.complain(problem.phrase(in: options.language))
    return false
  }

  /// Whether each platform of the configuration has an enum; says which have none.
  private func hasPlatforms(_ pages: PageCollection) -> Bool {
    let known = Set(pages.documents.flatMap(\.enums).map(\.edition.platform))
    let empty = configuration.platforms.map(\.platform).filter { !known.contains($0) }
    for platform in empty {
      console.complain(RunProblem.emptyPlatform(platform.id).phrase(in: options.language))
    }
    return empty.isEmpty
  }

  /// Writes the times of the stages, if asked.
  func report(_ timing: Timing) {
    if options.showsTiming { console.writeError(timing.text) }
  }
}
