import Findings
import SourceText

/// Findings that are told as one: the members that one edition's enum lacks, or any other alone.
struct MissingGroup {
  /// How many members are named on one line.
  private static let named = 3
  /// How many members are listed.
  private static let listed = 10
  /// The columns of a screen that a name or a value takes at most.
  private static let widest = (name: 48, value: 14)

  /// At least one; the worst first, then by where the members stand elsewhere.
  var findings: [Finding]

  /// Findings with those about members that one edition lacks put together, where the first stood.
  ///
  /// - Parameter findings: of one rule and one enum.
  static func groups(of findings: [Finding]) -> [MissingGroup] {
    var groups: [MissingGroup] = []
    var groupOfEdition: [[String]: Int] = [:]
    for finding in findings {
      let edition = finding.missingOn.map { [$0.platform, $0.language] }
      if let edition, let group = groupOfEdition[edition] {
        groups[group].findings.append(finding)
      } else {
        if let edition { groupOfEdition[edition] = groups.count }
        groups.append(MissingGroup(findings: [finding]))
      }
    }
    return groups.map { MissingGroup(findings: $0.findings.sorted(by: isWorse)) }
  }

  /// What all of them say, in the place of the worst.
  var summary: Finding { summary(naming: 0) }

  /// The same with the names of the first members.
  var summaryWithNames: Finding { summary(naming: Self.named) }

  private func summary(naming named: Int) -> Finding {
    guard findings.count > 1 else { return findings[0] }
    var summary = findings[0]
    summary.message = Words(
      enumName: summary.location.enumName ?? "", platform: summary.location.platform,
      members: findings.prefix(named).compactMap(\.missingOn), count: findings.count)
    return summary
  }

  /// A line for each member: its name, its value, who has it, and where.
  func rows(in language: MessageLanguage, width: Int) -> String {
    let shown = findings.prefix(Self.listed)
    let cells = shown.map(Self.cells)
    let columns = (0..<2).map { column in
      cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let rows = cells.map { cell in
      let start = zip(cell, columns).map { DisplayWidth.padded($0, to: $1) }
        .filter { !$0.isEmpty }.joined(separator: "  ")
      return "    " + start + "  "
        + DisplayWidth.cut(cell[2], to: max(width - DisplayWidth.of(start) - 6, 20))
    }
    let rest = findings.count - shown.count
    let note = rest > 0 ? ["    " + SummaryWords.more(rest).phrase(in: language)] : []
    return (rows + note).map { $0 + "\n" }.joined()
  }

  private static func cells(_ finding: Finding) -> [String] {
    let places = finding.witnesses.map(\.location)
    let platforms = places.map(\.platform).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let place = places.first.map {
      "\($0.shortFile(from: finding.location)):\($0.range.start.line)"
    }
    let value = finding.missingOn?.value ?? ""
    let name = finding.missingOn?.member ?? ""
    let plain = [
      DisplayWidth.cut(name, to: widest.name),
      value == name ? "" : DisplayWidth.cut(value, to: widest.value),
      (place.map { $0 + "  " } ?? "") + platforms.joined(separator: ", "),
    ]
    return plain.map(TerminalText.plain)
  }

  private static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    let places = [left, right].map { $0.witnesses.first?.location }
    guard let a = places[0], let b = places[1] else { return places[0] != nil }
    return (a.file, a.range, left.fingerprint) < (b.file, b.range, right.fingerprint)
  }

  private struct Words: Message {
    var enumName: String
    var platform: String
    /// Those that are named; where none are, a list follows.
    var members: [MissingOn]
    /// How many are missing.
    var count: Int

    var english: String {
      let names = members.map {
        "'\($0.member)'" + ($0.value.isEmpty || $0.value == $0.member ? "" : " (\($0.value))")
      }
      return "'\(enumName)' on \(platform) lacks \(count) members that its counterparts have"
        + (names.isEmpty ? "" : ": " + (names + rest.map(\.english)).joined(separator: ", "))
    }

    var chinese: String {
      let names = members.map { "“\($0.member)”" + ($0.value.isEmpty ? "" : "（\($0.value)）") }
      return "\(platform) 上的“\(enumName)”缺少其他平台有的 \(count) 个成员"
        + (names.isEmpty ? "" : "：" + (names + rest.map(\.chinese)).joined(separator: "、"))
    }

    private var rest: [SummaryWords] {
      count > members.count ? [.more(count - members.count)] : []
    }
  }
}
