import EnumModel
import Findings
import LintPipeline
import RuleEngine
import Settings
import Spelling

extension Session {
  /// What the project's settings call intended.
  var intended: IntendedDifferences {
    // Paths are shown from the folder of the settings.
    let file = configuration.file.flatMap { $0.split(separator: "/").last }.map(String.init)
    return IntendedDifferences(configuration.intended, in: file ?? "", today: console.today)
  }

  /// The enums of the pages, lined up, where intended differences ask what they are called elsewhere.
  func linedUpForIntended(_ pages: PageCollection) -> Catalogue? {
    intended.needsNames ? LintPipeline().linedUp(pages, jobs: options.jobs) : nil
  }

  /// Settles what is intended, and adds what is wrong with the record.
  ///
  /// - Parameters:
  ///   - others: findings that are in no verdict, and show that an entry is needed.
  ///   - lined: the enums of the pages, needed where an entry asks for their names.
  func settleIntended(
    _ verdicts: inout Verdicts, and others: [Finding], on pages: PageCollection,
    _ rules: [CataloguedRule], _ speller: Speller?, _ lined: Catalogue?
  ) {
    guard !configuration.intended.isEmpty else { return }
    let scope = IntendedScope(
      rules: rules.filter { speller != nil || !$0.needsDictionary }, of: catalogue,
      documents: pages.documents, isWhole: pages.isWhole)
    intended.apply(
      to: &verdicts, and: others, rules: rules,
      names: intended.needsNames ? lined.map(CounterpartNames.init) : nil,
      scope: scope)
  }
}
