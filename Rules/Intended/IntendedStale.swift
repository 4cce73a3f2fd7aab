package import Findings
package import RuleEngine

/// Reports intended differences that are no differences any more.
package struct IntendedStale: IntendedRule {
  package static let id: RuleID = "intended-stale"

  package init() {}

  package func check(_ subject: IntendedSubject) -> [Judgement] {
    guard let staleness = subject.staleness else { return [] }
    return [
      Judgement(
        Words(staleness: staleness), at: subject.location, facts: subject.names)
    ]
  }
}

private struct Words: Message {
  var staleness: IntendedSubject.Staleness

  var english: String {
    switch staleness {
    case .unmatched: "no finding is covered by this entry any more; remove it"
    case .lost(let fingerprints):
      "no finding has the \(fingerprints.count == 1 ? "fingerprint" : "fingerprints")"
        + " \(Self.list(fingerprints, "'", "'", ", ")) any more; remove"
        + " \(fingerprints.count == 1 ? "it" : "them")"
    case .noPlatform(let name, let nearest):
      "no page is of platform '\(name)'" + Self.meant(nearest)
    case .noEnum(let name, let nearest): "no enum is called '\(name)'" + Self.meant(nearest)
    case .noMember(let names, let nearest):
      "no member is called \(Self.list(names, "'", "'", " or "))" + Self.meant(nearest)
    }
  }

  var chinese: String {
    switch staleness {
    case .unmatched: "此条目不再对应任何问题；请删除"
    case .lost(let fingerprints):
      "不再有指纹为\(Self.list(fingerprints, "“", "”", ""))的问题；请删除这些指纹"
    case .noPlatform(let name, let nearest):
      "没有平台为“\(name)”的文档" + Self.meantInChinese(nearest)
    case .noEnum(let name, let nearest): "没有名为“\(name)”的枚举" + Self.meantInChinese(nearest)
    case .noMember(let names, let nearest):
      "没有名为\(Self.list(names, "“", "”", "或"))的成员" + Self.meantInChinese(nearest)
    }
  }

  private static func list(
    _ names: [String], _ start: String, _ end: String, _ separator: String
  ) -> String {
    names.map { start + $0 + end }.joined(separator: separator)
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ", so this entry covers nothing"
  }

  private static func meantInChinese(_ nearest: String?) -> String {
    nearest.map { "；是否指“\($0)”？" } ?? "，因此此条目不起作用"
  }
}
