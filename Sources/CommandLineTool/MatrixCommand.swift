import Alignment
import EnumModel
import Findings
import LintPipeline
import Reporters
import RuleEngine
import Settings

extension Session {
  /// `driftmark matrix`.
  func matrix() throws(UsageError) -> Int32 {
    var timing = Timing()
    guard let pages = try readPages(timing: &timing) else { return 2 }
    guard let catalogue = linedUp(pages, &timing) else { return 2 }
    let declarations = catalogue.declarations
    var enums = catalogue.alignment.enums
    if let text = invocation.value(of: "--enum") {
      let targets = Selector(text).enums(in: declarations)
      guard !targets.isEmpty else { return noSuchEnum(text, declarations) }
      let chosen = Set(targets.map(\.declaration))
      enums.removeAll { aligned in !aligned.columns.contains { chosen.contains($0.declaration) } }
    }
    enums = enums.map { $0.inOrder(of: pages.knowledge, declarations) }
    let filter = filter()
    let grids = enums.map {
      MatrixGrid(filter.kept(of: $0, declarations), declarations, knowing: pages.knowledge)
    }
    switch invocation.value(of: "--format") {
    case "json": console.write(MatrixReport.json(enums, declarations, keeping: filter))
    case "markdown": console.write(MatrixTables.markdown(grids))
    case "csv": console.write(MatrixTables.csv(grids, inOrderOf: pages.knowledge))
    default:
      let shown = grids.reduce(0) { $0 + $1.rowCount }
      console.write(
        MatrixText.text(
          grids, keeping: filter, hidden: enums.reduce(0) { $0 + $1.rows.count } - shown,
          width: console.tableWidth, style: console.style(options.color),
          language: options.language))
    }
    timing.mark("report")
    report(timing)
    return pages.unreadableNamed.isEmpty ? 0 : 2
  }

  /// The enums of the pages, lined up; nil, with a message, where there are none.
  func linedUp(_ pages: PageCollection, _ timing: inout Timing) -> Catalogue? {
    guard hasEnums(pages) else { return nil }
    let catalogue = LintPipeline().linedUp(pages, jobs: options.jobs)
    timing.mark("align")
    return catalogue
  }

  /// Chooses among the enums of the pages; nil, with a message, where there are none.
  func chooser(_ pages: PageCollection, _ timing: inout Timing) -> TargetChooser? {
    guard hasEnums(pages) else { return nil }
    let declarations = pages.documents.flatMap(\.enums)
    let record = Aligner.record(
      declarations, knowing: pages.knowledge, on: ThreadMapper(jobs: options.jobs))
    let chooser = TargetChooser(declarations: declarations, record: record) {
      console.complain($0.phrase(in: options.language))
    }
    timing.mark("align")
    return chooser
  }

  /// Says that a selector names no enum, and which it may have meant.
  private func noSuchEnum(_ text: String, _ declarations: [EnumDeclaration]) -> Int32 {
    let near = Suggestion.nearest(to: Selector(text).name, in: declarations.map(\.name))
    console.complain(RunProblem.noSuchEnum(text, suggestion: near).phrase(in: options.language))
    return 2
  }

  private func filter() -> MatrixGrid.Filter {
    if invocation.isSet("--only-differences") { return .differences }
    return invocation.isSet("--uncertain") ? .uncertain : .all
  }
}
