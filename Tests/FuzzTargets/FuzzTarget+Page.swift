import DriftReport
import EnumModel
import Extraction
import Findings
import LintPipeline
import RuleEngine
import Settings
import SourceText

extension FuzzTarget {
  /// Up to three pages, a platform each, through the whole program in memory.
  static let page = FuzzTarget("page") { bytes in
    let pages = bytes.split(separator: separator, maxSplits: 2, omittingEmptySubsequences: false)
    let files = zip(paths, pages).compactMap { path, page in
      try? SourceFile(path: path, contents: Array(Array(page).text.utf8))
    }
    guard !files.isEmpty else { return [] }
    guard let catalogue else { return ["the rules cannot be read"] }
    // What takes long is not done for each input: messages are in one language, few reports are a page.
    let language: MessageLanguage = bytes.count.isMultiple(of: 2) ? .english : .chinese
    let drifts = DriftFormat.allCases.filter { $0 != .html || bytes.count.isMultiple(of: 8) }
    let run = PageRun(files, catalogue, jobs: 1)
    var check = PlaceCheck(files)
    run.documents.forEach { check.check($0) }
    (run.verdicts.open + run.verdicts.settled.map(\.finding)).forEach { check.check($0) }
    let problems =
      check.problems + run.outputs(catalogue, language, drifts).flatMap(OutputCheck.problems)
    let again = PageRun(files, catalogue, jobs: 2)
    return again.essence(catalogue) == run.essence(catalogue)
      ? problems : problems + ["two threads find what one does not"]
  }

  /// Between pages; it stands in no text.
  package static let separator: UInt8 = 0x1E

  private static let paths = ["android/en/page.md", "ios/en/page.md", "web/zh/page.md"]
}

/// Pages that were read and judged, as a run of the program does it.
struct PageRun {
  let documents: [ExtractedDocument]
  let lined: Catalogue
  let verdicts: Verdicts

  init(_ files: [SourceFile], _ catalogue: RuleCatalogue, jobs: Int) {
    let threads = ThreadMapper(jobs: jobs)
    let documents = NameLists.confirmed(
      CodeFolders.joined(threads.map(files) { PageReader.read($0) }))
    let lined = Catalogue(documents, isExplained: true, on: threads)
    var verdicts = Verdicts(
      RuleRunner(catalogue.rules).findings(in: documents, lined: lined, on: threads))
    Suppressions(in: documents, catalogue: catalogue)
      .apply(to: &verdicts, rules: catalogue.rules, unevaluated: [])
    self.documents = documents
    self.lined = lined
    self.verdicts = verdicts
  }
}
