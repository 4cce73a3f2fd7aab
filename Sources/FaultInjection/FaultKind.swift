package import Findings

/// The slips that are injected, each as people make them.
package enum FaultKind: String, CaseIterable, Sendable {
  /// A member has the value of another member.
  case valueOfSibling = "value-of-sibling"
  /// Two neighbours have each other's value.
  case valuesSwapped = "values-swapped"
  /// An integer is one too high or too low.
  case valueOffByOne = "value-off-by-one"
  /// A member is gone.
  case rowDropped = "row-dropped"
  /// A member stands twice.
  case rowDuplicated = "row-duplicated"
  /// Two neighbours have each other's description.
  case descriptionsSwapped = "descriptions-swapped"
  /// The descriptions of four rows or more stand a row too high, the first at their end.
  case descriptionsShifted = "descriptions-shifted"
  /// A number in a description is another one.
  case numberChanged = "number-changed"
  /// A description lost a "not".
  case negationDropped = "negation-dropped"
  /// A word of a name has two letters swapped, one left out or one twice.
  case wordMisspelt = "word-misspelt"
  /// A name lacks a word of the prefix that its siblings share.
  case prefixBroken = "prefix-broken"
  /// The row of a table has a cell less.
  case cellLost = "cell-lost"

  /// The rules that are there to report the slip; a finding of any other one is a lucky hit.
  package var rules: [RuleID] {
    switch self {
    case .valueOfSibling, .valuesSwapped, .valueOffByOne:
      [
        "value-collision", "value-conflict", "value-meaning", "value-name-mismatch",
        "value-outlier", "value-malformed",
      ]
    case .rowDropped: ["counterpart-missing"]
    case .rowDuplicated: ["member-duplicate"]
    case .descriptionsSwapped, .descriptionsShifted:
      [
        "description-mismatch", "description-shifted", "description-contradicts-name",
        "description-copied", "description-differs",
      ]
    case .numberChanged, .negationDropped:
      [
        "description-mismatch", "description-contradicts-name", "description-differs",
        "description-detail", "description-wording",
      ]
    case .wordMisspelt:
      ["naming-spelling", "naming-counterpart", "naming-words", "value-name-mismatch"]
    case .prefixBroken:
      ["naming-prefix", "naming-counterpart", "value-name-mismatch"]
    case .cellLost:
      ["table-malformed-row", "table-delimiter", "value-missing", "description-missing"]
    }
  }
}
