import EnumModel
import Findings
import RuleEngine
import SourceText

/// What the names in comments stand for.
struct SuppressionNames {
  private let rules: [String: Set<RuleID>]
  /// Every rule but those that speak of comments, which have to be named.
  private let all: Set<RuleID>
  /// Rules that see only what becomes of the others' findings.
  let stageRules: Set<RuleID>
  private let known: [String]

  init(_ catalogue: RuleCatalogue) {
    known = RuleSelection.names(of: catalogue)
    rules = Dictionary(
      known.map { name in
        (name, Set(RuleSelection.rules(named: name, of: catalogue).map(\.manifest.id)))
      }
    ) { first, _ in first }
    all = Set(catalogue.rules.filter { !($0.rule is any SuppressionRule) }.map(\.manifest.id))
    stageRules = Set(catalogue.rules.filter { $0.rule is any StageRule }.map(\.manifest.id))
  }

  /// The rules that a name stands for; none where it is not known.
  func rules(_ name: String) -> Set<RuleID> { rules[name] ?? [] }

  /// The rules that a comment speaks of; none where it does not say what it must.
  func rules(of comment: SuppressionComment) -> Set<RuleID> {
    guard let kind = comment.kind else { return [] }
    guard comment.rules.isEmpty else {
      return comment.rules.reduce(into: []) { $0.formUnion(rules($1.text)) }
    }
    return kind.needsRules ? [] : all
  }

  /// The names in a comment that are not known.
  func unknown(in comment: SuppressionComment) -> [SuppressionSubject.Unknown] {
    comment.rules.filter { rules[$0.text] == nil }.map { name in
      SuppressionSubject.Unknown(name, nearest: Suggestion.nearest(to: name.text, in: known))
    }
  }

  /// The comment's first word, where it means nothing.
  func unknownWord(of comment: SuppressionComment) -> SuppressionSubject.Unknown? {
    guard comment.kind == nil else { return nil }
    let words = SuppressionComment.Kind.allCases.map(\.rawValue)
    return SuppressionSubject.Unknown(
      SourceFragment(text: comment.word, range: comment.range),
      nearest: Suggestion.nearest(to: comment.word, in: words))
  }
}
