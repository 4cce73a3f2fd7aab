package import Findings
package import RuleEngine

/// Reports intended differences whose last day is past.
package struct IntendedExpired: IntendedRule {
  package static let id: RuleID = "intended-expired"

  package init() {}

  package func check(_ subject: IntendedSubject) -> [Judgement] {
    // One that is stale has to go, whatever its date.
    guard let day = subject.expired, subject.staleness == nil else { return [] }
    return [
      Judgement(
        Words.expired(day, findings: subject.matches), at: subject.location,
        facts: subject.names + [day])
    ]
  }
}

private enum Words: Message {
  /// The last day, and how many findings there are again.
  case expired(String, findings: Int)

  var english: String {
    switch self {
    case .expired(let day, 0):
      "this difference was intended until \(day); remove the entry, or give it another date"
    case .expired(let day, let count):
      "this difference was intended until \(day), and \(count)"
        + " \(count == 1 ? "finding is" : "findings are") reported again; settle"
        + " \(count == 1 ? "it" : "them"), or give the entry another date"
    }
  }

  var chinese: String {
    switch self {
    case .expired(let day, 0): "此有意差异的有效期到 \(day) 为止；请删除此条目，或改写日期"
    case .expired(let day, let count):
      "此有意差异的有效期到 \(day) 为止，现重新报告 \(count) 条问题；请处理这些问题，或改写日期"
    }
  }
}
