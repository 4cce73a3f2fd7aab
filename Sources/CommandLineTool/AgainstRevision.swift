import BuiltInRules
import Findings
import LintPipeline
import Reporters
import Repository
import RuleEngine
import Spelling

/// What `check --against` holds the pages against.
struct AgainstRevision: Sendable {
  var revision: RevisionTree
  var earlier: EarlierPages
  /// The enums of the pages as they are now.
  var lined: Catalogue
}

extension Session {
  /// The commit of `--against`, nil without the flag; nothing, with a message, where it cannot be had.
  func revision() -> RevisionTree?? {
    complaining { () throws(RevisionError) in
      guard let name = invocation.value(of: "--against") else { return nil }
      return try RevisionTree(name, around: console.workingDirectory)
    }
  }

  /// The pages as a commit has them; nothing, with a message, where they cannot be read.
  func against(
    _ revision: RevisionTree?, _ pages: PageCollection, _ request: LintRequest
  ) -> AgainstRevision?? {
    complaining { () throws(RevisionError) in
      guard let revision else { return nil }
      let (earlier, lined) = try LintPipeline().earlierAndLinedUp(revision, of: pages, request)
      return AgainstRevision(revision: revision, earlier: earlier, lined: lined)
    }
  }

  /// What the rules say of pages, as far as the change since a commit introduces it.
  ///
  /// - Parameter settle: the last stage, which sees all findings of the pages as they are.
  func verdicts(
    on pages: PageCollection, with rules: [CataloguedRule], _ speller: Speller?,
    against: AgainstRevision?, settle: (inout Verdicts) -> Void
  ) -> (verdicts: Verdicts, against: CheckReport.Against?) {
    let pipeline = LintPipeline()
    guard let against else {
      var verdicts = verdicts(on: pages, rules, speller)
      settle(&verdicts)
      return (verdicts, nil)
    }
    let earlier = against.earlier
    var verdicts: Verdicts
    let before: Verdicts
    if earlier.isUnchanged {
      verdicts = self.verdicts(on: pages, rules, speller, lined: against.lined)
      before = verdicts
    } else {
      let lined = against.lined
      let found = pipeline.check(
        pages, since: earlier, with: rules, speller: speller, lined: lined, jobs: options.jobs)
      verdicts = settled(found.now, on: pages, rules, speller, lined)
      // The earlier state was judged in part only; whether an entry was needed asks for all of it.
      let isStale = verdicts.open.contains { $0.rule == IntendedStale.id }
      let others =
        isStale
        ? pipeline.check(earlier.pages, with: rules, speller: speller, jobs: options.jobs) : []
      before = settled(found.before, and: others, on: earlier.pages, rules, speller, lined)
    }
    settle(&verdicts)
    let introduced = IntroducedFindings(
      verdicts.open, before: before.open, changes: earlier.changes, reported: pages.reported)
    verdicts.adjust { _ in introduced.findings }
    return (
      verdicts,
      CheckReport.Against(
        name: against.revision.name, commit: against.revision.commit,
        shortCommit: against.revision.shortCommit, knownFindings: introduced.knownCount)
    )
  }

  private func complaining<Value>(_ work: () throws(RevisionError) -> Value) -> Value? {
    do throws(RevisionError) {
      return try work()
    } catch {
      console.complain(error.phrase(in: options.language))
      return nil
    }
  }
}
