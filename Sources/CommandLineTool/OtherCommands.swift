import EnumModel
import Findings
import LintPipeline
import Reporters
import RuleEngine
import Settings

extension Session {
  /// `driftmark facts`.
  func facts() throws(UsageError) -> Int32 {
    var timing = Timing()
    guard let pages = try readPages(timing: &timing) else { return 2 }
    if invocation.isSet("--summary") {
      console.write(
        FactsSummary.text(
          pages.documents, unreadable: pages.unreadable, language: options.language))
    } else if invocation.isSet("--explain") {
      console.write(
        FactsExplanation.text(
          pages.documents, unreadable: pages.unreadable, language: options.language))
    } else {
      console.write(records(pages, format: invocation.value(of: "--format") ?? "ndjson"))
    }
    timing.mark("report")
    report(timing)
    guard hasEnums(pages) else { return 2 }
    return pages.unreadableNamed.isEmpty ? 0 : 2
  }

  private func records(_ pages: PageCollection, format: String) -> String {
    switch format {
    case "json": FactsReport.json(pages.documents)
    case "csv": FactsReport.csv(pages.documents)
    default: FactsReport.ndjson(pages.documents)
    }
  }

  /// `driftmark rules`.
  func rules() -> Int32 {
    let isJSON = invocation.value(of: "--format") == "json"
    console.write(
      isJSON ? RulePage.json(catalogue) : RulePage.list(catalogue, language: options.language))
    return 0
  }

  /// `driftmark explain RULE`.
  func explain() throws(UsageError) -> Int32 {
    let name = invocation.operands.first ?? ""
    if let rule = catalogue.rules.first(where: { $0.manifest.id.name == name }) {
      console.write(RulePage.markdown(rule.manifest))
      return 0
    }
    let names = catalogue.rules.map(\.manifest.id.name)
    throw UsageError(
      .invalidOperand(name, choices: [], suggestion: Suggestion.nearest(to: name, in: names)),
      command: invocation.command)
  }
}
