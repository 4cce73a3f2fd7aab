package import Findings

/// What is said of a baseline.
package enum BaselineWords: Message {
  /// How many findings it settles, and how many of its own the run could say nothing of.
  case matched(BaselineOutcome)
  /// How many are not found any more.
  case stale(Int, file: String)
  /// A stale baseline fails the run.
  case strict(Int, file: String)
  /// What `baseline write` did, in findings.
  case written(file: String, accepted: Int, new: Int, dropped: Int, kept: Int)
  /// What `baseline prune` did, in findings.
  case pruned(file: String, dropped: Int, kept: Int, notEvaluated: Int)
  /// There is no file of this name.
  case missing(String)

  package var english: String {
    switch self {
    case .matched(let outcome):
      "\(Self.findings(outcome.matched)) \(outcome.matched == 1 ? "is" : "are") in the baseline"
        + (outcome.notEvaluated == 0 ? "" : "; \(outcome.notEvaluated) more not evaluated")
    case .stale(let count, let file):
      "\(Self.findings(count)) of \(file) \(count == 1 ? "is" : "are") no longer there"
        + " ('driftmark baseline prune' drops \(count == 1 ? "it" : "them")):"
    case .strict(let count, let file):
      "\(file): \(count) stale \(count == 1 ? "entry fails" : "entries fail") the run"
        + " (--strict-baseline); run 'driftmark baseline prune'"
    case .written(let file, let accepted, let new, let dropped, let kept):
      "\(file): \(Self.findings(accepted)) accepted, \(new) of them new"
        + (dropped == 0 ? "" : "; \(dropped) no longer there, dropped")
        + (kept == 0 ? "" : "; \(kept) not evaluated, kept")
    case .pruned(let file, let dropped, let kept, let notEvaluated):
      (dropped == 0 ? "\(file): nothing is stale" : "\(file): \(Self.findings(dropped)) dropped")
        + "; \(kept) kept" + (notEvaluated == 0 ? "" : ", \(notEvaluated) of them not evaluated")
    case .missing(let file): "\(file): no such baseline; 'driftmark baseline write' makes one"
    }
  }

  package var chinese: String {
    switch self {
    case .matched(let outcome):
      "\(outcome.matched) 条问题在基线中"
        + (outcome.notEvaluated == 0 ? "" : "；另有 \(outcome.notEvaluated) 条未评估")
    case .stale(let count, let file):
      "\(file) 中有 \(count) 条问题已不存在（用 'driftmark baseline prune' 清除）："
    case .strict(let count, let file):
      "\(file)：\(count) 条过时条目使检查失败（--strict-baseline）；请运行 'driftmark baseline prune'"
    case .written(let file, let accepted, let new, let dropped, let kept):
      "\(file)：接受 \(accepted) 条问题，其中 \(new) 条为新增"
        + (dropped == 0 ? "" : "；清除 \(dropped) 条已不存在的")
        + (kept == 0 ? "" : "；保留 \(kept) 条未评估的")
    case .pruned(let file, let dropped, let kept, let notEvaluated):
      (dropped == 0 ? "\(file)：没有过时条目" : "\(file)：清除 \(dropped) 条") + "；保留 \(kept) 条"
        + (notEvaluated == 0 ? "" : "，其中 \(notEvaluated) 条未评估")
    case .missing(let file): "\(file)：没有此基线；用 'driftmark baseline write' 创建"
    }
  }

  private static func findings(_ count: Int) -> String { EnglishCount.of(count, "finding") }
}
