import EnumModel
import Findings
import Foundation
import LintPipeline
import Reporters
import RuleEngine
import Settings
import SourceText

/// The file of a run's baseline, and what stands in it.
struct BaselineFile {
  /// Where it is looked for unless a flag says otherwise.
  static let defaultName = "driftmark-baseline.json"

  /// Absolute.
  let path: String
  /// As messages show it.
  let name: String
  /// Nil where there is no such file, or where it is not wanted.
  var baseline: Baseline?

  /// Settles what the baseline has; says what came of it, if there is one.
  func settle(_ verdicts: inout Verdicts, in scope: BaselineScope) -> BaselineOutcome? {
    guard let baseline else { return nil }
    let comparison = baseline.compared(with: verdicts.open, in: scope)
    comparison.settle(&verdicts)
    return BaselineOutcome(
      file: name, matched: comparison.matched.findingCount, stale: comparison.stale,
      notEvaluated: comparison.notEvaluated.findingCount)
  }
}

extension Session {
  /// The baseline that `check` is to use; nil, with a message, where it cannot.
  func baselineFileOfCheck() throws(UsageError) -> BaselineFile? {
    let isWanted = !invocation.isSet("--no-baseline")
    for flag in ["--baseline", "--strict-baseline"] where !isWanted && invocation.isSet(flag) {
      throw UsageError(.conflictingFlags("--no-baseline", flag), command: invocation.command)
    }
    guard let file = baselineFile(reads: isWanted) else { return nil }
    guard file.baseline != nil || !invocation.isSet("--baseline") else {
      console.complain(BaselineWords.missing(file.name).phrase(in: options.language))
      return nil
    }
    return file
  }

  /// The file of the baseline, which need not exist; nil, with a message, where it cannot be read.
  func baselineFile(reads: Bool = true) -> BaselineFile? {
    let paths = projectPaths
    let path =
      invocation.value(of: "--baseline").map(paths.absolute)
      ?? paths.root + "/" + BaselineFile.defaultName
    var file = BaselineFile(path: path, name: paths.shown(path))
    guard reads else { return file }
    let place: String
    let problem: any Message
    do throws(UnreadableFile) {
      let contents = try FileSources().contents(of: path, atMost: Int(Int32.max) - 1)
      let source = try SourceFile(path: file.name, contents: contents)
      do throws(BaselineError) {
        file.baseline = try BaselineReader.baseline(in: source)
        return file
      } catch {
        place = error.line.map { ":\($0)" } ?? ""
        problem = error.problem
      }
    } catch .notFound {
      return file
    } catch {
      place = error.line.map { ":\($0)" } ?? ""
      problem = error
    }
    console.complain("\(file.name)\(place): \(problem.phrase(in: options.language))")
    return nil
  }

  /// What this run can say of the entries of a baseline.
  func baselineScope(
    _ pages: PageCollection, _ rules: [CataloguedRule], hasDictionary: Bool
  ) -> BaselineScope {
    let places = projectPaths
    func shown(_ paths: some Sequence<String>) -> [String] {
      paths.map { places.shown(places.absolute($0)) }
    }
    let input = paths.contains("-") ? [invocation.value(of: "--stdin-filename") ?? "stdin.md"] : []
    let isProject = configuration.file != nil
    let whole = isProject ? ["."] : shown(["."])
    let reported = paths.isEmpty ? whole : shown(paths.filter { $0 != "-" } + input)
    let ran = rules.filter { hasDictionary || !$0.needsDictionary }
    // What is wrong with the settings is said of the whole project only.
    let settings = pages.isWhole ? configuration.file.map { shown([$0]) } ?? [] : []
    return BaselineScope(
      rules: Set(ran.map(\.manifest.id.name)), pages: pages.reported.union(settings),
      reported: reported,
      read: (isProject ? whole : reported) + shown(invocation.values(of: "--context")),
      enumPages: Set(pages.documents.filter { !$0.enums.isEmpty }.map(\.file)),
      platforms: Set(pages.documents.flatMap(\.enums).map(\.edition.platform.id)),
      unreadable: pages.unreadable.map(\.file),
      exists: { FileManager.default.fileExists(atPath: places.absolute(places.root + "/" + $0)) })
  }

  /// Whether stale entries fail the run; says so where they do.
  func fails(_ baseline: BaselineOutcome?) -> Bool {
    guard invocation.isSet("--strict-baseline"), let baseline, !baseline.stale.isEmpty else {
      return false
    }
    let words = BaselineWords.strict(baseline.stale.findingCount, file: baseline.file)
    console.complain(words.phrase(in: options.language))
    return true
  }
}
