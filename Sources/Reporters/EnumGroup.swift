import Findings
import RuleEngine
import SourceText

/// The findings of one enum on one page, by rule.
struct EnumGroup {
  var file: String
  var platform: String
  var enumName: String?
  /// In report order.
  var rules: [[Finding]]

  /// The enum with its platform and page.
  var title: String {
    TerminalText.plain(
      [enumName ?? "", platform, file].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// Worst first: more errors, then more warnings, then by place.
  static func groups(of findings: [Finding], catalogue: RuleCatalogue) -> [EnumGroup] {
    let byEnum = Dictionary(grouping: findings) { finding in
      [finding.location.file, finding.location.platform, finding.location.enumName ?? ""]
    }
    return byEnum.values.map { group(of: $0, catalogue) }.sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      return (left.file, left.firstPlace, left.title) < (right.file, right.firstPlace, right.title)
    }
  }

  /// The rule, enum and platform where most is wrong; nil where nothing is.
  static func worst(of findings: [Finding], catalogue: RuleCatalogue) -> (EnumGroup, [Finding])? {
    guard let group = groups(of: findings, catalogue: catalogue).first else { return nil }
    let others = group.rules.filter { !$0[0].rule.isNaming }
    let worst = (others.isEmpty ? group.rules : others).max { left, right in
      (left[0].severity, left.count, -catalogue.position(of: left[0].rule))
        < (right[0].severity, right.count, -catalogue.position(of: right[0].rule))
    }
    return worst.map { (group, $0) }
  }

  private static func group(of findings: [Finding], _ catalogue: RuleCatalogue) -> EnumGroup {
    let place = findings[0].location
    let byRule = Dictionary(grouping: findings, by: \.rule)
    let rules = byRule.sorted { left, right in
      (catalogue.position(of: left.key), left.key) < (catalogue.position(of: right.key), right.key)
    }
    return EnumGroup(
      file: place.file, platform: place.platform, enumName: place.enumName,
      rules: rules.map { $0.value.sorted(by: Finding.isOrderedBefore) })
  }

  /// Errors, then warnings.
  private var weight: Int {
    rules.flatMap { $0 }.reduce(0) { sum, finding in
      guard !finding.rule.isNaming else { return sum }
      return switch finding.severity {
      case .error: sum + 1000
      case .warning: sum + 1
      case .info: sum
      }
    }
  }

  /// The first line that a finding stands on.
  var firstPlace: Int { rules.flatMap { $0 }.map(\.location.range.start.line).min() ?? 0 }
}
