import Findings
import SourceText

/// How findings look on a terminal: with the lines of the pages, or on one line each.
struct FindingPresentation {
  /// How many findings of one rule are shown of one enum.
  private static let shownPerRule = 3
  /// How many further places of the same words are named.
  private static let namedPlaces = 3

  let language: MessageLanguage
  let style: TextStyle
  /// Whether every finding is shown, and every witness with its line.
  let showsAll: Bool
  /// Whether a finding's first line ends with its fingerprint.
  let showsFingerprints: Bool
  /// The text of a line of a file, where it is known.
  let line: (Int, String) -> String?

  /// An enum's title and its findings with the lines of the pages.
  func detailed(_ group: EnumGroup) -> String {
    style.bold(group.title) + "\n\n" + group.rules.map(detailed).joined()
  }

  /// An enum's findings, a line each.
  func brief(_ group: EnumGroup) -> [String] {
    group.rules.flatMap { findings in
      let groups = MissingGroup.groups(of: findings)
      let rest = groups.count - Self.shownPerRule
      return groups.prefix(Self.shownPerRule).map { headline($0.summaryWithNames) }
        + (rest > 0 ? ["  " + words(.more(rest))] : [])
    }
  }

  /// A line for each rule of an enum, as names are seldom free to change; enums of which the same is
  /// said share a line.
  ///
  /// - Parameter groups: the findings of one rule in one enum each.
  func nameLines(of groups: [[Finding]]) -> [String] {
    var order: [[String]] = []
    var alike: [[String]: [[Finding]]] = [:]
    for group in groups {
      let said = group.map { "\($0.rule) " + $0.message.english }
      if alike[said] == nil { order.append(said) }
      alike[said, default: []].append(group)
    }
    return order.compactMap { alike[$0] }.map(nameLine)
  }

  private func nameLine(_ alike: [[Finding]]) -> String {
    let first = alike[0][0]
    let more = alike[0].count - 1
    let places = alike.dropFirst().map(\.[0].location)
    let named = places.prefix(Self.namedPlaces).map { place in
      "\(place.shortFile(from: first.location)):\(place.range.start.line)"
    }
    let rest = places.count - named.count
    let notes =
      (more > 0 ? [words(.alike(more))] : [])
      + (named.isEmpty
        ? [] : [TerminalText.plain(words(.alsoAt(named + (rest > 0 ? ["… \(rest)"] : []))))])
    return ([headline(first)] + notes).joined(separator: " ")
  }

  /// The findings of one rule in one enum.
  private func detailed(_ findings: [Finding]) -> String {
    guard !showsAll else {
      return findings.map { headline($0) + "\n" + frames($0) + "\n" }.joined()
    }
    let groups = MissingGroup.groups(of: findings)
    let rest = groups.count - Self.shownPerRule
    let note = rest > 0 ? "  " + words(.more(rest)) + "\n\n" : ""
    return groups.prefix(Self.shownPerRule).map { detailed($0) + "\n" }.joined() + note
  }

  private func detailed(_ group: MissingGroup) -> String {
    let body =
      group.findings.count > 1
      ? group.rows(in: language, width: style.width) : frames(group.findings[0])
    return headline(group.summary) + "\n" + body
  }

  private func headline(_ finding: Finding) -> String {
    let place = finding.location
    let path = "\(place.file):\(place.range.start.line):\(place.range.start.column)"
    let label = "\(words(.severity(finding.severity)))[\(finding.rule)]"
    return style.path(TerminalText.plain(path)) + ": "
      + style.severity(label, finding.severity) + ": "
      + TerminalText.plain(finding.message.phrase(in: language))
      + (showsFingerprints ? style.faint(" (\(finding.fingerprint))") : "")
  }

  private func frames(_ finding: Finding) -> String {
    FindingFrames(
      finding: finding, language: language, style: style, showsAll: showsAll, line: line
    ).text
  }

  private func words(_ words: SummaryWords) -> String { words.phrase(in: language) }
}
