import Findings

/// The members that one edition's enum lacks, as one finding for people.
enum MissingGroup {
  /// How many members are named.
  private static let named = 10
  /// How many places elsewhere are shown.
  private static let shownWitnesses = 3

  /// Findings with those about members that one edition lacks made one; it stands where the first did.
  ///
  /// - Parameter findings: of one rule and one enum.
  static func merged(_ findings: [Finding]) -> [Finding] {
    var groups: [[Finding]] = []
    var groupOfEdition: [[String]: Int] = [:]
    for finding in findings {
      let edition = finding.missingOn.map { [$0.platform, $0.language] }
      if let edition, let group = groupOfEdition[edition] {
        groups[group].append(finding)
      } else {
        if let edition { groupOfEdition[edition] = groups.count }
        groups.append([finding])
      }
    }
    return groups.compactMap { $0[0].missingOn == nil ? $0[0] : merged($0[0], with: $0) }
  }

  /// The worst first, then by where the members stand elsewhere.
  private static func merged(_ first: Finding, with findings: [Finding]) -> Finding {
    let ordered = findings.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      let places = [left, right].map { $0.witnesses.first?.location }
      guard let a = places[0], let b = places[1] else { return places[0] != nil }
      return (a.file, a.range, left.fingerprint) < (b.file, b.range, right.fingerprint)
    }
    var merged = ordered.first ?? first
    guard ordered.count > 1 else {
      merged.witnesses = Array(merged.witnesses.prefix(shownWitnesses))
      return merged
    }
    merged.witnesses = Array(ordered.compactMap(\.witnesses.first).prefix(shownWitnesses))
    merged.message = Words(
      enumName: merged.location.enumName ?? "", platform: merged.location.platform,
      members: ordered.prefix(named).compactMap(\.missingOn), count: ordered.count)
    return merged
  }

  private struct Words: Message {
    var enumName: String
    var platform: String
    /// Those that are named.
    var members: [MissingOn]
    /// How many are missing.
    var count: Int

    var english: String {
      let names = members.map {
        "'\($0.member)'" + ($0.value.isEmpty || $0.value == $0.member ? "" : " (\($0.value))")
      }
      return "'\(enumName)' on \(platform) lacks \(count) members that its counterparts have: "
        + (names + rest.map(\.english)).joined(separator: ", ")
    }

    var chinese: String {
      let names = members.map { "“\($0.member)”" + ($0.value.isEmpty ? "" : "（\($0.value)）") }
      return "\(platform) 上的“\(enumName)”缺少其他平台有的 \(count) 个成员："
        + (names + rest.map(\.chinese)).joined(separator: "、")
    }

    private var rest: [SummaryWords] {
      count > members.count ? [.more(count - members.count)] : []
    }
  }
}
