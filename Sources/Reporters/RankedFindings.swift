import Findings

/// A finding, or those about members that one edition's enum lacks, as one message.
struct RankedFinding {
  /// How many lines say more of it.
  private static let detailed = 10

  /// With what all of them say, at the place of the worst.
  var finding: Finding
  /// What the witnesses show, or which members are missing; a line each.
  var details: [String]
  /// How many findings these are.
  var count: Int

  /// The listed findings of a report: errors, then warnings, then infos; of each first those of the
  /// enum with most errors, and last what is said of names, which are seldom free to change.
  static func worstFirst(of report: CheckReport, in language: MessageLanguage) -> [RankedFinding] {
    let groups = EnumGroup.groups(of: report.listedFindings, catalogue: report.catalogue)
    let ranked = groups.flatMap(\.rules).flatMap(MissingGroup.groups).map {
      RankedFinding($0, language)
    }
    return Severity.allCases.reversed().flatMap { severity in
      let alike = ranked.filter { $0.finding.severity == severity }
      return alike.filter { !$0.finding.rule.isNaming }
        + alike.filter { $0.finding.rule.isNaming }
    }
  }

  private init(_ group: MissingGroup, _ language: MessageLanguage) {
    finding = group.summary
    count = group.findings.count
    let lines =
      count == 1 ? finding.witnessLines(in: language) : group.findings.map(Self.missingLine)
    let rest = lines.count - Self.detailed
    details =
      lines.prefix(Self.detailed)
      + (rest > 0 ? [GitHubWords.moreLines(rest).phrase(in: language)] : [])
  }

  /// `NAME = value (file:line)`.
  private static func missingLine(_ finding: Finding) -> String {
    guard let missing = finding.missingOn else { return finding.location.place }
    let value = missing.value.isEmpty || missing.value == missing.member ? "" : missing.value
    return missing.member + (value.isEmpty ? "" : " = \(value)")
      + (finding.witnesses.first.map { " (\($0.location.place))" } ?? "")
  }
}
